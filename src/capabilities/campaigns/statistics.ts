import { sizeBand } from '@wisselwerk/engines/disclosure'
import { compareTwo, type Interval, measureScale, pairAgreement } from '@wisselwerk/engines/scales'
import type { domains } from '../expectations/index.ts'
import type { CampaignStatistics } from './model.ts'
import { complete, type Respondent, type Room } from './respondents.ts'

/** What the two sides of one relation said. */
export interface Pair {
  /** The employee of the two. */
  personId: string
  employee: Respondent['scores']
  organisation: Respondent['scores']
}

/** Fewer people or pairs than this say too little of a whole round, and too much of each other. */
export const leastInStatistics = 20

/** Who took part in a round, and what they were asked. */
export interface TookPart {
  employees: readonly Respondent[]
  managers: readonly Respondent[]
  rooms: readonly Room[]
  pairs: readonly Pair[]
}

/** What researchers ask of a round as a whole; null where too few took part. */
export async function statisticsOf(
  { employees, managers, rooms, pairs }: TookPart,
  /** Called between rooms, so that others get a turn and the work can be stopped. */
  pause: () => Promise<void>,
): Promise<CampaignStatistics | null> {
  if (employees.length < leastInStatistics) return null
  const owed = (people: readonly Respondent[], room: (typeof domains)[number]) =>
    Float64Array.from(people, ({ scores }) => scores[room].owed)
  const statistics: CampaignStatistics['rooms'] = []
  for (const { domain, items } of rooms) {
    const both = managers.length > 0 ? compareTwo(owed(employees, domain), owed(managers, domain)) : null
    statistics.push({
      room: domain,
      reliability: reliabilityOf(employees, domain, items),
      difference: both && intervalOf(both.cohens_d, both.cohens_d_ci95_nct),
      agreement: pairs.length < leastInStatistics ? null : agreementOf(pairs, domain),
    })
    await pause()
  }
  return {
    employees: sizeBand(employees.length),
    managers: sizeBand(managers.length),
    rooms: statistics,
  }
}

function agreementOf(pairs: readonly Pair[], room: (typeof domains)[number]) {
  const { icc_absolute, icc_absolute_ci95_F } = pairAgreement(
    Float64Array.from(pairs, ({ employee }) => employee[room].owed),
    Float64Array.from(pairs, ({ organisation }) => organisation[room].owed),
    null,
  )
  return intervalOf(icc_absolute, icc_absolute_ci95_F)
}

function reliabilityOf(employees: readonly Respondent[], name: string, items: readonly string[]) {
  const columns = items.map(item =>
    Float64Array.from(employees, ({ answers }) => complete(answers.get(item))?.owed ?? Number.NaN),
  )
  const { alpha, feldt95 } = measureScale({ name, items, min: 1, max: 5 }, columns).complete_case
  return intervalOf(alpha, feldt95)
}

const intervalOf = (value: number | null, { lower, upper }: Interval) =>
  value === null || lower === null || upper === null
    ? null
    : { value: hundredths(value), low: hundredths(lower), high: hundredths(upper) }

/** As it is read. All the digits of an interval would tell how many took part, and two rounds who came or went. */
const hundredths = (value: number) => Math.round(value * 100) / 100
