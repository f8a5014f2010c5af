import { addDays } from '../../platform/clock/clock.ts'

/** A quarter of a year as `2026-q3`, a year as `2026`. */
export function periodOf(stretch: 'quarter' | 'year', day: string): string {
  const year = day.slice(0, 4)
  if (stretch === 'year') return year
  return `${year}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

export function lastDayOf(period: string): string {
  const [year, quarter] = period.split('-q')
  if (quarter === undefined || quarter === '4') return `${year}-12-31`
  return addDays(`${year}-${String(Number(quarter) * 3 + 1).padStart(2, '0')}-01`, -1)
}

export const isOver = (period: string, today: string): boolean => lastDayOf(period) < today
