import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { measureBehind } from '../../../platform/db/measure.ts'

interface Asker {
  organisationId: string
  personId: string
  readsAll: boolean
}

interface Move {
  unitId: string
  side: 'in' | 'out'
  how: string
  count: number
}

/** From which day until which a line counts, in an alias of tables that all have one. */
const daysOf = (...names: string[]) => {
  const all = (column: string) => sql.join(names.map(name => sql.ref(`${name}.${column}`)))
  return sql`case when greatest(${all('valid_from')}) < coalesce(least(${all('valid_until')}), 'infinity')
    then daterange(greatest(${all('valid_from')}), least(${all('valid_until')})) else 'empty'::daterange end`
}

/**
 * The teams that the asker may read, how many work there today, and how many came and went in twelve months. Two contracts at once, and one
 * right after the other, are one stay. Whoever leads is told of the days on which they led somebody there, since the rest they never saw.
 */
export function findSides(tx: Tx, { organisationId, personId, readsAll }: Asker) {
  const stays = sql`stays as materialized (
    select r.person_id, p.unit_id, unnest(range_agg(${daysOf('r', 'p')})) as days
    from known_relations r join known_places p using (organisation_id, relation_id)
    where organisation_id = ${organisationId} group by r.person_id, p.unit_id)`
  const led = sql`led as materialized (
    select p.unit_id, range_agg(${daysOf('l', 'r', 'p')}) as days
    from known_leads l join known_relations r using (organisation_id, relation_id) join known_places p using (organisation_id, relation_id)
    where organisation_id = ${organisationId} and l.manager_id = ${personId} group by p.unit_id)`
  const yearAgo = sql`(app_today() - interval '1 year')::date`
  return askTogether(tx, {
    span: sql<{ from: string }>`select ${yearAgo} as "from"`,
    teams: sql<{ unitId: string; name: string; people: number }>`with ${stays}, ${led}
      select u.unit_id as "unitId", u.name, count(s.person_id)::int as people
      from known_units u left join stays s on s.unit_id = u.unit_id and s.days @> app_today()
      where u.organisation_id = ${organisationId} and u.valid_from <= app_today() and (u.valid_until is null or u.valid_until > app_today())
        and case when ${readsAll}::boolean then exists (select from stays every where every.unit_id = u.unit_id)
          else exists (select from led where led.unit_id = u.unit_id and led.days @> app_today()) end
      group by u.unit_id, u.name order by u.name collate dutch, u.unit_id`,
    moves: sql<Move>`with ${stays}, ${led}, came_and_went as (
        select s.unit_id, 'in' as side, lower(s.days) as day, case
          when exists (select from stays o where o.person_id = s.person_id and o.unit_id = s.unit_id and o.days << s.days) then 'back'
          when exists (select from stays o where o.person_id = s.person_id and o.days @> lower(s.days) - 1) then 'inside'
          when exists (select from stays o where o.person_id = s.person_id and o.days << s.days) then 'back'
          else 'new' end as how
        from stays s
        union all
        select s.unit_id, 'out', upper(s.days), case
          when exists (select from stays o where o.person_id = s.person_id and o.days @> upper(s.days)) then 'inside' else 'left' end
        from stays s where not upper_inf(s.days))
      select c.unit_id as "unitId", c.side, c.how, count(*)::int as count
      from came_and_went c left join led on led.unit_id = c.unit_id
      where c.day > ${yearAgo} and c.day <= app_today()
        and (${readsAll}::boolean or led.days @> c.day or led.days @> c.day - 1)
      group by c.unit_id, c.side, c.how`,
    learning: sql<{ edition: string; unitId: string; people: number | null; users: number | null }>`
      select l.edition, l.unit_id as "unitId", l.people, l.users from team_learning l
      where l.organisation_id = ${organisationId}
        and l.edition = (select max(newest.edition) from team_learning newest where newest.organisation_id = ${organisationId})
      order by l.unit_id`,
  })
}

// What follows is run by the counting alone, as owner: nobody who signs in can read what is read here.

interface HalfYear {
  from: string
  until: string
}

/** Everybody who worked here in a half-year, with the team of their last day in it; null where they had none. */
export async function findMembers(
  tx: Tx,
  organisationId: string,
  { from, until }: HalfYear,
): Promise<{ personId: string; unitId: string | null }[]> {
  await measureBehind(tx, ['known_relations', 'known_places'])
  const { rows } = await sql<{ personId: string; unitId: string | null; last: string }>`
    select r.person_id as "personId", p.unit_id as "unitId", least(r.valid_until - 1, p.valid_until - 1, ${until}::date)::text as last
    from known_relations r left join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id
      and p.valid_from <= ${until}::date and (p.valid_until is null or p.valid_until > ${from}::date)
    where r.organisation_id = ${organisationId} and r.valid_from <= ${until}::date
      and (r.valid_until is null or r.valid_until > ${from}::date)
    order by r.person_id, p.unit_id`.execute(tx)
  const newest = new Map<string, (typeof rows)[number]>()
  for (const row of rows) if (row.last > (newest.get(row.personId)?.last ?? '')) newest.set(row.personId, row)
  return [...newest.values()].map(({ personId, unitId }) => ({ personId, unitId }))
}

export async function findNewestLearning(
  tx: Tx,
  organisationId: string,
): Promise<{ edition: string } | undefined> {
  const row = await tx
    .selectFrom('team_learning')
    .select(eb => eb.fn.max<string | null>('edition').as('edition'))
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.edition ? { edition: row.edition } : undefined
}

interface Told {
  unitId: string
  told: { people: number; users: number } | null
}

export async function insertLearning(
  tx: Tx,
  organisationId: string,
  { edition, on, teams }: { edition: string; on: string; teams: readonly Told[] },
): Promise<void> {
  if (teams.length === 0) return
  await tx
    .insertInto('team_learning')
    .values(
      teams.map(({ unitId, told }) => ({
        organisation_id: organisationId,
        edition,
        unit_id: unitId,
        people: told?.people ?? null,
        users: told?.users ?? null,
        made_on: on,
      })),
    )
    .execute()
}
