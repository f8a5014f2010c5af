import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { Language } from '../i18n/language.ts'

/** One day, or an hour of it, for somebody's own calendar. */
export interface CalendarDay {
  /** The same for the same thing for as long as it exists: read in again, it moves and does not double. */
  id: string
  /** '2026-09-01' */
  on: string
  /** '14:30', as clocks in the Netherlands say; null for the whole day. */
  startsAt: string | null
  place: string
  title: string
  url: string
  /** Counts its changes, from 0, where somebody counts them. */
  version: number
}

/** Days as an iCalendar file (RFC 5545). Without days it is a calendar with nothing in it. */
export function writeCalendar(days: readonly CalendarDay[], now: Date, language: Language): string {
  const calendar = ical({
    name: 'Wisselwerk',
    prodId: { company: 'Wisselwerk', product: 'Wisselwerk', language },
    // Without a method some calendars take a file for an invitation that wants an answer.
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, on, startsAt, place, title, url, version } of days) {
    calendar.createEvent({
      // No address of the house: it may move, and the thing stays the same.
      id: `${id}@wisselwerk`,
      ...spanOf(on, startsAt),
      ...(place !== '' && { location: writable(place) }),
      stamp: now,
      sequence: version,
      summary: writable(title),
      url,
      // Colleagues who may look into this calendar see at most that there is something.
      class: ICalEventClass.PRIVATE,
      // A day to remember does not take the day; an hour that two agreed is taken.
      transparency: startsAt ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** Something that people do together, at an hour or on a day. */
export interface Appointment {
  id: string
  version: number
  /** '2026-09-01' */
  on: string
  /** '14:30', as clocks in the Netherlands say; null for the whole day. */
  startsAt: string | null
  place: string
  cancelled: boolean
}

/** How long an appointment is taken to last. */
const hourMs = 3_600_000

/** An invitation that calendars take up, move and take back (RFC 5546): the same id for as long as it exists. */
export function writeInvitation(
  { id, version, on, startsAt, place, cancelled, title, url }: Appointment & { title: string; url: string },
  { from, to, now }: { from: string; to: string; now: Date },
): string {
  const calendar = ical({
    prodId: { company: 'Wisselwerk', product: 'Wisselwerk' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  calendar.createEvent({
    id: `${id}@wisselwerk`,
    ...spanOf(on, startsAt),
    stamp: now,
    sequence: version,
    summary: writable(title),
    ...(place !== '' && { location: writable(place) }),
    url,
    class: ICalEventClass.PRIVATE,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: 'Wisselwerk', email: from },
    attendees: [{ email: to, rsvp: false }],
  })
  return `${calendar.toString()}\r\n`
}

/** An hour from then on, or the whole day. */
function spanOf(on: string, startsAt: string | null) {
  if (startsAt === null) return { start: on, allDay: true }
  const start = momentIn(on, startsAt)
  return { start, end: new Date(start.getTime() + hourMs) }
}

/** '2026-09-01 14:30', as clocks in the Netherlands show a moment. */
const shown = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The moment at which clocks in the Netherlands show this hour on this day. */
function momentIn(on: string, hour: string): Date {
  const guess = new Date(`${on}T${hour}:00Z`)
  // One hour behind in winter, two in summer; the later of two is taken where clocks go back.
  for (const hours of [1, 2]) {
    const at = new Date(guess.getTime() - hours * hourMs)
    if (shown.format(at) === `${on} ${hour}`) return at
  }
  // An hour that clocks pass over.
  return new Date(guess.getTime() - hourMs)
}

/** Of the characters that steer, a text of RFC 5545 holds the tab and, escaped, the line break; no others. */
const writable = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
