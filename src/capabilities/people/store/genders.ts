import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Gender } from '../model.ts'

/** Whether this organisation keeps it. */
export async function keepsGender(tx: Tx, organisationId: string): Promise<boolean> {
  const line = await tx
    .selectFrom('gender_columns')
    .select('organisation_id')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return line !== undefined
}

/** Of whoever has it, as far as the asker reads it. */
export async function findGenders(
  tx: Tx,
  organisationId: string,
): Promise<{ kept: boolean; of: Map<string, Gender> }> {
  const rows = await tx
    .selectFrom('genders')
    .select(['person_id', 'gender'])
    .where('organisation_id', '=', organisationId)
    .execute()
  return {
    kept: await keepsGender(tx, organisationId),
    of: new Map(rows.map(row => [row.person_id, row.gender as Gender])),
  }
}

/** From now on; nothing where it is kept already. */
export async function keepGenders(
  tx: Tx,
  organisationId: string,
  { by, on }: { by: string; on: string },
): Promise<void> {
  await tx
    .insertInto('gender_columns')
    .values({ organisation_id: organisationId, kept_by: by, kept_on: on })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** All of it, and who stood in which group. */
export async function eraseGenders(tx: Tx): Promise<void> {
  await sql`select app_erase_genders()`.execute(tx)
}

/** As a file says it; null takes away what stood. */
export async function saveGenders(
  tx: Tx,
  organisationId: string,
  people: readonly { personId: string; gender: Gender | null }[],
): Promise<void> {
  if (people.length === 0) return
  const [ids, genders] = [people.map(({ personId }) => personId), people.map(({ gender }) => gender)]
  await tx
    .deleteFrom('genders')
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`person_id = any(${ids}::uuid[])`)
    .execute()
  await sql`insert into genders (organisation_id, person_id, gender)
    select ${organisationId}, p.person_id, p.gender
    from unnest(${ids}::uuid[], ${genders}::text[]) as p (person_id, gender) where p.gender is not null`.execute(
    tx,
  )
}
