import { wordsOf } from './words.ts'

const shortest = 4
const joints = ['', 's', 'en', 'e', 'n']

/**
 * Takes Dutch compounds apart by the words of the classification itself: verpleeghuisarts is verpleeghuis and arts, since
 * both stand there. The split whose parts are most common wins; what does not fall into known words stays whole.
 */
export function compoundsOf(
  labels: readonly string[],
  texts: readonly string[],
): (word: string) => readonly string[] {
  const inLabels = countWords(labels)
  const inTexts = countWords(texts)
  const isKnown = (word: string) =>
    word.length >= shortest &&
    (inLabels.get(word) ?? 0) + (inTexts.get(word) ?? 0) >= 2 &&
    !/^\d+$/.test(word)
  const worth = (first: string, last: string) =>
    (inLabels.get(first) ?? 0) + (inLabels.get(last) ?? 0) + 0.1 * (inTexts.get(last) ?? 0)
  const seen = new Map<string, readonly string[]>()

  function split(word: string): readonly string[] {
    const before = seen.get(word)
    if (before) return before
    let best: { first: string; last: string; worth: number } | null = null
    for (let at = shortest; at <= word.length - shortest; at++) {
      const last = word.slice(at)
      if (!isKnown(last)) continue
      for (const joint of joints) {
        if (!word.slice(0, at).endsWith(joint)) continue
        const first = word.slice(0, at - joint.length)
        if (!isKnown(first) && !isKnown(`${first}e`)) continue
        const found = worth(first, last)
        if (!best || found > best.worth) best = { first, last, worth: found }
      }
    }
    const parts = best ? [...split(best.first), ...split(best.last)] : [word]
    seen.set(word, parts)
    return parts
  }
  return split
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
