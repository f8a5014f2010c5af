import { type Expression, sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { ConversationKind, TopicView } from '../../dialogue/model.ts'
import type { CompanionKind, SharedPart } from '../vocabulary.ts'

export interface CompanionRow {
  companion_id: string
  conversation_id: string
  person_id: string
  kind: CompanionKind
  reads: SharedPart[]
  name: string
  state: 'open' | 'withdrawn' | 'over'
}

const companion = sql`select c.companion_id, c.conversation_id, c.person_id, c.kind, c.reads,
    p.given_name || ' ' || p.family_name as name, app_companion_state(c.companion_id) as state
  from companions c join known_people p using (organisation_id, person_id)`

/** Who comes along to a talk; nobody once they were withdrawn. */
export async function findCompanion(
  tx: Tx,
  { organisationId, conversationId }: { organisationId: string; conversationId: string },
): Promise<CompanionRow | undefined> {
  const { rows } = await sql<CompanionRow>`${companion} where c.organisation_id = ${organisationId}
    and c.conversation_id = ${conversationId} and c.withdrawn_at is null`.execute(tx)
  return rows[0]
}

/** That the asker comes along somewhere, or once did. */
export async function findOwnCompany(
  tx: Tx,
  {
    organisationId,
    companionId,
    personId,
  }: { organisationId: string; companionId: string; personId: string },
): Promise<CompanionRow | undefined> {
  const { rows } = await sql<CompanionRow>`${companion} where c.organisation_id = ${organisationId}
    and c.companion_id = ${companionId} and c.person_id = ${personId}`.execute(tx)
  return rows[0]
}

export interface TalkAlongRow {
  kind: ConversationKind
  planned_on: string
  start_time: string | null
  place: string
  employee_id: string
  employee: string
  manager_id: string | null
  manager: string | null
}

interface SharedRow extends Pick<TopicView, 'title' | 'mandatory' | 'quality'> {
  what: SharedPart
  id: string
  item_id: string | null
  words: string | null
  by_id: string
}

export interface SharedTable {
  talk: TalkAlongRow[]
  lines: SharedRow[]
}

/** All that is shared with a companion, in one question; nothing for who may not read it. */
export function findShared(tx: Tx, companionId: string): Promise<SharedTable> {
  const questions: { [K in keyof SharedTable]: Expression<SharedTable[K][number]> } = {
    talk: sql`select t.kind, t.planned_on, to_char(t.start_time, 'HH24:MI') as start_time, t.place, t.employee_id,
      t.employee, t.manager_id, t.manager from app_talk_along(${companionId}) t`,
    lines: sql`select s.what, s.id, s.title, s.item_id, s.mandatory, s.quality, s.words, s.by_id
      from app_shared_along(${companionId}) s order by s.line_number, s.id`,
  }
  return askTogether(tx, questions)
}

export type AlongRow = Pick<CompanionRow, 'companion_id' | 'kind'> &
  Pick<TalkAlongRow, 'employee' | 'planned_on' | 'start_time'>

/** Talks to come to which the asker comes along. */
export async function findAlong(tx: Tx): Promise<AlongRow[]> {
  const { rows } = await sql<AlongRow>`
    select c.companion_id, c.kind, t.employee, t.planned_on, to_char(t.start_time, 'HH24:MI') as start_time
    from app_companion_states() s join companions c on c.companion_id = s.companion_id
      cross join lateral app_talk_along(c.companion_id) t
    where c.organisation_id = app_organisation() and s.state = 'open'
    order by t.planned_on, c.companion_id`.execute(tx)
  return rows
}

export async function insertCompanion(
  tx: Tx,
  row: {
    organisationId: string
    companionId: string
    conversationId: string
    personId: string
    kind: CompanionKind
    reads: readonly SharedPart[]
    invitationId: string | null
    by: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('companions')
    .values({
      organisation_id: row.organisationId,
      companion_id: row.companionId,
      conversation_id: row.conversationId,
      person_id: row.personId,
      kind: row.kind,
      reads: [...row.reads],
      invitation_id: row.invitationId,
      invited_by: row.by,
      invited_at: row.at,
    })
    .execute()
}

export async function withdrawCompanion(
  tx: Tx,
  { organisationId, companionId }: { organisationId: string; companionId: string },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('companions')
    .set({ withdrawn_at: at })
    .where('organisation_id', '=', organisationId)
    .where('companion_id', '=', companionId)
    .where('withdrawn_at', 'is', null)
    .execute()
}
