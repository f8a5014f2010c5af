import type { ConversationView, SeriesView, Talks } from '../model.ts'
import { isOpenTalk } from './open.ts'

/** A series as one line: the talk that comes next, those before it of which nobody said yet what they were, and the rest. */
export interface SeriesLine {
  series: SeriesView
  next?: ConversationView
  /** The last first. */
  waiting: ConversationView[]
  later: ConversationView[]
  /** Days of the rule, from today on, on which a talk was called off. */
  off: string[]
}

export type Line = { day: string } & ({ talk: ConversationView } | SeriesLine)

const byDay = (a: ConversationView, b: ConversationView) => (a.plannedOn < b.plannedOn ? -1 : 1)

const openTalks = (conversations: readonly ConversationView[]) =>
  conversations.filter(talk => !talk.cancelled && talk.outcome === 'open').toSorted(byDay)

/** What is open, by day: a talk by itself as it is, and of a series one line. */
export function linesOf(
  { conversations, series }: Pick<Talks, 'conversations' | 'series'>,
  today: string,
): Line[] {
  const open = openTalks(conversations)
  const alone = open.flatMap(talk => (talk.seriesId === null ? [{ talk, day: talk.plannedOn }] : []))
  const repeated = series.flatMap(one => {
    const line = lineOf(one, conversations, today)
    const day = (line.next ?? line.waiting.at(-1))?.plannedOn
    return day ? [{ ...line, day }] : []
  })
  return [...alone, ...repeated].sort((a, b) => (a.day < b.day ? -1 : 1))
}

function lineOf(series: SeriesView, conversations: readonly ConversationView[], today: string): SeriesLine {
  const own = conversations.filter(talk => talk.seriesId === series.seriesId)
  const open = openTalks(own)
  const coming = open.filter(talk => talk.plannedOn >= today && isOpenTalk(talk))
  const [next, ...later] = coming
  const off = own.flatMap(({ cancelled, recursOn }) =>
    cancelled && recursOn && recursOn >= today && recursOn <= series.until ? [recursOn] : [],
  )
  return {
    series,
    ...(next && { next }),
    waiting: open.filter(talk => !coming.includes(talk)).reverse(),
    later,
    off: off.sort(),
  }
}

/** Talks that one can take a topic along to: of a series the next one only. */
export function comingTalks(
  talks: Pick<Talks, 'conversations' | 'series'>,
  today: string,
): ConversationView[] {
  return linesOf(talks, today).flatMap(line => {
    const talk = 'talk' in line ? line.talk : line.next
    return talk && isOpenTalk(talk) ? [talk] : []
  })
}
