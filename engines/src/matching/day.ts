const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Days since 1 January 1970 of a written day (YYYY-MM-DD); null where there is no such day, or the year is not 1900 to 2199. */
export function dayFrom(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = (daysBefore[month] ?? 365) - daysBefore[month - 1]! + (month === 2 && leap ? 1 : 0)
  if (day < 1 || day > last) return null
  const past = year - 1
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  return past * 365 + leaps + daysBefore[month - 1]! + (leap && month > 2 ? 1 : 0) + day - 1 - daysUntil1970
}

/** 1 January of the year 1 to 1 January 1970. */
const daysUntil1970 = 719_162
