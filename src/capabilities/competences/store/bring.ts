import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Term } from '../esco.ts'
import type { Level } from '../vocabulary.ts'

/** Whoever works here today, by their number in the register; for HR alone. */
export async function findByNumber(
  tx: Tx,
  organisationId: string,
  numbers: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  const { rows } = await sql<{
    number: string
    id: string
  }>`select d.number, d.person_id::text as id from people_details d
    where d.organisation_id = ${organisationId} and d.number = any(${numbers}::text[])
      and exists (select from known_relations r where r.organisation_id = d.organisation_id and r.person_id = d.person_id
        and r.valid_from <= ${today} and (r.valid_until is null or r.valid_until > ${today}))`.execute(tx)
  return new Map(rows.map(({ number, id }) => [number, id]))
}

export interface Brought {
  competenceId: string
  personId: string
  code: string | null
  words: string | null
  key: string
  level: Level
}

/** Hidden, and only where its owner had nothing of the kind; nothing says which of them that were. */
export async function bringCompetences(tx: Tx, brought: readonly Brought[]): Promise<void> {
  await sql`select app_bring_competence(x."competenceId", x."personId", x.code, x.words, x.key, x.level)
    from jsonb_to_recordset(${JSON.stringify(brought)}::jsonb)
      as x("competenceId" uuid, "personId" uuid, code text, words text, key text, level text)`.execute(tx)
}

/** What has a new name gets it; what is in the file no more stays, since somebody may have chosen it. */
export async function saveTerms(
  tx: Tx,
  organisationId: string,
  terms: readonly Term[],
  on: string,
): Promise<void> {
  await sql`insert into competence_terms (organisation_id, code, label_nl, label_en, brought_on)
    select ${organisationId}, x.code, x.nl, x.en, ${on}
    from jsonb_to_recordset(${JSON.stringify(terms)}::jsonb) as x(code text, nl text, en text)
    on conflict (organisation_id, code) do update
      set label_nl = excluded.label_nl, label_en = excluded.label_en, brought_on = excluded.brought_on`.execute(
    tx,
  )
}
