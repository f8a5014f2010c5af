import { addDays } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import { dueDay } from '../cycle.ts'
import { findPlannedTalks, findTalksDue, type TalkDue } from '../store/due.ts'

export interface TalkTask {
  relationId: string
  kind: 'plan-talk' | 'prepare-talk' | 'confirm-talk'
  on: string
}

type Relations = readonly { relationId: string; validFrom: string }[]

/** What the talks ask of somebody in the coming `days`: plan one, prepare it, say whether it was one. */
export async function talkTasks(call: Call, relations: Relations, days: number): Promise<TalkTask[]> {
  const horizon = addDays(call.today, days)
  const rows = await findTalksDue(
    call.tx,
    relations.map(relation => relation.relationId),
  )
  return relations.flatMap(({ relationId, validFrom }): TalkTask[] => {
    const talks = rows.filter(row => row.relation_id === relationId)
    const due = planBy(validFrom, talks, call.today)
    return [
      ...talks
        .filter(talk => !talk.held && !talk.confirmed && talk.planned_on <= horizon)
        .map(({ planned_on: on }) => ({
          relationId,
          kind: on > call.today ? ('prepare-talk' as const) : ('confirm-talk' as const),
          on,
        })),
      ...(due !== null && due <= horizon ? [{ relationId, kind: 'plan-talk' as const, on: due }] : []),
    ]
  })
}

/** For so long the two may still say whether a yearly talk was one, before the next is asked for. */
const answerDays = 60

/** The day by which a yearly talk has to be planned; null while one is planned, or waits for an answer. */
function planBy(start: string, talks: readonly TalkDue[], today: string): string | null {
  const yearly = talks.filter(talk => talk.kind === 'annual')
  if (yearly.some(talk => !talk.held && talk.planned_on >= addDays(today, -answerDays))) return null
  return dueDay(start, yearly.find(talk => talk.held)?.planned_on)
}

export interface TalkDay {
  relationId: string
  /** Null for the day by which there has to be one. */
  conversationId: string | null
  on: string
  startsAt: string | null
  place: string
  version: number
}

/** From today on: the days of planned talks, and where no yearly one is planned the day by which there has to be one. */
export async function talkDays(call: Call, relations: Relations): Promise<TalkDay[]> {
  const ids = relations.map(({ relationId }) => relationId)
  const planned = await findPlannedTalks(call.tx, call.actor.organisationId, ids, call.today)
  const due = await findTalksDue(call.tx, ids)
  return [
    ...planned.map(({ relation_id, conversation_id, planned_on, start_time, place, version }) => ({
      relationId: relation_id,
      conversationId: conversation_id,
      on: planned_on,
      startsAt: start_time,
      place,
      version: version - 1,
    })),
    ...relations.flatMap(({ relationId, validFrom }) => {
      const talks = due.filter(row => row.relation_id === relationId)
      const on = planBy(validFrom, talks, call.today)
      return on !== null && on >= call.today
        ? [{ relationId, conversationId: null, on, startsAt: null, place: '', version: 0 }]
        : []
    }),
  ]
}
