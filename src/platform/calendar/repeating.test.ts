import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays } from '../clock/clock.ts'
import { daysOf, rhythms } from '../clock/rhythm.ts'
import { type Appointment, writeCalendar, writeInvitation } from './calendar.ts'

const now = new Date('2026-09-01T10:20:30Z')
const weekly = (rest: Partial<Appointment> = {}): Appointment & { title: string; url: string } => ({
  id: 'talks-1',
  on: '2026-10-06',
  startsAt: '10:00',
  place: 'Kamer 2',
  version: 1,
  cancelled: false,
  title: 'Gesprek met Joost',
  url: 'https://werk.example.org/relations/1/talk',
  repeats: { every: 'weekly', until: '2026-12-31', off: [], apart: [] },
  ...rest,
})
const to = { from: 'w@example.org', to: 'samira@example.org', now }

/** What another program makes of a file: every time that something is, in the hours of the Netherlands and as a moment. */
function expand(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent').map(part => new ICAL.Event(part))
  const master = events.find(event => !event.isRecurrenceException())!
  for (const event of events) if (event !== master) master.relateException(event)
  const times = []
  const iterator = master.iterator()
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate } = master.getOccurrenceDetails(next)
    times.push({
      on: startDate.toString().slice(0, 16).replace('T', ' '),
      at: startDate.toJSDate().toISOString(),
      place: item.location,
    })
  }
  return { calendar, events, times }
}
const daysIn = (file: string) => expand(file).times.map(({ on }) => on.slice(0, 10))

const monthlyFor = (start: number): ['monthly', number, number, '10:00'] => ['monthly', start, 366, '10:00']

describe('what comes back', () => {
  test('[B01] another program finds exactly our days in the rule, in every rhythm and from every day of the year', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        fc.constantFrom(...rhythms),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 366 }),
        fc.constantFrom('10:00', '00:15', '23:45', null),
        (every, start, length, startsAt) => {
          const from = addDays('2026-01-01', start)
          const until = addDays(from, length)
          seen.add(`${every} ${from.slice(8)}`)
          const days = daysOf({ every, from, until })
          expect(days.length).toBeLessThanOrEqual(53)
          const repeats = { every, until, off: [], apart: [] }
          const file = writeInvitation(weekly({ on: from, startsAt, repeats }), to)
          const { times } = expand(file)
          expect(times.map(({ on }) => on)).toEqual(days.map(day => (startsAt ? `${day} ${startsAt}` : day)))
        },
      ),
      // Also the days that not every month has: the 28th to the 31st of January, a whole year.
      { numRuns: 600, examples: [27, 28, 29, 30].map(monthlyFor) },
    )
    for (const day of ['28', '29', '30', '31']) expect([...seen]).toContain(`monthly ${day}`)
  })

  test('[B01] the 31st, the 30th and the 29th of a month that has none are its last day, also in a leap year', () => {
    const monthly = (from: string, until: string) => daysOf({ every: 'monthly', from, until })
    expect(monthly('2027-01-31', '2027-05-31')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ])
    expect(monthly('2028-01-30', '2028-03-30')).toEqual(['2028-01-30', '2028-02-29', '2028-03-30'])
    expect(monthly('2027-01-29', '2027-03-28')).toEqual(['2027-01-29', '2027-02-28'])
  })

  test('[B01] ten stays ten when the clocks change, on whatever machine it is written', () => {
    const zone = process.env.TZ
    for (const place of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Amsterdam']) {
      process.env.TZ = place
      const repeats = { every: 'weekly', until: '2027-04-06', off: [], apart: [] } as const
      const { times } = expand(writeInvitation(weekly({ repeats }), to))
      expect(times.every(({ on }) => on.endsWith(' 10:00'))).toBe(true)
      const momentOf = (day: string) => times.find(({ on }) => on.startsWith(day))!.at
      expect(momentOf('2026-10-20')).toBe('2026-10-20T08:00:00.000Z')
      expect(momentOf('2026-10-27')).toBe('2026-10-27T09:00:00.000Z')
      expect(momentOf('2027-03-23')).toBe('2027-03-23T09:00:00.000Z')
      expect(momentOf('2027-03-30')).toBe('2027-03-30T08:00:00.000Z')
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('[B01] one that is off is left out, one that is held apart stands where it is, the rest by the rule', () => {
    for (const startsAt of ['10:00', null]) {
      const repeats = {
        every: 'weekly',
        until: '2026-11-03',
        off: ['2026-10-13', '2026-11-03'],
        apart: [{ day: '2026-10-20', on: '2026-10-21', startsAt: '15:30', place: 'Buiten' }],
      } as const
      const { events, times } = expand(writeInvitation(weekly({ startsAt, repeats, version: 4 }), to))
      const hour = startsAt ? ` ${startsAt}` : ''
      expect(times.map(({ on, place }) => `${on} ${place}`)).toEqual([
        `2026-10-06${hour} Kamer 2`,
        '2026-10-21 15:30 Buiten',
        `2026-10-27${hour} Kamer 2`,
      ])
      expect(events.map(event => [event.uid, event.sequence])).toEqual([
        ['talks-1@wisselwerk', 4],
        ['talks-1@wisselwerk', 4],
      ])
    }
  })

  test('[B01] one turn is moved or taken back by itself, under the id of the whole', () => {
    const { repeats: _, ...turn } = weekly({ version: 5, recurs: { on: '2026-10-20', startsAt: '10:00' } })
    const read = (more: Partial<Appointment>) => {
      const calendar = new ICAL.Component(ICAL.parse(writeInvitation({ ...turn, ...more }, to)))
      const [part, ...others] = calendar.getAllSubcomponents('vevent')
      expect(others).toEqual([])
      const event = new ICAL.Event(part!)
      return [
        calendar.getFirstPropertyValue('method'),
        event.uid,
        event.sequence,
        event.recurrenceId.toString(),
        event.startDate.toString(),
      ]
    }
    expect(read({ on: '2026-10-21', startsAt: '15:30' })).toEqual([
      'REQUEST',
      'talks-1@wisselwerk',
      5,
      '2026-10-20T10:00:00',
      '2026-10-21T15:30:00',
    ])
    expect(read({ on: '2026-10-20', cancelled: true }).slice(0, 4)).toEqual([
      'CANCEL',
      'talks-1@wisselwerk',
      5,
      '2026-10-20T10:00:00',
    ])
    expect(read({ recurs: { on: '2026-10-20', startsAt: null } })[3]).toBe('2026-10-20')
  })

  test('[B01] the file of one’s own days says the same of it', () => {
    const { cancelled: _, ...day } = weekly()
    const file = writeCalendar([day], now, 'nl')
    expect(daysIn(file)).toEqual(daysIn(writeInvitation(weekly(), to)))
    expect(file.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true)
  })
})
