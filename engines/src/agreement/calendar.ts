const form = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a calendar day that exists, written as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = form.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** Adds calendar months; the 31st becomes the last day of a shorter month. Years 0001 to 9999. */
export function addMonths(day: string, months: number): string {
  const [year, month, dayOfMonth] = parse(day)
  const count = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return write(newYear, newMonth, Math.min(dayOfMonth, daysIn(newYear, newMonth)))
}

/** So many calendar days later. */
export function addDays(day: string, count: number): string {
  let [year, month, dayOfMonth] = parse(day)
  dayOfMonth += count
  while (dayOfMonth > daysIn(year, month)) {
    dayOfMonth -= daysIn(year, month)
    if (++month > 12) [year, month] = [year + 1, 1]
  }
  return write(year, month, dayOfMonth)
}

/** The calendar day before. */
export function dayBefore(day: string): string {
  const [year, month, dayOfMonth] = parse(day)
  if (dayOfMonth > 1) return write(year, month, dayOfMonth - 1)
  return month > 1 ? write(year, month - 1, daysIn(year, month - 1)) : write(year - 1, 12, 31)
}

/** The day on which somebody becomes this many years old. */
export function birthdayAt(birthDay: string, age: number): string {
  const [bornYear, bornMonth, bornDay] = parse(birthDay)
  const year = bornYear + age
  return bornDay > daysIn(year, bornMonth) ? write(year, bornMonth + 1, 1) : write(year, bornMonth, bornDay)
}

/** Full years of age on a day; somebody born on 29 February has their birthday on 1 March in other years. */
export function ageOn(birthDay: string, day: string): number {
  const [bornYear, bornMonth, bornDay] = parse(birthDay)
  const [year, month, dayOfMonth] = parse(day)
  const birthdayPassed = month > bornMonth || (month === bornMonth && dayOfMonth >= bornDay)
  return year - bornYear - (birthdayPassed ? 0 : 1)
}

function parse(day: string): [number, number, number] {
  if (!isDay(day)) throw new RangeError(`'${day}' is not a calendar day (YYYY-MM-DD).`)
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return [year!, month!, dayOfMonth!]
}

const write = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}
