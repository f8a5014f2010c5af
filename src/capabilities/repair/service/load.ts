import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitToChange, type Table } from '../../people/index.ts'
import type { BreachContent } from '../model.ts'
import { type BreachKey, findOwn } from '../store/breaches.ts'
import { openContent } from './locked.ts'

export interface BreachPath {
  relationId: string
  breachId: string
}

export interface LoadedBreach {
  key: BreachKey
  relationId: string
  version: number
  content: BreachContent
}

/** One's own, in the version that was read; for anybody else it does not exist. */
export async function loadOwn(call: Call, path: BreachPath, version: number): Promise<LoadedBreach> {
  const { key, row } = await findMine(call, path)
  if (row.version !== version) refuse('repair.changed-elsewhere', 'conflict')
  const content = openContent(call.vault(), row.breach_id, row.locked)
  if (!content) refuse('repair.cannot-be-read', 'conflict')
  return { key, relationId: row.relation_id, version, content }
}

/** The same, at a table that goes on. */
export async function loadAtTable(
  call: Call,
  path: BreachPath,
  version: number,
): Promise<LoadedBreach & { table: Table }> {
  const table = await sitToChange(call, path.relationId)
  return { ...(await loadOwn(call, path, version)), table }
}

export async function findMine(call: Call, { relationId, breachId }: BreachPath) {
  const key = { organisationId: call.actor.organisationId, breachId }
  const row = await findOwn(call.tx, key)
  if (!row || row.relation_id !== relationId) refuse('repair.no-such-breach', 'not-found')
  return { key, row }
}
