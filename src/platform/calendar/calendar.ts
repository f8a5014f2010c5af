import ical, {
  type ICalCalendarData,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { Language } from '../i18n/language.ts'
import { type Entry, type Hour, hangClock, type Repeats, rulesOf, spanOf } from './repeating.ts'
import { zoneLines } from './zone.ts'

/** Something that has a day, or an hour of it. */
interface Dated extends Hour {
  /** The same for the same thing for as long as it exists: read in again, it moves and does not double. */
  id: string
  place: string
  title: string
  url: string
  /** Counts its changes, from 0, where somebody counts them. */
  version: number
  /** Of what comes back: `on` is the first day of the rule. */
  repeats?: Repeats
}

/** One's own day, for somebody's own calendar. */
export type CalendarDay = Dated

/** Days as an iCalendar file (RFC 5545). Without days it is a calendar with nothing in it. */
export function writeCalendar(days: readonly CalendarDay[], now: Date, language: Language): string {
  const calendar = {
    name: 'Wisselwerk',
    prodId: { company: 'Wisselwerk', product: 'Wisselwerk', language },
    // Without a method some calendars take a file for an invitation that wants an answer.
    method: ICalCalendarMethod.PUBLISH,
  }
  return print(
    calendar,
    days.flatMap(day =>
      entriesOf(day, startsAt => ({
        stamp: now,
        // A day to remember does not take the day; an hour that two agreed is taken.
        transparency: startsAt ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      })),
    ),
  )
}

/** Something that people do together, at an hour or on a day. */
export interface Appointment extends Omit<Dated, 'title' | 'url'> {
  cancelled: boolean
  /** Stands for one turn of what comes back under this id: where its rule has it. */
  recurs?: Hour
}

/** An invitation that calendars take up, move and take back (RFC 5546): the same id for as long as it exists. */
export function writeInvitation(
  appointment: Appointment & { title: string; url: string },
  { from, to, now }: { from: string; to: string; now: Date },
): string {
  const { cancelled, recurs } = appointment
  const calendar = {
    prodId: { company: 'Wisselwerk', product: 'Wisselwerk' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  }
  const more = () => ({
    stamp: now,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: 'Wisselwerk', email: from },
    attendees: [{ email: to, rsvp: false }],
  })
  return print(calendar, recurs ? [entryOf(appointment, more, recurs)] : entriesOf(appointment, more))
}

type More = (startsAt: string | null) => Partial<ICalEventData>

/** One event, or, of what comes back, the rule and beside it whatever is held apart. */
function entriesOf(one: Dated, more: More): Entry[] {
  const { repeats } = one
  if (!repeats) return [entryOf(one, more)]
  return [
    entryOf(one, more),
    ...repeats.apart.map(({ day, ...apart }) =>
      entryOf({ ...one, ...apart }, more, { on: day, startsAt: one.startsAt }),
    ),
  ]
}

function entryOf(one: Dated, more: More, recurs?: Hour): Entry {
  const { id, startsAt, place, title, url, version, repeats } = one
  const onWallClock = repeats !== undefined || recurs !== undefined
  return {
    onWallClock,
    ...(recurs && { recurs }),
    data: {
      // No address of the house: it may move, and the thing stays the same.
      id: `${id}@wisselwerk`,
      ...spanOf(one, onWallClock),
      ...(repeats && !recurs && { repeating: rulesOf(one, repeats) }),
      ...(place !== '' && { location: writable(place) }),
      sequence: version,
      summary: writable(title),
      url,
      // Colleagues who may look into this calendar see at most that there is something.
      class: ICalEventClass.PRIVATE,
      ...more(startsAt),
    },
  }
}

const begin = '\r\nBEGIN:VEVENT\r\n'

function print(about: ICalCalendarData, entries: readonly Entry[]): string {
  const calendar = ical(about)
  for (const { data } of entries) calendar.createEvent(data)
  // The writer hangs hours in a zone by the clock of the machine it runs on; so it writes none, and we hang them.
  const [head, ...events] = calendar.toString().split(begin)
  const hung = events.map((lines, index) => begin.slice(2) + hangClock(lines, entries[index]!))
  const zoned = hung.some(lines => lines.includes(';TZID='))
  return `${[head, ...(zoned ? [zoneLines] : []), ...hung].join('\r\n')}\r\n`
}

/** Of the characters that steer, a text of RFC 5545 holds the tab and, escaped, the line break; no others. */
const writable = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
