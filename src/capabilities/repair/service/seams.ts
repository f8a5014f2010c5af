import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringTheTwo, sitToChange } from '../../people/index.ts'
import type { Repair } from '../model.ts'
import { findOwnFeeling } from '../store/breaches.ts'
import { findTold, insertAgreement, saveSeam } from '../store/seams.ts'
import { type BreachPath, loadAtTable } from './load.ts'
import { lockReleased, openFeeling } from './locked.ts'
import { presentRepair } from './present.ts'

/**
 * Beside a topic on the table or a deal: the feeling, where it is released for this one entry, and that it is whole again.
 * What is not asked for is not told, and what was told before and is not asked for now is taken back.
 */
export async function tellOther(
  call: Call,
  path: BreachPath,
  { version, feeling, mended }: { version: number; feeling: boolean; mended: boolean },
): Promise<Repair> {
  const { key, content, table } = await loadAtTable(call, path, version)
  const { topicId, dealId } = content
  if (!topicId && !dealId) refuse('repair.nothing-told', 'conflict')
  if (mended && !content.mendedOn) refuse('repair.not-mended', 'conflict')
  const { personId } = call.actor
  const own = feeling ? openFeeling(call.vault(), key.breachId, await findOwnFeeling(call.tx, key)) : null
  if (feeling && own === null) refuse('repair.no-feeling', 'conflict')
  await saveSeam(call.tx, key, {
    relationId: path.relationId,
    personId,
    topicId,
    dealId,
    locked: own && lockReleased(call, key.breachId, own),
    mendedAt: mended ? call.now : null,
  })
  const view = await presentRepair(call, table)
  await ringTheTwo(call, table, '/repair')
  await call.tell({ event: 'seam.told', subjectKind: 'seam', subjectId: key.breachId })
  return view
}

/** Whole in my eyes too. There is no other answer than this one, and none is asked for. */
export async function agreeMended(call: Call, { relationId, breachId }: BreachPath): Promise<Repair> {
  const table = await sitToChange(call, relationId)
  const { organisationId, personId } = call.actor
  const key = { organisationId, breachId }
  const told = await findTold(call.tx, key, relationId)
  if (!told) refuse('repair.no-such-seam', 'not-found')
  if (!told.mended_at) refuse('repair.not-mended-yet', 'conflict')
  if (!told.agreed) await insertAgreement(call.tx, key, { personId, at: call.now })
  const view = await presentRepair(call, table)
  await ringTheTwo(call, table, '/repair')
  await call.tell({ event: 'seam.agreed', subjectKind: 'seam', subjectId: breachId })
  return view
}
