import type { z } from 'zod'
import { dayOf } from '../../platform/clock/clock.ts'
import { refuse } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import { ringTheTwo, sitAtTable, sitToChange, type Table } from '../people/index.ts'
import type { Side } from '../people/model.ts'
import type {
  actionParams,
  agreeHalvesInput,
  askHalfInput,
  changeHalvesInput,
  DualAction,
  DualActions,
  HalvesInput,
} from './model.ts'
import { mustHaveBothHalves, mustNotBeAgreed, mustSayOwnHalf, mustWaitForYes } from './policy.ts'
import {
  type ActionRow,
  agreeAction,
  deleteAction,
  findActions,
  insertAction,
  updateAction,
  type Written,
} from './store.ts'

type Path = z.output<typeof actionParams>

export async function readDualActions(call: Call, relationId: string): Promise<DualActions> {
  return present(call, await sitAtTable(call, relationId))
}

/** Both halves, as one of the two proposes them: the other's yes makes it an agreement. */
export async function writeDualAction(
  call: Call,
  relationId: string,
  halves: HalvesInput,
): Promise<DualActions> {
  const table = await sitToChange(call, relationId)
  mustHaveBothHalves(halves)
  return add(call, table, halves)
}

/** My own half, and the question to the other for theirs. */
export async function askOtherHalf(
  call: Call,
  relationId: string,
  { half }: z.output<typeof askHalfInput>,
): Promise<DualActions> {
  const table = await sitToChange(call, relationId)
  mustSayOwnHalf(half)
  return add(call, table, { employee: null, organisation: null, [table.side]: half })
}

/** Written anew by one of the two, which takes back the yes that was said. */
export async function changeDualAction(
  call: Call,
  path: Path,
  { version, ...halves }: z.output<typeof changeHalvesInput>,
): Promise<DualActions> {
  const { table, row, key } = await load(call, path)
  mustNotBeAgreed(row)
  mustHaveBothHalves(halves)
  if (!(await updateAction(call.tx, { ...key, version }, writtenBy(call, table.side, halves))))
    refuse('dual-actions.stale', 'conflict')
  return told(call, table, 'changed', path.actionId)
}

/** My yes to what the other wrote: from here it is an agreement of both. */
export async function agreeDualAction(
  call: Call,
  path: Path,
  { version }: z.output<typeof agreeHalvesInput>,
): Promise<DualActions> {
  const { table, row, key } = await load(call, path)
  mustWaitForYes(row, table.side)
  if (!(await agreeAction(call.tx, { ...key, version }, call.now))) refuse('dual-actions.stale', 'conflict')
  return told(call, table, 'agreed', path.actionId)
}

/** Off the table, by either of the two; what they signed stays as it is. */
export async function removeDualAction(call: Call, path: Path): Promise<DualActions> {
  const { table, key } = await load(call, path)
  await deleteAction(call.tx, key)
  return told(call, table, 'removed', path.actionId)
}

const writtenBy = (
  { actor, now }: Call,
  side: Side,
  halves: Pick<Written, 'employee' | 'organisation'>,
): Written => ({ ...halves, side, authorId: actor.personId, at: now })

async function add(
  call: Call,
  table: Table,
  halves: Pick<Written, 'employee' | 'organisation'>,
): Promise<DualActions> {
  const actionId = call.newId()
  await insertAction(call.tx, table, { actionId, ...writtenBy(call, table.side, halves) })
  return told(call, table, 'written', actionId)
}

async function load(call: Call, { relationId, actionId }: Path) {
  const table = await sitToChange(call, relationId)
  const row = (await findActions(call.tx, table)).find(one => one.action_id === actionId)
  if (!row) refuse('dual-actions.not-here', 'not-found')
  return { table, row, key: { organisationId: table.organisationId, actionId } }
}

async function told(call: Call, table: Table, done: string, actionId: string): Promise<DualActions> {
  const view = await present(call, table)
  await ringTheTwo(call, table, '/together')
  const details = { side: table.side }
  await call.tell({
    event: `dual-action.${done}`,
    subjectKind: 'dual-action',
    subjectId: actionId,
    details,
  })
  return view
}

async function present(call: Call, table: Table): Promise<DualActions> {
  const rows = await findActions(call.tx, table)
  for (const subjectId of new Set(rows.map(({ author_id }) => author_id)))
    await call.looked({ subjectId, what: 'dual-action', purpose: 'conversation' })
  return { side: table.side, actions: rows.map(viewOf) }
}

const viewOf = (row: ActionRow): DualAction => ({
  actionId: row.action_id,
  version: row.version,
  employee: row.employee_half,
  organisation: row.organisation_half,
  state: row.agreed_at ? 'agreed' : row.asked_of ? 'asked' : 'proposed',
  by: row.side,
  agreedOn: row.agreed_at && dayOf(row.agreed_at),
})
