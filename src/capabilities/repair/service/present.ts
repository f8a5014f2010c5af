import { dayOf } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitAtTable, type Table } from '../../people/index.ts'
import type { BreachView, Repair } from '../model.ts'
import { findRepair, type SeamRow } from '../store/breaches.ts'
import { openContent, openFeeling, openReleased } from './locked.ts'

/** One's own at this table, and what the other told of theirs. Nothing of it is noted anywhere. */
export const readRepair = async (call: Call, relationId: string): Promise<Repair> =>
  presentRepair(call, await sitAtTable(call, relationId))

export async function presentRepair(call: Call, table: Table): Promise<Repair> {
  const { relationId } = table
  const { breaches, seams } = await findRepair(call.tx, relationId)
  const vault = call.vault()
  const open = await call.openModules()
  const own = breaches.map((row): BreachView => {
    const seam = seams.find(one => one.breach_id === row.breach_id)
    return {
      breachId: row.breach_id,
      version: row.version,
      content: openContent(vault, row.breach_id, row.locked),
      feeling: openFeeling(vault, row.breach_id, row.feeling),
      told: seam ? toldBy(seam) : null,
    }
  })
  return {
    relationId,
    side: table.side,
    open: open.includes('repair') && !(table.validUntil && table.validUntil <= call.today),
    breaches: own.sort(newestFirst),
    seams: seams
      .filter(seam => seam.person_id !== call.actor.personId)
      .map(seam => ({
        breachId: seam.breach_id,
        by: { personId: seam.person_id, name: seam.by_name },
        topicId: seam.topic_id,
        dealId: seam.deal_id,
        feeling: openReleased(vault, seam.breach_id, seam.locked),
        mended: seam.mended_at !== null,
        agreedOn: seam.agreed_at && dayOf(seam.agreed_at),
      })),
  }
}

const toldBy = ({ locked, mended_at, agreed_at }: SeamRow) => ({
  feeling: locked !== null,
  mended: mended_at !== null,
  agreedOn: agreed_at && dayOf(agreed_at),
})

/** What cannot be read has no day, and stands last. */
function newestFirst(one: BreachView, other: BreachView): number {
  const when = ({ breachId, content }: BreachView) => `${content?.recordedAt ?? ''} ${breachId}`
  return when(one) < when(other) ? 1 : -1
}
