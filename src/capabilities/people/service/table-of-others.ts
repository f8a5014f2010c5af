import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { mustKeepRegister } from '../policy.ts'
import { presentTable } from '../present.ts'
import { findRelation } from '../store/relations.ts'

export type TableOfOthers = ReturnType<typeof presentTable>

/** A table as HR keeps it: that of two others, and `own` is the refusal at one of theirs. */
export async function tableOfOthers(
  call: Call,
  relationId: string,
  own: 'people.seat-at-own-table' | 'people.own-contract',
): Promise<TableOfOthers> {
  mustKeepRegister(call.actor)
  const row = await findRelation(call.tx, call.actor.organisationId, relationId, call.today)
  if (!row) refuse('people.no-such-relation', 'not-found')
  if (row.side !== null) refuse(own, 'not-allowed')
  return presentTable(row)
}
