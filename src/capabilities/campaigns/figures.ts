import { type MeanBand, showMean, sizeBand } from '@wisselwerk/engines/disclosure'
import { type Domain, domains } from '../expectations/model.ts'
import type { SideFigures } from './model.ts'
import type { Respondent } from './respondents.ts'
import { endsOf, type Measure, measures } from './vocabulary.ts'

/**
 * What is shown of a group that may be shown: means to one decimal, near an end of the scale as a band, its size in a
 * band, and nothing that all share.
 */
export function figuresOf(
  people: readonly Respondent[],
  isHidden: (domain: Domain, measure: Measure) => boolean,
): SideFigures {
  return {
    people: sizeBand(people.length),
    rooms: Object.fromEntries(
      domains.map(domain => [
        domain,
        Object.fromEntries(
          measures.map(measure => [
            measure,
            isHidden(domain, measure)
              ? null
              : figureOf(
                  people.map(({ scores }) => scores[domain][measure]),
                  endsOf[measure],
                ),
          ]),
        ) as Record<Measure, number | MeanBand | null>,
      ]),
    ),
  }
}

/** Null when everybody gave the same: then the mean of a group tells what each of them said. */
function figureOf(
  scores: readonly number[],
  ends: { least: number; most: number },
): number | MeanBand | null {
  if (scores.every(score => score === scores[0])) return null
  return showMean(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
    ends,
  )
}
