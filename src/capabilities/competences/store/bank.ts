import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { Level, Wish } from '../vocabulary.ts'

export interface ShownRow {
  person_id: string
  competence_key: string
  /** Null where it is not shown to the asker, which is the same as not being there. */
  level: Level | null
  evidence: string | null
  wish: Wish | null
}

export async function findShown(tx: Tx, keys: readonly string[]): Promise<ShownRow[]> {
  const { rows } = await sql<ShownRow>`select person_id, competence_key, level, evidence, wish
    from app_shown_competences(${keys}::text[])`.execute(tx)
  return rows
}

export interface Named {
  personId: string
  name: string
}

/** What these people are called, by name. */
export async function findNames(tx: Tx, organisationId: string, people: readonly string[]): Promise<Named[]> {
  if (people.length === 0) return []
  const { rows } = await sql<Named>`select p.person_id as "personId", called.name
    from known_people p, lateral (select p.given_name || ' ' || p.family_name as name) called
    where p.organisation_id = ${organisationId} and p.person_id = any(${people}::uuid[])
    order by called.name collate dutch, p.person_id`.execute(tx)
  return rows
}

export interface LookRow {
  look_id: string
  looker_id: string
  looker: string
  looked_on: string
  code: string | null
  words: string | null
}

export const lockLooks = (tx: Tx, organisationId: string, lookerId: string): Promise<void> =>
  takeTurn(tx, 'competences', `${organisationId}:${lookerId}`)

/** Looks that the asker may read: their own, or those that showed them. */
export async function findLooks(
  tx: Tx,
  { organisationId, personId, own }: { organisationId: string; personId: string; own: boolean },
): Promise<LookRow[]> {
  const { rows } = await sql<LookRow>`select l.look_id, l.looker_id, l.looked_on, l.code, l.words,
      coalesce((select p.given_name || ' ' || p.family_name from known_people p
        where p.organisation_id = l.organisation_id and p.person_id = l.looker_id), '') as looker
    from bank_looks l where l.organisation_id = ${organisationId}
      and case when ${own} then l.looker_id = ${personId} else exists (select from bank_looks_shown s
        where s.organisation_id = l.organisation_id and s.look_id = l.look_id and s.person_id = ${personId}) end
    order by l.looked_at desc, l.look_id limit 100`.execute(tx)
  return rows
}

/** Whom the asker's own looks showed. */
export async function findShownIn(
  tx: Tx,
  organisationId: string,
  looks: readonly string[],
): Promise<{ look_id: string; person_id: string }[]> {
  const { rows } = await sql<{
    look_id: string
    person_id: string
  }>`select look_id, person_id from bank_looks_shown
    where organisation_id = ${organisationId} and look_id = any(${looks}::uuid[]) order by look_id, person_id`.execute(
    tx,
  )
  return rows
}

/** Whom the asker's looks at the same thing on the same day showed, one list for each. */
export async function findListsToday(
  tx: Tx,
  {
    organisationId,
    lookerId,
    on,
    subject,
  }: { organisationId: string; lookerId: string; on: string; subject: string },
): Promise<string[][]> {
  const { rows } = await sql<{
    shown: string[]
  }>`select array(select s.person_id::text from bank_looks_shown s
      where s.organisation_id = l.organisation_id and s.look_id = l.look_id order by 1) as shown
    from bank_looks l where l.organisation_id = ${organisationId} and l.looker_id = ${lookerId}
      and l.looked_on = ${on} and l.subject = ${subject}`.execute(tx)
  return rows.map(({ shown }) => shown)
}

export async function insertLook(
  tx: Tx,
  look: {
    organisationId: string
    lookId: string
    lookerId: string
    at: Date
    on: string
    subject: string
    code: string | null
    words: string | null
  },
  shown: readonly string[],
): Promise<void> {
  await tx
    .insertInto('bank_looks')
    .values({
      organisation_id: look.organisationId,
      look_id: look.lookId,
      looker_id: look.lookerId,
      looked_at: look.at,
      looked_on: look.on,
      subject: look.subject,
      code: look.code,
      words: look.words,
    })
    .execute()
  if (shown.length === 0) return
  await sql`insert into bank_looks_shown (organisation_id, look_id, person_id, looked_at)
    select ${look.organisationId}, ${look.lookId}, unnest(${shown}::uuid[]), ${look.at}::timestamptz`.execute(
    tx,
  )
}
