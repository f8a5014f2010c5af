/** Small letters without accents, digits, and one space between words. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

export const wordsOf = (text: string): string[] => {
  const words = plain(text)
  return words === '' ? [] : words.split(' ')
}

/** Pieces of three to five characters of each word, its two ends marked: what Dutch compounds have in common. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const word of wordsOf(text)) {
    const marked = ` ${word} `
    for (let length = 3; length <= 5; length++)
      for (let at = 0; at + length <= marked.length; at++) pieces.push(marked.slice(at, at + length))
  }
  return pieces
}

/** The first word and its endings: in Dutch it says what somebody does, and the end of a compound is its head. */
export function headOf(text: string): string[] {
  const [first] = wordsOf(text)
  if (first === undefined) return []
  const ends = [`=${first}`]
  for (let length = 4; length <= Math.min(10, first.length); length++) ends.push(first.slice(-length))
  return ends
}

const small = new Set('van de het een en in op voor met bij der te aan of e d tot'.split(' '))

/** Words without those that only join, taken apart into the words that they are made of, without their endings. */
export const partsOf = (text: string, split: (word: string) => readonly string[]): string[] =>
  wordsOf(text)
    .filter(word => !small.has(word))
    .flatMap(word => split(word).map(stemOf))

function stemOf(word: string): string {
  const ending = ['es', 'en', 's', 'e'].find(one => word.endsWith(one) && word.length - one.length >= 4)
  const stem = ending ? word.slice(0, -ending.length) : word
  return stem.replace(/(.)\1$/, '$1')
}
