import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { RuleInput } from '../model.ts'

interface RuleRow {
  version: number
  talks: number | null
  minutes: number | null
  most: number
  by: string | null
  on: string
}

export async function findRule(tx: Tx, organisationId: string): Promise<RuleRow | undefined> {
  const { rows } = await sql<RuleRow>`select r.version, r.talks, r.minutes, r.most, r.set_on as "on",
      p.given_name || ' ' || p.family_name as by
    from span_rules r left join known_people p on p.organisation_id = r.organisation_id and p.person_id = r.set_by
    where r.organisation_id = ${organisationId}`.execute(tx)
  return rows[0]
}

/** With how many people the asker has talks; and for HR every unit of today in which somebody is led, by name. */
export function findPairs(
  tx: Tx,
  { organisationId, most, forHr }: { organisationId: string; most: number; forHr: boolean },
) {
  return askTogether(tx, {
    own: sql<{ pairs: number }>`select app_own_span() as pairs`,
    units: sql<{ unitId: string; name: string; pairs: number; wide: boolean; hours: number | null }>`
      select u.unit_id as "unitId", u.name, s.pairs, s.wide, h.hours
      from app_unit_spans(${most}) s join known_units u on u.organisation_id = ${organisationId} and u.unit_id = s.unit_id
        left join span_hours h on h.organisation_id = u.organisation_id and h.unit_id = u.unit_id
      where ${forHr} order by u.name collate dutch, u.unit_id`,
  })
}

interface Said {
  organisationId: string
  by: string
  on: string
}

/** False when somebody else set it meanwhile. */
export async function saveRule(
  tx: Tx,
  { organisationId, by, on }: Said,
  { version, talks, minutes, limit }: RuleInput,
): Promise<boolean> {
  const row = { talks, minutes, most: limit, set_by: by, set_on: on }
  if (version > 0)
    return changeAsRead(tx, 'span_rules', { version, where: { organisation_id: organisationId } }, row)
  const made = await tx
    .insertInto('span_rules')
    .values({ organisation_id: organisationId, ...row })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

export async function saveHours(
  tx: Tx,
  { organisationId, by, on }: Said,
  { unitId, hours }: { unitId: string; hours: number | null },
): Promise<void> {
  if (hours === null) {
    await tx
      .deleteFrom('span_hours')
      .where('organisation_id', '=', organisationId)
      .where('unit_id', '=', unitId)
      .execute()
    return
  }
  const row = { hours, said_by: by, said_on: on }
  await tx
    .insertInto('span_hours')
    .values({ organisation_id: organisationId, unit_id: unitId, ...row })
    .onConflict(conflict => conflict.columns(['organisation_id', 'unit_id']).doUpdateSet(row))
    .execute()
}
