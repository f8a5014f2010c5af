import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarDay, writeCalendar, writeInvitation } from './calendar.ts'

const now = new Date('2026-09-01T10:20:30Z')
const day = (rest: Partial<CalendarDay> = {}): CalendarDay => ({
  id: 'talk-1',
  on: '2026-09-04',
  startsAt: null,
  place: '',
  title: 'Gesprek met Joost Bakker',
  url: 'https://werk.example.org/relations/1/talk',
  version: 0,
  ...rest,
})
const read = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
const textOf = (event: InstanceType<typeof ICAL.Component>, name: string) =>
  String(event.getFirstPropertyValue(name))
const back = (title: string) => textOf(read(writeCalendar([day({ title })], now, 'nl'))[0]!, 'summary')

describe('a calendar file', () => {
  test('[Z12] a whole day that takes no time, private, with a name of its own, a page and the moment', () => {
    const file = writeCalendar([day({ version: 3 })], now, 'nl')
    expect(file).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Wisselwerk//Wisselwerk//NL',
        'METHOD:PUBLISH',
        'NAME:Wisselwerk',
        'X-WR-CALNAME:Wisselwerk',
        'BEGIN:VEVENT',
        'UID:talk-1@wisselwerk',
        'SEQUENCE:3',
        'DTSTAMP:20260901T102030Z',
        'DTSTART;VALUE=DATE:20260904',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
        'SUMMARY:Gesprek met Joost Bakker',
        'TRANSP:TRANSPARENT',
        'URL;VALUE=URI:https://werk.example.org/relations/1/talk',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  test('[Z12] a day stays that day, also where the machine lives in another part of the world', () => {
    const zone = process.env.TZ
    for (const [place, hour] of [
      ['Pacific/Kiritimati', 0],
      ['America/Los_Angeles', 3],
      ['Europe/Amsterdam', 12],
    ] as const) {
      process.env.TZ = place
      const [event] = read(writeCalendar([day({ on: '2028-02-29' })], now, 'nl'))
      expect([new Date(now).getHours(), textOf(event!, 'dtstart'), textOf(event!, 'dtstamp')]).toEqual([
        hour,
        '2028-02-29',
        '2026-09-01T10:20:30Z',
      ])
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('[Z12] no days: a calendar with nothing in it', () => {
    expect(read(writeCalendar([], now, 'en'))).toEqual([])
  })

  test.each([
    ['commas, semicolons and backslashes', 'Gesprek met Bakker, J.; \\n en C:\\nieuw\\, "zo"'],
    ['line breaks', 'Gesprek met\nJoost\n\nBakker'],
    ['emoji and scripts', 'Gesprek met Zoë 👩🏽‍⚕️🏳️‍🌈 Ыыы 李小龍 مريم'],
    ['what looks like lines of the format', 'Met X\nEND:VEVENT\nBEGIN:VEVENT\nUID:1'],
    ['a very long name', `Gesprek met ${'Wolfeschlegelsteinhausenbergerdorff, '.repeat(20)}`],
    ['a very long name of four octets each', `Gesprek met ${'👩🏽‍⚕️'.repeat(120)}`],
    ['spaces at both ends', '  x  '],
  ])('[Z12] %s come back whole', (_, title) => {
    expect(back(title)).toBe(title)
  })

  test('[Z12] any text comes back, but for signs that the format forbids; no line is longer than 75 octets', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'\\,;:"nN \n\r\t\0', '\r\n', '\\n', '👩🏽‍⚕️', 'é'),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const title = pieces.join('')
        const file = writeCalendar([day({ title })], now, 'nl')
        const lines = file.split('\r\n')
        expect(lines.every(line => Buffer.byteLength(line) <= 75)).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const steers = (sign: string) => sign < ' ' || (sign >= '\x7f' && sign < '\xa0')
        const kept = [...title.replaceAll(/\r\n?/g, '\n')].filter(
          sign => sign === '\t' || sign === '\n' || !steers(sign),
        )
        expect(back(title)).toBe(kept.join(''))
      }),
      { numRuns: 300 },
    )
  })
})

describe('an invitation', () => {
  const talk = {
    id: 'talk-1',
    version: 2,
    on: '2026-09-04',
    startsAt: '14:30',
    place: 'Kamer 2.04; links, boven',
    cancelled: false,
    title: 'Gesprek met Joost',
    url: 'https://werk.example.org/relations/1/talk',
  }
  const read = (of: Partial<typeof talk> & { startsAt?: string | null } = {}) => {
    const written = writeInvitation(
      { ...talk, ...of },
      { from: 'w@example.org', to: 'samira@example.org', now },
    )
    const calendar = new ICAL.Component(ICAL.parse(written))
    const event = calendar.getFirstSubcomponent('vevent')!
    return { calendar, event, seen: new ICAL.Event(event) }
  }
  const moment = (startsAt: string, on: string) =>
    read({ startsAt, on }).seen.startDate.toJSDate().toISOString()

  test('is taken up by a calendar, moved and taken back under the same id', () => {
    const { calendar, event, seen } = read()
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect([seen.uid, seen.sequence, seen.summary, seen.location]).toEqual([
      'talk-1@wisselwerk',
      2,
      'Gesprek met Joost',
      'Kamer 2.04; links, boven',
    ])
    expect(String(event.getFirstPropertyValue('organizer')).toLowerCase()).toBe('mailto:w@example.org')
    expect(String(event.getFirstPropertyValue('attendee')).toLowerCase()).toBe('mailto:samira@example.org')
    const off = read({ cancelled: true, version: 3 })
    expect(off.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(off.event.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect([off.seen.uid, off.seen.sequence]).toEqual(['talk-1@wisselwerk', 3])
  })

  test('has the hour that clocks in the Netherlands show, also around the nights on which they change', () => {
    expect(moment('14:30', '2026-09-04')).toBe('2026-09-04T12:30:00.000Z')
    expect(moment('14:30', '2026-12-04')).toBe('2026-12-04T13:30:00.000Z')
    expect(moment('00:15', '2026-03-29')).toBe('2026-03-28T23:15:00.000Z')
    expect(moment('01:59', '2026-03-29')).toBe('2026-03-29T00:59:00.000Z')
    expect(moment('03:00', '2026-03-29')).toBe('2026-03-29T01:00:00.000Z')
    expect(moment('01:59', '2026-10-25')).toBe('2026-10-24T23:59:00.000Z')
    expect(moment('03:00', '2026-10-25')).toBe('2026-10-25T02:00:00.000Z')
  })

  test('without an hour is the whole day', () => {
    const { seen } = read({ startsAt: null as never })
    expect(seen.startDate.isDate).toBe(true)
    expect(seen.startDate.toString()).toBe('2026-09-04')
  })
})
