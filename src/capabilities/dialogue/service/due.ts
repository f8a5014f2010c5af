import { addDays } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import { dueDay } from '../cycle.ts'
import { findPlannedTalks, findTalksDue } from '../store/due.ts'

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
  return rows.flatMap((row): TalkTask[] => {
    const relationId = row.relation_id
    if (row.planned_on !== null) {
      if (row.planned_on > horizon || row.confirmed) return []
      return [
        {
          relationId,
          kind: row.planned_on > call.today ? 'prepare-talk' : 'confirm-talk',
          on: row.planned_on,
        },
      ]
    }
    const start = relations.find(relation => relation.relationId === relationId)!.validFrom
    const due = dueDay(start, row.last_held)
    return due <= horizon ? [{ relationId, kind: 'plan-talk', on: due }] : []
  })
}

/** From today on: the days of planned talks, and where none is planned the day by which there has to be one. */
export async function talkDays(
  call: Call,
  relations: Relations,
): Promise<{ relationId: string; conversationId: string | null; on: string; version: number }[]> {
  const ids = relations.map(({ relationId }) => relationId)
  const planned = await findPlannedTalks(call.tx, call.actor.organisationId, ids, call.today)
  const due = await findTalksDue(call.tx, ids)
  return [
    ...planned.map(({ relation_id, conversation_id, planned_on, version }) => ({
      relationId: relation_id,
      conversationId: conversation_id,
      on: planned_on,
      version: version - 1,
    })),
    ...relations.flatMap(({ relationId, validFrom }) => {
      const row = due.find(one => one.relation_id === relationId)!
      const on = dueDay(validFrom, row.last_held)
      return row.planned_on === null && on >= call.today
        ? [{ relationId, conversationId: null, on, version: 0 }]
        : []
    }),
  ]
}
