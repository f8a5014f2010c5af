import {
  between,
  bodyParts,
  complaints,
  ordinary,
  ownMarks,
  ownVerbs,
  phrases,
  telling,
  workOrSelf,
} from './health-words.ts'

/** The words that made us think so, as the writer wrote them. */
export interface HealthHint {
  words: string[]
}

/** Longer texts are read up to here: a hint costs nobody a wait. */
const longest = 20_000

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (words: readonly string[]) => `(?:${words.map(literal).join('|')})`
/** Letters and digits make a word; the text is already without accents. */
const whole = (source: string) => `(?<![a-z0-9])${source}(?![a-z0-9])`
const both = [telling.nl, telling.en]

const patterns = [
  whole(anyOf(both.flatMap(list => list.words))),
  `(?<![a-z0-9])${anyOf(both.flatMap(list => list.stems))}[a-z-]*`,
  whole(`${anyOf(bodyParts)}-?${anyOf(complaints)}`),
  whole(anyOf(phrases)),
  whole(`${anyOf(ownMarks)} (?:${anyOf(between)} )?${anyOf(workOrSelf)}`),
  whole(`(?:ik|i) ${anyOf(ownVerbs)} (?:${anyOf(between)} )?${anyOf(workOrSelf)}`),
  whole(`${anyOf(ownVerbs)} ik (?:${anyOf(between)} )?${anyOf(workOrSelf)}`),
].map(source => new RegExp(source, 'g'))
const quiet = new RegExp(whole(anyOf(ordinary)), 'g')

/** Letter for letter, so that a place in the plain text is the same place in the written one. */
const plain = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at)
    if (letter === '’' || letter === '‘') return "'"
    if (/\s/.test(letter)) return ' '
    return letter.normalize('NFD').charAt(0).toLowerCase().charAt(0)
  }).join('')

/**
 * Whether a text seems to be about health, pregnancy or a trade union, which nobody has to write here. A hint
 * before saving and never a block: the writer knows better what the sentence means.
 */
export function healthHint(text: string): HealthHint | null {
  const written = text.slice(0, longest).normalize('NFC')
  const read = plain(written).replace(quiet, match => ' '.repeat(match.length))
  const found = new Map<string, number>()
  for (const pattern of patterns) {
    for (const match of read.matchAll(pattern)) {
      const words = written.slice(match.index, match.index + match[0].length)
      if (!found.has(words)) found.set(words, match.index)
    }
  }
  if (found.size === 0) return null
  return { words: [...found].sort((a, b) => a[1] - b[1]).map(([words]) => words) }
}
