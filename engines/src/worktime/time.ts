/**
 * The clock of Europe/Amsterdam, in whole minutes since 1 January 1970 UTC. Days are counted from that same day.
 * Since 1996 summer time runs from the last Sunday of March to the last Sunday of October, both at 01:00 UTC
 * (Directive 2000/84/EC); a table of these instants stands in for a time zone database, which would be slower and
 * would tie the answer to the machine. Should summer time be abolished, this is the place.
 */
export const firstYear = 1996
export const lastYear = 2199
export const dayMinutes = 1440
export const weekMinutes = 7 * dayMinutes

const meanYear = 365.2425 * dayMinutes
const summers = new Float64Array(2 * (lastYear - firstYear + 1))
for (let year = firstYear; year <= lastYear; year++) {
  summers[2 * (year - firstYear)] = lastSunday(year, 2) * dayMinutes + 60
  summers[2 * (year - firstYear) + 1] = lastSunday(year, 9) * dayMinutes + 60
}

function lastSunday(year: number, month: number): number {
  const day = Date.UTC(year, month, 31) / 86_400_000
  return day - ((weekday(day) + 1) % 7)
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The Monday of the week of a day. */
export const monday = (day: number): number => day - weekday(day)

/** Minutes that the clock is ahead of UTC: 60 or 120. Off by one year at New Year does no harm: it is winter. */
function aheadOf(minute: number): number {
  const at = 2 * (1970 + Math.floor(minute / meanYear) - firstYear)
  return minute >= summers[at]! && minute < summers[at + 1]! ? 120 : 60
}

/** The minute as the clock shows it, counted as if there were no offset. */
export const shown = (minute: number): number => minute + aheadOf(minute)

/** The day on which an instant falls. */
export const dayOf = (minute: number): number => Math.floor(shown(minute) / dayMinutes)

/**
 * The instant at which the clock shows this on a day: the first time when it shows it twice, and the instant of the
 * jump and as much later when it never shows it.
 */
export function instant(day: number, minuteOfDay = 0): number {
  const local = day * dayMinutes + minuteOfDay
  return aheadOf(local - 120) === 120 ? local - 120 : local - 60
}

const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** YYYY-MM-DD; by arithmetic, since every finding carries two. */
export function dayText(day: number): string {
  // Years that begin in March, in cycles of 400 years, so that the leap day is the last of one.
  const shifted = day + 719_468
  const cycle = Math.floor(shifted / 146_097)
  const ofCycle = shifted - cycle * 146_097
  const year = Math.floor(
    (ofCycle - Math.floor(ofCycle / 1460) + Math.floor(ofCycle / 36_524) - Math.floor(ofCycle / 146_096)) /
      365,
  )
  const ofYear = ofCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * ofYear + 2) / 153)
  const ofMonth = ofYear - Math.floor((153 * month + 2) / 5) + 1
  const civil = year + cycle * 400 + (month >= 10 ? 1 : 0)
  return `${civil}-${two[month >= 10 ? month - 9 : month + 3]}-${two[ofMonth]}`
}

/** With the offset of Amsterdam: 2026-06-02T08:00:00+02:00. */
export function stampText(minute: number): string {
  const ahead = aheadOf(minute)
  const day = Math.floor((minute + ahead) / dayMinutes)
  const ofDay = minute + ahead - day * dayMinutes
  return `${dayText(day)}T${two[Math.floor(ofDay / 60)]}:${two[ofDay % 60]}:00${ahead === 60 ? '+01:00' : '+02:00'}`
}

/** Day number of YYYY-MM-DD, or null when there is no such day. */
export function dayFrom(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
  const day =
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8))) / 86_400_000
  return dayText(day) === text ? day : null
}

/** Junk is shortened and kept on one line. */
export const noDay = (text: string): string => `there is no day ${JSON.stringify(text.slice(0, 40))}`

/** Whole years on a day; who was born on 29 February has the birthday on 1 March in other years. */
export function ageOn(birth: string, day: number): number {
  const on = dayText(day)
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)
}
