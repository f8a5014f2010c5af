import type { Language } from './exceptions.ts'
import { type Measured, measure, sentencesIn } from './measure.ts'

/** From this score on a text reads easily; and it has at most so many words a sentence, on average. */
export const leastScore = 60
export const mostWords = 20

export interface Sentence extends Measured {
  readonly text: string
}

export interface Judged {
  readonly fine: boolean
  /** Null of a text without a word. */
  readonly measured: Measured | null
  /** Of a text that is too hard: the sentences that make it so, in their order. There is always one. */
  readonly hard: readonly Sentence[]
}

const isHard = ({ score, words, sentences }: Measured) => score < leastScore || words / sentences > mostWords

/**
 * Whether a text of several blocks reads easily, and if not, where. Were every sentence easy by itself, so would be the whole: the
 * score is linear in words per sentence and in syllables per word, and long sentences weigh more in the second.
 */
export function judge(blocks: readonly string[], language: Language): Judged {
  const text = blocks.join('\n\n')
  const sentences = sentencesIn(text)
  if (sentences.length === 0) return { fine: true, measured: null, hard: [] }
  const measured = measure(text, language)
  if (!isHard(measured)) return { fine: true, measured, hard: [] }
  const all = sentences.map(sentence => ({ text: sentence, ...measure(sentence, language) }))
  return { fine: false, measured, hard: all.filter(isHard) }
}
