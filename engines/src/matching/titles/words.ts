import type { Features } from './likeness.ts'

/** Small letters without accents and digits, word by word. */
export function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return words === '' ? [] : words.split(' ')
}

/** Pieces of three to five characters of each word, its two ends marked: what Dutch compounds have in common. */
export const pieces: Features = {
  wordsOf,
  of(word) {
    const marked = ` ${word} `
    const found: string[] = []
    for (let length = 3; length <= 5; length++)
      for (let at = 0; at + length <= marked.length; at++) found.push(marked.slice(at, at + length))
    return found
  },
}

/** The first word and its endings: in Dutch it says what somebody does, and the end of a compound is its head. */
export const head: Features = {
  wordsOf: text => wordsOf(text).slice(0, 1),
  of(word) {
    const ends = [`=${word}`]
    for (let length = 4; length <= Math.min(10, word.length); length++) ends.push(word.slice(-length))
    return ends
  },
}

const small = new Set('van de het een en in op voor met bij der te aan of e d tot'.split(' '))

/** Words without those that only join, taken apart into the words that they are made of, without their endings. */
export const parts = (split: (word: string) => readonly string[]): Features => ({
  wordsOf: text => wordsOf(text).filter(word => !small.has(word)),
  of: word => split(word).map(stemOf),
})

function stemOf(word: string): string {
  const ending = ['es', 'en', 's', 'e'].find(one => word.endsWith(one) && word.length - one.length >= 4)
  const stem = ending ? word.slice(0, -ending.length) : word
  return stem.replace(/(.)\1$/, '$1')
}
