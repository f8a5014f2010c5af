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

interface Alternative {
  /** Parts one after the other, at most four other words between them. */
  readonly parts: readonly { readonly letters: string; readonly opens: boolean; readonly goesOn: boolean }[]
}

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

const alternative = (text: string): Alternative => ({
  parts: text.split('..').map(part => {
    const bare = part.trim()
    return {
      letters: bare.replace(/[*\s-]/g, ''),
      opens: bare.startsWith('*'),
      goesOn: bare.endsWith('*'),
    }
  }),
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
  if (none.some(one => findAlternative(words, one))) return null
  const places = all.map(group => firstOf(words, group)).filter(place => place !== null)
  return places.length === all.length ? { words: places[0]!.words, places } : null
}

function firstOf(words: readonly string[], group: readonly Alternative[]): Place | null {
  for (const one of group) {
    const place = findAlternative(words, one)
    if (place) return place
  }
  return null
}

/** A sentence without its spaces, once for all the phrases that are looked for in it. */
const joined = new WeakMap<readonly string[], string>()

function lettersOf(words: readonly string[]): string {
  const known = joined.get(words)
  if (known !== undefined) return known
  const letters = words.join('')
  joined.set(words, letters)
  return letters
}

function findAlternative(words: readonly string[], { parts }: Alternative): Place | null {
  const letters = lettersOf(words)
  if (parts.some(part => part.letters !== '#' && !letters.includes(part.letters))) return null
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

function endOf(
  words: readonly string[],
  start: number,
  { letters, opens, goesOn }: Alternative['parts'][number],
): number | null {
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
