import type { Half } from '../overview/index.ts'

/** A half-year that is over, by which what is told of arrangements and answers is counted. */
export interface Edition {
  /** `2026-1` */
  readonly name: string
  readonly year: number
  readonly half: Half
  /** Its first and its last day. */
  readonly from: string
  readonly until: string
}

const edition = (year: number, half: Half): Edition => ({
  name: `${year}-${half}`,
  year,
  half,
  from: half === 1 ? `${year}-01-01` : `${year}-07-01`,
  until: half === 1 ? `${year}-06-30` : `${year}-12-31`,
})

/** The last half-year that is over on a day. */
export function lastEdition(today: string): Edition {
  const year = Number(today.slice(0, 4))
  return today > `${year}-06-30` ? edition(year, 1) : edition(year - 1, 2)
}

export const untilOf = (name: string): string =>
  edition(Number(name.slice(0, 4)), name.endsWith('1') ? 1 : 2).until

/** From which day on there may be a next one. */
export const nextFrom = (today: string): string => {
  const year = Number(today.slice(0, 4))
  return today > `${year}-06-30` ? `${year + 1}-01-01` : `${year}-07-01`
}
