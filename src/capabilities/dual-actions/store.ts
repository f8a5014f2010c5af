import { changeAsRead } from '../../platform/db/as-read.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Side } from '../people/model.ts'

interface At {
  organisationId: string
  relationId: string
}

export interface ActionRow {
  action_id: string
  employee_half: string | null
  organisation_half: string | null
  asked_of: Side | null
  side: Side
  author_id: string
  agreed_at: Date | null
  version: number
}

/** What stands in it, and who says so. */
export interface Written {
  employee: string | null
  organisation: string | null
  side: Side
  authorId: string
  at: Date
}

const columnsOf = ({ employee, organisation, side, authorId, at }: Written) => ({
  employee_half: employee,
  organisation_half: organisation,
  asked_of: employee === null ? 'employee' : organisation === null ? 'organisation' : null,
  side,
  author_id: authorId,
  written_at: at,
})

/** Of one table, the oldest first. */
export async function findActions(tx: Tx, { organisationId, relationId }: At): Promise<ActionRow[]> {
  const rows = await tx
    .selectFrom('dual_actions')
    .select([
      'action_id',
      'employee_half',
      'organisation_half',
      'asked_of',
      'side',
      'author_id',
      'agreed_at',
      'version',
    ])
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .orderBy('begun_at')
    .orderBy('action_id')
    .execute()
  return rows as ActionRow[]
}

export async function insertAction(
  tx: Tx,
  { organisationId, relationId }: At,
  row: Written & { actionId: string },
): Promise<void> {
  await tx
    .insertInto('dual_actions')
    .values({
      organisation_id: organisationId,
      action_id: row.actionId,
      relation_id: relationId,
      begun_at: row.at,
      ...columnsOf(row),
    })
    .execute()
}

interface Key {
  organisationId: string
  actionId: string
  version: number
}

/** False when it was changed since `version`. */
export const updateAction = (
  tx: Tx,
  { organisationId, actionId, version }: Key,
  written: Written,
): Promise<boolean> =>
  changeAsRead(
    tx,
    'dual_actions',
    { version, where: { organisation_id: organisationId, action_id: actionId, agreed_at: null } },
    columnsOf(written),
  )

/** False when it was changed since `version`. */
export const agreeAction = (tx: Tx, { organisationId, actionId, version }: Key, at: Date): Promise<boolean> =>
  changeAsRead(
    tx,
    'dual_actions',
    { version, where: { organisation_id: organisationId, action_id: actionId, agreed_at: null } },
    { agreed_at: at },
  )

export async function deleteAction(
  tx: Tx,
  { organisationId, actionId }: Omit<Key, 'version'>,
): Promise<void> {
  await tx
    .deleteFrom('dual_actions')
    .where('organisation_id', '=', organisationId)
    .where('action_id', '=', actionId)
    .execute()
}
