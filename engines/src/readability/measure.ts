import { exceptions, type Language } from './exceptions.ts'

export interface Measured {
  sentences: number
  words: number
  syllables: number
  /** Flesch (1948) in English, Flesch-Douma (1960) in Dutch: 60 and more reads easily. */
  score: number
}

/** An end of a sentence: a mark before white space or the end, or an empty line between two blocks. */
const sentenceEnd = /[.!?…]+["'”’)\]]*(?=\s|$)|\n\s*\n/
const word = /[\p{L}\p{N}]+(?:(?:['’.-]|,(?=\d))[\p{L}\p{N}]+)*/gu

/** How a page reads: its blocks (headings, paragraphs, list items, labels, buttons), each a text of its own. */
export const measurePage = (blocks: readonly string[], language: Language): Measured =>
  measure(blocks.join('\n\n'), language)

/** The sentences of a text: what has a word in it, each with the mark at its end. */
export function sentencesIn(text: string): string[] {
  const ends = [...text.matchAll(new RegExp(sentenceEnd, 'g'))].map(
    ({ index, 0: mark }) => index + mark.length,
  )
  return [...ends, text.length]
    .map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1], end).trim())
    .filter(part => part.search(word) >= 0)
}

export function measure(text: string, language: Language): Measured {
  const found = text.match(word) ?? []
  const sentences = sentencesIn(text).length
  const syllables = found.reduce((sum, one) => sum + syllablesOf(one, language), 0)
  return {
    sentences,
    words: found.length,
    syllables,
    score: scoreOf(sentences, found.length, syllables, language),
  }
}

/** Letters that begin a syllable of their own. */
const kept = { nl: 'äëïöü', en: '' } as const
const formulas = { nl: [206.84, 0.93, 77], en: [206.835, 1.015, 84.6] } as const

function scoreOf(sentences: number, words: number, syllables: number, language: Language): number {
  const [from, perSentence, perWord] = formulas[language]
  return Math.round((from - (perSentence * words) / sentences - (perWord * syllables) / words) * 100) / 100
}

/** At least one; parts between hyphens and points each on their own, capitals spelled out, digits one by one. */
export function syllablesOf(text: string, language: Language): number {
  const parts = text.split(/[-.,]/)
  if (parts.length > 1)
    return parts.filter(Boolean).reduce((sum, part) => sum + syllablesOf(part, language), 0)
  if (text.length > 1 && /^\p{Lu}+$/u.test(text)) return text.length
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0
  const letters = text.replaceAll(/\p{Nd}/gu, '')
  if (digits > 0) return digits + (letters ? syllablesOf(letters, language) : 0)
  const plain = plainLetters(text, kept[language])
  return exceptions[language][plain] ?? Math.max(1, counters[language](plain))
}

/** Small letters without accents; a diaeresis is kept where it begins a syllable. */
const plainLetters = (text: string, kept: string): string =>
  [...text.toLowerCase().replaceAll('’', "'").normalize('NFC')]
    .map(letter => (kept.includes(letter) ? letter : letter.normalize('NFD').replaceAll(/\p{M}/gu, '')))
    .join('')

const dutchVowels = /eeu|ieu|eau|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|oi|[aeiouyäëïöü]/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const counters: Record<Language, (plain: string) => number> = {
  nl: plain => count(plain.replaceAll('qu', 'k'), dutchVowels),
  en: said => {
    const plain = said.replace(/'s$|s'$/, '').replaceAll("'", '')
    let syllables = count(plain, /[aeiouy]+/g)
    // make, but not table; asked, but not wanted; makes, but not changes
    if (/[^aeiouy]e$/.test(plain) && !/[^aeiouyl]le$/.test(plain)) syllables--
    else if (/[^aeiouytd]ed$/.test(plain)) syllables--
    else if (
      /[^aeiouy]es$/.test(plain) &&
      !/(?:s|x|z|ch|sh|c|g)es$/.test(plain) &&
      !/[^aeiouyl]les$/.test(plain)
    )
      syllables--
    // studying; employer; media, but not nation; video; equal
    syllables += count(plain, /[^aeiouy]ying$/g) + count(plain, /[aeou]y(?=[aeiou])/g)
    syllables += count(plain, /(?<![tscgx])i(?:a|o|um)/g) + count(plain, /eo(?!u)|[^gq]ua[lr]/g)
    return syllables
  },
}
