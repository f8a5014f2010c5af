import { addDays, addMonths } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import { findTalksDue } from '../store/due.ts'

export interface TalkTask {
  relationId: string
  kind: 'plan-talk' | 'prepare-talk' | 'confirm-talk'
  on: string
}

/** What the talks ask of somebody in the coming `days`: plan one, prepare it, say whether it was one. */
export async function talkTasks(
  call: Call,
  relations: readonly { relationId: string; validFrom: string }[],
  days: number,
): Promise<TalkTask[]> {
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
    const due = addMonths(row.last_held ?? start, 12)
    return due <= horizon ? [{ relationId, kind: 'plan-talk', on: due }] : []
  })
}
