import { sizeBand } from '@wisselwerk/engines/disclosure'
import { compareTwo, type Interval, measureScale, pairAgreement } from '@wisselwerk/engines/scales'
import type { domains } from '../expectations/index.ts'
import type { CampaignStatistics } from './model.ts'
import { complete, type ItemAnswer, type Respondent, type Room, scoresOf } from './respondents.ts'

export interface Pair {
  employee: ReadonlyMap<string, ItemAnswer>
  organisation: ReadonlyMap<string, ItemAnswer>
}

/** Fewer people or pairs than this say too little of a whole round, and too much of each other. */
const least = 20

/** What researchers ask of a round as a whole; null where too few took part. */
export function statisticsOf(
  employees: readonly Respondent[],
  managers: readonly Respondent[],
  rooms: readonly Room[],
  pairs: readonly Pair[],
): CampaignStatistics | null {
  if (employees.length < least) return null
  const judged = pairs.flatMap(({ employee, organisation }) => {
    const [one, other] = [scoresOf(rooms, employee), scoresOf(rooms, organisation)]
    return one && other ? [{ one, other }] : []
  })
  const owed = (people: readonly Respondent[], room: (typeof domains)[number]) =>
    Float64Array.from(people, ({ scores }) => scores[room].owed)
  return {
    employees: sizeBand(employees.length),
    managers: sizeBand(managers.length),
    rooms: rooms.map(({ domain, items }) => {
      const both = managers.length > 0 ? compareTwo(owed(employees, domain), owed(managers, domain)) : null
      return {
        room: domain,
        reliability: reliabilityOf(employees, domain, items),
        difference: both && intervalOf(both.cohens_d, both.cohens_d_ci95_nct),
        agreement:
          judged.length < least
            ? null
            : pairAgreement(
                Float64Array.from(judged, ({ one }) => one[domain].owed),
                Float64Array.from(judged, ({ other }) => other[domain].owed),
                null,
              ).icc_absolute,
      }
    }),
  }
}

function reliabilityOf(employees: readonly Respondent[], name: string, items: readonly string[]) {
  const columns = items.map(item =>
    Float64Array.from(employees, ({ answers }) => complete(answers.get(item))?.owed ?? Number.NaN),
  )
  const { alpha, feldt95 } = measureScale({ name, items, min: 1, max: 5 }, columns).complete_case
  return intervalOf(alpha, feldt95)
}

const intervalOf = (value: number | null, { lower, upper }: Interval) =>
  value === null || lower === null || upper === null ? null : { value, low: lower, high: upper }
