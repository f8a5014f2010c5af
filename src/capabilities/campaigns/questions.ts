import type { Asking } from '../../platform/disclosure/decide.ts'
import type { Domain } from '../expectations/model.ts'
import type { Side } from '../people/model.ts'
import { endsOf, type Measure, measures } from './vocabulary.ts'

/** So long an answer counts as the same: two rounds further apart are about other answers. */
const monthsTheSame = 14

/** The question of which a group is asked at all: what follows by adding and subtracting is decided of it once. */
export const wholeRound = (side: Side): string => `round.${side}`
export const subjectOf = (side: Side, measure: Measure, domain: Domain): string =>
  `${side}.${measure}.${domain}`

/** A score is the mean of a few items; steps this small say enough of what its sums can be. */
export const stepOfScores = 0.05

const scaleOf = (measure: Measure) => {
  const { least: low, most: high } = endsOf[measure]
  return { type: 'scale', low, high, step: stepOfScores } as const
}

/** What a round asks, as the ledger of what went out knows it. */
export const questionsOfRounds: Asking = {
  subjects: {
    'round.*': scaleOf('owed'),
    ...Object.fromEntries(
      (['employee', 'organisation'] as const).flatMap(side =>
        measures.map(measure => [`${side}.${measure}.*`, scaleOf(measure)]),
      ),
    ),
  },
  relations: (['employee', 'organisation'] as const).flatMap(side => [
    { kind: 'stays', subject: wholeRound(side), months: monthsTheSame } as const,
    { kind: 'stays', subject: `${side}.*`, months: monthsTheSame } as const,
    { kind: 'asked', subject: `${side}.*`, with: wholeRound(side) } as const,
  ]),
}
