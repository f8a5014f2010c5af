import { type Column, mustBeEquallyLong, toFloats } from './column.ts'
import { ScalesError } from './error.ts'
import { checkScale, type MissingRule, minimumAnswered, type Scale } from './instrument.ts'
import { deviation, mean, orNull, quantile } from './moments.ts'

/**
 * The answers of a scale in the direction of the scale: reversed items turned by min + max − answer. Refuses an
 * answer outside the range of the scale, naming item and respondent.
 */
export function keyedAnswers(scale: Scale, columns: readonly Column[]): Float64Array[] {
  checkScale(scale)
  if (columns.length !== scale.items.length)
    throw new ScalesError(
      'lengths',
      `Scale "${scale.name}" has ${scale.items.length} items and was given ${columns.length} columns.`,
    )
  mustBeEquallyLong(columns)
  return columns.map((column, j) => {
    const item = scale.items[j]!
    const answers = toFloats(column)
    const wrong = answers.findIndex(value => value < scale.min || value > scale.max)
    if (wrong >= 0)
      throw new ScalesError(
        'out-of-range',
        `Item "${item}" of respondent ${wrong + 1} is ${answers[wrong]}; scale "${scale.name}" runs from ${scale.min} to ${scale.max}.`,
      )
    return scale.reverse?.includes(item) ? answers.map(value => scale.min + scale.max - value) : answers
  })
}

/** Mean of the answered items for each respondent who answered enough of them, else NaN. */
export function scoreAnswers(answers: readonly Float64Array[], rule: MissingRule): Float64Array {
  const scores = new Float64Array(answers[0]?.length ?? 0)
  const counts = new Uint16Array(scores.length)
  for (const column of answers)
    for (let i = 0; i < column.length; i++)
      if (!Number.isNaN(column[i])) {
        scores[i] = scores[i]! + column[i]!
        counts[i] = counts[i]! + 1
      }
  const needed = minimumAnswered(answers.length, rule)
  for (let i = 0; i < scores.length; i++)
    scores[i] = counts[i]! >= needed ? scores[i]! / counts[i]! : Number.NaN
  return scores
}

/** Scores of a scale, one per respondent: a mean on the scale of the items, NaN where too few were answered. */
export const scoreScale = (
  scale: Scale,
  columns: readonly Column[],
  rule: MissingRule = 'half',
): Float64Array => scoreAnswers(keyedAnswers(scale, columns), rule)

export interface ScoreSummary {
  readonly min_answered: number
  readonly n_scored: number
  readonly mean: number | null
  readonly sd: number | null
  readonly min: number | null
  readonly max: number | null
  readonly q25: number | null
  readonly median: number | null
  readonly q75: number | null
}

export function summariseScores(scores: Float64Array, minAnswered: number): ScoreSummary {
  const sorted = scores.filter(value => !Number.isNaN(value)).sort()
  const at = (p: number) => (sorted.length > 0 ? quantile(sorted, p) : null)
  return {
    min_answered: minAnswered,
    n_scored: sorted.length,
    mean: orNull(mean(sorted)),
    sd: orNull(deviation(sorted)),
    min: at(0),
    max: at(1),
    q25: at(0.25),
    median: at(0.5),
    q75: at(0.75),
  }
}
