import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { AmoCard } from '../amo/model.ts'
import type { Voice } from '../amo/questions.ts'

export interface SheetRow {
  sheet_id: string
  voice: Voice
  locked: string
}

/** As what the asker is asked, what they said in this half-year, and the cards that they may see with the units of today. */
export function findScan(tx: Tx, { half, allUnits }: { half: string; allUnits: boolean }) {
  return askTogether(tx, {
    asked: sql<{
      voice: Voice
    }>`select v.voice from unnest(array['leads', 'led']) v(voice) where app_amo_voice(v.voice)`,
    sheets: sql<SheetRow>`select sheet_id, voice, locked from amo_sheets
      where organisation_id = app_organisation() and person_id = app_person() and half = ${half}`,
    units: sql<{ unitId: string; name: string }>`select u.unit_id as "unitId", u.name from known_units u
      where u.organisation_id = app_organisation() and u.valid_from <= app_today()
        and (u.valid_until is null or u.valid_until > app_today())
        and (${allUnits} or app_leads_unit(u.unit_id) or app_works_in(u.unit_id))
      order by u.name collate dutch, u.unit_id`,
    cards: sql<AmoCard>`select c.half, c.voice, c.unit_id as "unitId", c.people, c.figures from amo_cards c
      where c.organisation_id = app_organisation() and c.half = (select max(h.half) from amo_halves h
        where h.organisation_id = app_organisation())
      order by c.number`,
    counted: sql<{
      half: string | null
    }>`select max(half) as half from amo_halves where organisation_id = app_organisation()`,
  })
}

interface Key {
  organisationId: string
  personId: string
  voice: Voice
  half: string
}

export async function saveSheet(
  tx: Tx,
  row: Key & { sheetId: string; locked: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('amo_sheets')
    .values({
      organisation_id: row.organisationId,
      sheet_id: row.sheetId,
      person_id: row.personId,
      voice: row.voice,
      half: row.half,
      locked: row.locked,
      written_at: row.at,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'person_id', 'voice', 'half'])
        .doUpdateSet({ locked: row.locked, written_at: row.at }),
    )
    .execute()
}

export async function deleteSheet(tx: Tx, key: Key): Promise<void> {
  await tx
    .deleteFrom('amo_sheets')
    .where('organisation_id', '=', key.organisationId)
    .where('person_id', '=', key.personId)
    .where('voice', '=', key.voice)
    .where('half', '=', key.half)
    .execute()
}

// What follows is run by the making of cards alone, as owner: nobody who signs in can read what is read here.

export async function findOpenHalves(tx: Tx, organisationId: string): Promise<string[]> {
  const { rows } = await sql<{ half: string }>`select distinct s.half from amo_sheets s
    where s.organisation_id = ${organisationId} and not exists (select from amo_halves h
      where h.organisation_id = s.organisation_id and h.half = s.half)
    order by 1`.execute(tx)
  return rows.map(({ half }) => half)
}

/** False when it was decided already. */
export async function closeHalf(tx: Tx, organisationId: string, half: string, at: Date): Promise<boolean> {
  const result = await tx
    .insertInto('amo_halves')
    .values({ organisation_id: organisationId, half, closed_at: at })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export interface CountedSheet extends SheetRow {
  person_id: string
  unit_id: string
}

/** Each sheet with every unit in which its writer worked, or led somebody, on the last day of the half-year. */
export async function findCounted(
  tx: Tx,
  { organisationId, half }: Pick<Key, 'organisationId' | 'half'>,
  lastDay: string,
): Promise<CountedSheet[]> {
  const on = (name: string) =>
    sql`${sql.ref(`${name}.valid_from`)} <= ${lastDay}::date
      and (${sql.ref(`${name}.valid_until`)} is null or ${sql.ref(`${name}.valid_until`)} > ${lastDay}::date)`
  const { rows } = await sql<CountedSheet>`
    select distinct s.sheet_id, s.voice, s.locked, s.person_id, p.unit_id
    from amo_sheets s
      join known_relations r on r.organisation_id = s.organisation_id and ${on('r')}
      left join known_leads l on l.organisation_id = r.organisation_id and l.relation_id = r.relation_id and ${on('l')}
      join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id and ${on('p')}
    where s.organisation_id = ${organisationId} and s.half = ${half}
      and case s.voice when 'led' then r.person_id = s.person_id else l.manager_id = s.person_id end
    order by s.sheet_id, p.unit_id`.execute(tx)
  return rows
}

/** Each unit with the one above it. */
export async function findParents(tx: Tx, organisationId: string): Promise<Map<string, string | null>> {
  const rows = await tx
    .selectFrom('known_units')
    .select(['unit_id', 'parent_id'])
    .where('organisation_id', '=', organisationId)
    .execute()
  return new Map(rows.map(row => [row.unit_id, row.parent_id]))
}

export async function insertCards(tx: Tx, organisationId: string, cards: readonly AmoCard[]): Promise<void> {
  if (cards.length === 0) return
  await tx
    .insertInto('amo_cards')
    .values(
      cards.map(({ half, voice, unitId, people, figures }, number) => ({
        organisation_id: organisationId,
        half,
        number,
        voice,
        unit_id: unitId,
        people: JSON.stringify(people),
        figures: JSON.stringify(figures),
      })),
    )
    .execute()
}
