import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import type { Language } from '../i18n/language.ts'

/** One whole day for somebody's own calendar. */
export interface CalendarDay {
  /** The same for the same thing for as long as it exists: read in again, it moves and does not double. */
  id: string
  /** '2026-09-01' */
  on: string
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
  for (const { id, on, title, url, version } of days) {
    calendar.createEvent({
      // No address of the house: it may move, and the thing stays the same.
      id: `${id}@wisselwerk`,
      start: on,
      allDay: true,
      stamp: now,
      sequence: version,
      summary: writable(title),
      url,
      // Colleagues who may look into this calendar see at most that there is something.
      class: ICalEventClass.PRIVATE,
      // A day to remember does not take the day.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** Of the characters that steer, a text of RFC 5545 holds the tab and, escaped, the line break; no others. */
const writable = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
