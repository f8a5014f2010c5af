/** The half-year that a day lies in: `2026-2`. Said by the database in the same way. */
export const halfOf = (day: string): string => `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? 1 : 2}`

export const lastDayOf = (half: string): string =>
  `${half.slice(0, 4)}-${half.endsWith('1') ? '06-30' : '12-31'}`
