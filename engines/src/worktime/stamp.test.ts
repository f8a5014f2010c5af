import { expect, test } from 'vitest'
import { parseStamp } from './stamp.ts'
import { dayFrom, dayText } from './time.ts'

const utc = (text: string) => Date.parse(text) / 60_000

test.each([
  ['2026-06-02T08:00:00+02:00', utc('2026-06-02T06:00Z')],
  ['2026-06-02T08:00+02:00', utc('2026-06-02T06:00Z')],
  ['2026-06-02T08:00:00Z', utc('2026-06-02T08:00Z')],
  ['2026-06-02T08:00:00.000-05:30', utc('2026-06-02T13:30Z')],
  // The hour that comes twice, each time by its own offset.
  ['2026-10-25T02:30:00+02:00', utc('2026-10-25T00:30Z')],
  ['2026-10-25T02:30:00+01:00', utc('2026-10-25T01:30Z')],
])('%s is a minute', (text, minute) => expect(parseStamp(text)).toBe(minute))

// Never guessed, and whoever left it out reads what to write.
test.each([
  ['2026-06-02T08:00:00', 'the offset is missing: write +02:00 behind the time'],
  ['2026-01-02T08:00:00', 'the offset is missing: write +01:00 behind the time'],
  ['2026-03-29T02:30:00', '02:30 does not exist on 2026-03-29, when summer time begins'],
  ['2026-03-29T03:00:00', 'the offset is missing: write +02:00 behind the time'],
  [
    '2026-10-25T02:30:00',
    '02:30 comes twice on 2026-10-25, when summer time ends: write +02:00 for the first time or +01:00 for the second',
  ],
  ['2026-10-25T03:00:00', 'the offset is missing: write +01:00 behind the time'],
  ['2026-06-02T24:00:00+02:00', 'there is no time 24:00'],
  ['2026-06-02T08:60:00+02:00', 'there is no time 08:60'],
  ['2026-06-31T08:00:00+02:00', 'there is no day 2026-06-31'],
  ['2026-06-02T08:00:00+15:00', 'there is no offset +15:00'],
  ['2026-06-02T08:00:00+14:00', utc('2026-06-01T18:00Z')],
  ['2026-06-02T08:00:00+14:01', 'there is no offset +14:01'],
  ['2026-06-02T08:00:00+01:60', 'there is no offset +01:60'],
])('%s: %s', (text, answer) => expect(parseStamp(text)).toBe(answer))

test.each(['2026-06-02 08:00:00+02:00', '2026-06-02T08:00:30+02:00', '2026-06-02T8:00+02:00', ''])(
  '%s is no stamp',
  text => expect(parseStamp(text)).toContain('write a date, a time in whole minutes and an offset'),
)

// The last day of every fourth, hundredth and four hundredth year, and the days beside it.
test.each(['2000-02-28', '2000-02-29', '2000-03-01', '2100-02-28', '2100-03-01', '2024-02-29', '2024-12-31'])(
  '%s is written as it is read',
  text => expect(dayText(dayFrom(text)!)).toBe(text),
)
test.each([
  ['1970-01-01', 0],
  ['2000-03-01', 11_017],
  ['2100-03-01', 47_541],
])('%s is day %i', (text, day) => expect([dayFrom(text), dayText(day)]).toEqual([day, text]))
