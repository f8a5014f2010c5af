import type { Appointment } from '../../../platform/calendar/calendar.ts'
import type { Repeats } from '../../../platform/calendar/repeating.ts'
import type { ConversationView, SeriesView } from '../model.ts'
import { departuresOf, type SeriesRule, type Turn } from '../series.ts'

/** The same ids as in the file of one's own days, so that a calendar knows a talk again. */
const talkId = (conversationId: string) => `talk-${conversationId}`
const seriesId = (id: string) => `talks-${id}`

/** One talk: by itself, or as one turn of its series, in whose place a calendar puts it. */
export function appointmentOf(talk: ConversationView, series: SeriesView | undefined): Appointment {
  const when = {
    on: talk.plannedOn,
    startsAt: talk.startsAt,
    place: talk.place,
    cancelled: talk.cancelled,
  }
  if (!series) return { id: talkId(talk.conversationId), version: talk.version, ...when }
  return {
    id: seriesId(series.seriesId),
    version: series.version,
    ...when,
    recurs: { on: talk.recursOn!, startsAt: series.startsAt },
  }
}

/** A series as one thing, with whatever departs from its rule; off when nothing of it stands. */
export function appointmentOfSeries(
  series: SeriesRule & { seriesId: string; version: number },
  turns: readonly Turn[],
): Appointment & { repeats: Repeats } {
  const { off, apart, stands } = departuresOf(series, turns)
  return {
    id: seriesId(series.seriesId),
    version: series.version,
    on: series.from,
    startsAt: series.startsAt,
    place: series.place,
    cancelled: !stands,
    repeats: {
      every: series.every,
      until: series.until,
      // What is off as a whole is not said day by day.
      off: stands ? off : [],
      apart: apart.map(({ recursOn: day, plannedOn: on, startsAt, place }) => ({ day, on, startsAt, place })),
    },
  }
}
