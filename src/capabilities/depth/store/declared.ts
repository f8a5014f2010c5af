import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { DeclaredRoom } from '../vocabulary.ts'

interface TalkKey {
  organisationId: string
  conversationId: string
}

export interface DeclaredKey {
  organisationId: string
  declaredId: string
}

export interface DeclaredRow {
  declared_id: string
  topic_id: string | null
  demand: string | null
  room: DeclaredRoom
  late: boolean
  version: number
  said_by: string
  said_at: Date
  /** Null where somebody is not known any more. */
  name: string | null
}

/** In the order in which it was said. */
export function findDeclared(tx: Tx, { organisationId, conversationId }: TalkKey): Promise<DeclaredRow[]> {
  return tx
    .selectFrom('declared_rooms as d')
    .leftJoin('known_people as p', join =>
      join.onRef('p.organisation_id', '=', 'd.organisation_id').onRef('p.person_id', '=', 'd.said_by'),
    )
    .select([
      'd.declared_id',
      'd.topic_id',
      'd.demand',
      'd.room',
      'd.late',
      'd.version',
      'd.said_by',
      'd.said_at',
      'p.given_name as name',
    ])
    .$narrowType<{ room: DeclaredRoom }>()
    .where('d.organisation_id', '=', organisationId)
    .where('d.conversation_id', '=', conversationId)
    .orderBy('d.said_at')
    .orderBy('d.declared_id')
    .execute()
}

export async function insertDeclared(
  tx: Tx,
  row: DeclaredKey &
    TalkKey & {
      topicId: string | null
      demand: string | null
      room: DeclaredRoom
      late: boolean
      saidBy: string
      at: Date
    },
): Promise<void> {
  await tx
    .insertInto('declared_rooms')
    .values({
      organisation_id: row.organisationId,
      declared_id: row.declaredId,
      conversation_id: row.conversationId,
      topic_id: row.topicId,
      demand: row.demand,
      room: row.room,
      late: row.late,
      said_by: row.saidBy,
      said_at: row.at,
    })
    .execute()
}

/** False when it was changed since `version`. */
export const changeDeclared = (
  tx: Tx,
  { organisationId, declaredId }: DeclaredKey,
  version: number,
  change: { room: DeclaredRoom; said_by: string; said_at: Date },
): Promise<boolean> =>
  changeAsRead(
    tx,
    'declared_rooms',
    { version, where: { organisation_id: organisationId, declared_id: declaredId } },
    change,
  )

export async function deleteDeclared(tx: Tx, { organisationId, declaredId }: DeclaredKey): Promise<void> {
  await tx
    .deleteFrom('declared_rooms')
    .where('organisation_id', '=', organisationId)
    .where('declared_id', '=', declaredId)
    .execute()
}
