/** Days since 1 January 1970 of YYYY-MM-DD; null where there is no such day. */
export function dayNumber(day: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!found) return null
  const at = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))
  const number = at / 86_400_000
  return isoDay(number) === day ? number : null
}

/** 0 for Monday to 6 for Sunday; day 0 is Thursday 1 January 1970. */
export const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7

export const isoDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
