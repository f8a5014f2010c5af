import { dayFrom, firstYear, instant, lastYear, shown } from './time.ts'

const form = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::00(?:\.0+)?)?(Z|[+-]\d\d:\d\d)?$/

/** Minutes since 1970 UTC, or a sentence that says what is wrong. An offset is never guessed. */
export function parseStamp(text: string): number | string {
  const found = form.exec(text)
  if (!found) return 'write a date, a time in whole minutes and an offset, such as 2026-06-02T08:00:00+02:00'
  const [, date, hours, minutes, offset] = found as unknown as [string, string, string, string, string?]
  const day = dayFrom(date)
  if (day === null) return `there is no day ${date}`
  const year = Number(date.slice(0, 4))
  if (year <= firstYear || year >= lastYear)
    return `the year lies outside ${firstYear + 1} to ${lastYear - 1}`
  const ofDay = Number(hours) * 60 + Number(minutes)
  if (Number(hours) > 23 || Number(minutes) > 59) return `there is no time ${hours}:${minutes}`
  if (offset === undefined) return withoutOffset(date, `${hours}:${minutes}`, day, ofDay)
  if (offset === 'Z') return day * 1440 + ofDay
  const ahead = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))
  if (ahead > 14 * 60 || Number(offset.slice(4)) > 59) return `there is no offset ${offset}`
  return day * 1440 + ofDay - (offset[0] === '-' ? -ahead : ahead)
}

function withoutOffset(date: string, time: string, day: number, ofDay: number): string {
  const local = day * 1440 + ofDay
  const first = instant(day, ofDay)
  if (shown(first) !== local) return `${time} does not exist on ${date}, when summer time begins`
  if (shown(first + 60) === local)
    return `${time} comes twice on ${date}, when summer time ends: write +02:00 for the first time or +01:00 for the second`
  return `the offset is missing: write ${shown(first) - first === 120 ? '+02:00' : '+01:00'} behind the time`
}
