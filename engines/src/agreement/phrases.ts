/**
 * Words as the ear hears them: without case, accents, hyphens and characters that cannot be seen, and letters of other
 * alphabets that look like ours as ours. Each sentence a row of words.
 */
export function sentencesOf(texts: readonly (string | null)[]): readonly (readonly string[])[] {
  return (
    withoutUnseen(texts.map(text => text ?? '').join('\n'))
      .normalize('NFKD')
      .replace(/[\p{M}'’‘`]/gu, '')
      .toLowerCase()
      .replace(/./gu, letter => alike[letter] ?? letter)
      .replace(/\p{Pd}(?=\p{L})|(?<=\p{L})\p{Pd}/gu, '')
      .replace(/(\d)[.,](?=\d)/g, '$1·')
      // A question that is answered by what follows is one sentence with it: 'Uit dienst? Dan ...'.
      .replace(/\?(?=\s*(dan|then)\b)/g, ',')
      .split(/[.!?\n\r]+/)
      .map(sentence => sentence.match(/[\p{L}\p{N}·]+|[%€]/gu) ?? [])
      .filter(words => words.length > 0)
  )
}

/** Without characters that cannot be seen, which would part a word for a machine alone. */
export const withoutUnseen = (text: string): string =>
  text.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')

const alike: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'асеорхуіјѕԁɡһкмтв'].map((letter, at) => [letter, 'aceopxyijsdghkmtb'[at]!])),
  ...Object.fromEntries([...'αεικνορτυχ'].map((letter, at) => [letter, 'aeiknoptux'[at]!])),
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

interface Part {
  readonly letters: string
  /** Its first three letters; empty where it has fewer, or is a number. */
  readonly start: string
  readonly opens: boolean
  readonly goesOn: boolean
}

/** Parts one after the other, at most four other words between them. */
type Alternative = readonly Part[]

export interface Phrase {
  readonly all: readonly (readonly Alternative[])[]
  readonly none: readonly Alternative[]
}

const gap = 4
const read = new Map<string, Phrase>()

/**
 * A phrase as data: `a | b` one of these, `… + …` each of these in one sentence, `… - …` and none of these, `a .. b` both,
 * one after the other with at most four words between, `word*` and `*word` also inside a longer word, `#` a number.
 * Words of one part count without their spaces: 'proef tijd' is 'proeftijd'.
 */
export function readPhrase(text: string): Phrase {
  const known = read.get(text)
  if (known) return known
  const [wanted, ...unwanted] = text.split(' - ')
  const phrase: Phrase = {
    all: wanted!.split(' + ').map(group => group.split('|').map(alternative)),
    none: unwanted.flatMap(group => group.split('|').map(alternative)),
  }
  read.set(text, phrase)
  return phrase
}

const alternative = (text: string): Alternative =>
  text.split('..').map(part => {
    const bare = part.trim()
    const letters = bare.replace(/[*\s-]/g, '')
    return {
      letters,
      start: letters.length < 3 ? '' : letters.slice(0, 3),
      opens: bare.startsWith('*'),
      goesOn: bare.endsWith('*'),
    }
  })

/** Where a part of a phrase stands in a sentence: the words it was recognised by, and those between. */
export interface Place {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
  readonly between: readonly string[]
}

/** A phrase that was found: the words to name it by, and where each of its groups stands. */
export interface Found {
  readonly words: readonly string[]
  readonly places: readonly Place[]
}

/** A phrase in a sentence, if every group is there and nothing that excludes it. */
export function findPhrase(words: readonly string[], text: string): Found | null {
  const { all, none } = readPhrase(text)
  const places: Place[] = []
  for (const group of all) {
    const place = firstOf(words, group)
    if (!place) return null
    places.push(place)
  }
  return none.some(one => findAlternative(words, one)) ? null : { words: places[0]!.words, places }
}

function firstOf(words: readonly string[], group: readonly Alternative[]): Place | null {
  for (const one of group) {
    const place = findAlternative(words, one)
    if (place) return place
  }
  return null
}

/**
 * Every three letters that follow each other in a sentence without its spaces: nearly all of the thousands of words that are
 * looked for begin with three that are not among them.
 */
const joined = new WeakMap<readonly string[], ReadonlySet<string>>()

function threesOf(words: readonly string[]): ReadonlySet<string> {
  const known = joined.get(words)
  if (known) return known
  const letters = words.join('')
  const threes = new Set<string>()
  for (let at = 0; at + 3 <= letters.length; at++) threes.add(letters.slice(at, at + 3))
  joined.set(words, threes)
  return threes
}

function findAlternative(words: readonly string[], parts: Alternative): Place | null {
  const threes = threesOf(words)
  for (const { start } of parts) if (start !== '' && !threes.has(start)) return null
  for (let from = 0; from < words.length; from++) {
    const between: string[] = []
    let at = from
    const whole = parts.every((part, index) => {
      for (let start = at; start <= (index === 0 ? at : Math.min(at + gap, words.length - 1)); start++) {
        const end = endOf(words, start, part)
        if (end === null) continue
        between.push(...words.slice(at, start))
        at = end
        return true
      }
      return false
    })
    if (whole) return { words: words.slice(from, at), from, to: at, between }
  }
  return null
}

function endOf(words: readonly string[], start: number, { letters, opens, goesOn }: Part): number | null {
  if (letters === '#') return /^\d/.test(words[start] ?? '') ? start + 1 : null
  const first = words[start] ?? ''
  if (!opens && first.charCodeAt(0) !== letters.charCodeAt(0)) return null
  for (let skipped = 0; skipped === 0 || (opens && skipped < first.length); skipped++) {
    let rest = letters
    let at = start
    let word = first.slice(skipped)
    while (word !== '' && word.length < rest.length && rest.startsWith(word)) {
      rest = rest.slice(word.length)
      word = words[++at] ?? ''
    }
    if (word === rest || (goesOn && word.startsWith(rest))) return at + 1
  }
  return null
}
