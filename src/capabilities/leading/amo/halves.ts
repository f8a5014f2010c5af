/** The half-year in which a day lies: `2026-1`. */
export const halfOf = (day: string): string => `${day.slice(0, 4)}-${day.slice(5) <= '06-30' ? 1 : 2}`

export const lastDayOf = (half: string): string =>
  `${half.slice(0, 4)}-${half.endsWith('1') ? '06-30' : '12-31'}`

export const isOver = (half: string, today: string): boolean => lastDayOf(half) < today
