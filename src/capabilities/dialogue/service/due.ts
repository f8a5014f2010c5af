import { addDays } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { SeatedTable } from '../../../platform/plate/desk.ts'
import { dueDay } from '../cycle.ts'
import { findPlannedTalks, findSeries, findTalksDue, type TalkDue } from '../store/due.ts'
import { appointmentOfSeries } from './appointments.ts'
import { seriesOf } from './present.ts'

export interface TalkTask {
  relationId: string
  kind: 'plan-talk' | 'prepare-talk' | 'confirm-talk'
  on: string
}

type SeatedThere = Pick<SeatedTable, 'relationId' | 'parts' | 'validFrom'>
type Relations = readonly SeatedThere[]

/** What the talks ask of somebody in the coming `days`: plan one, prepare it, say whether it was one. */
export function talkTasks(
  rows: readonly TalkDue[],
  relations: Relations,
  today: string,
  days: number,
): TalkTask[] {
  const horizon = addDays(today, days)
  return relations.flatMap((table): TalkTask[] => {
    const { relationId } = table
    const talks = rows.filter(row => row.relation_id === relationId)
    const due = planBy(table, talks, today)
    return [
      ...onceASeries(talks, today)
        .filter(talk => !talk.held && !talk.confirmed && talk.planned_on <= horizon)
        .map(({ planned_on: on }) => ({
          relationId,
          kind: on > today ? ('prepare-talk' as const) : ('confirm-talk' as const),
          on,
        })),
      ...(due !== null && due <= horizon ? [{ relationId, kind: 'plan-talk' as const, on: due }] : []),
    ]
  })
}

/** Of what comes back the next talk and the last one that was: the rest is asked for when its time comes. */
function onceASeries(talks: readonly TalkDue[], today: string): TalkDue[] {
  const days = (seriesId: string) =>
    talks.flatMap(talk => (talk.series_id === seriesId ? [talk.planned_on] : [])).sort()
  return talks.filter(({ series_id, planned_on: on }) => {
    if (series_id === null) return true
    const all = days(series_id)
    return on === all.find(day => day > today) || on === all.findLast(day => day <= today)
  })
}

/** For so long the two may still say whether a yearly talk was one, before the next is asked for. */
const answerDays = 60

/** The day by which the two have to plan a yearly talk; null while one is planned, or waits for an answer. */
function planBy({ parts, validFrom }: SeatedThere, talks: readonly TalkDue[], today: string): string | null {
  if (parts !== null) return null
  const yearly = talks.filter(talk => talk.kind === 'annual')
  if (yearly.some(talk => !talk.held && talk.planned_on >= addDays(today, -answerDays))) return null
  return dueDay(validFrom, yearly.find(talk => talk.held)?.planned_on)
}

export interface TalkDay {
  relationId: string
  /** Null for the day by which there has to be one. */
  conversationId: string | null
  on: string
  startsAt: string | null
  place: string
  version: number
  /** Of what comes back: the whole of it, as a calendar has it, where this is the next. */
  series?: ReturnType<typeof appointmentOfSeries>
}

/** From today on: the days of planned talks, and where no yearly one is planned the day by which there has to be one. */
export async function talkDays(call: Call, relations: Relations): Promise<TalkDay[]> {
  const { organisationId } = call.actor
  const ids = relations.map(({ relationId }) => relationId)
  const planned = await findPlannedTalks(call.tx, organisationId, ids, call.today)
  const due = await findTalksDue(call.tx, ids)
  const seriesIds = [...new Set(planned.flatMap(({ series_id }) => series_id ?? []))]
  const { series, turns } = await findSeries(call.tx, organisationId, seriesIds)
  const wholes = new Map(
    series.map(row => [
      row.series_id,
      appointmentOfSeries(
        seriesOf(row),
        turns.filter(turn => turn.seriesId === row.series_id),
      ),
    ]),
  )
  const isNext = (row: (typeof planned)[number]) =>
    row.series_id === null || row === planned.find(one => one.series_id === row.series_id)
  return [
    ...planned.filter(isNext).map(row => {
      const whole = row.series_id ? wholes.get(row.series_id) : undefined
      return {
        relationId: row.relation_id,
        conversationId: row.conversation_id,
        on: row.planned_on,
        startsAt: row.start_time,
        place: row.place,
        version: row.version - 1,
        ...(whole && { series: whole }),
      }
    }),
    ...relations.flatMap(table => {
      const { relationId } = table
      const talks = due.filter(row => row.relation_id === relationId)
      const on = planBy(table, talks, call.today)
      return on !== null && on >= call.today
        ? [{ relationId, conversationId: null, on, startsAt: null, place: '', version: 0 }]
        : []
    }),
  ]
}
