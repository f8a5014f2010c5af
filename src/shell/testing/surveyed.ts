import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Random } from '../../../db/demo/random.ts'
import { catalogue } from '../../capabilities/expectations/index.ts'
import { type RelationKind, relationKinds, type Side } from '../../capabilities/people/model.ts'
import { asOwner, type Database } from '../../platform/db/database.ts'
import type { Organisation } from './builder.ts'

export interface Surveyed {
  units: { unitId: string; parentId: string | null; name: string }[]
  people: { personId: string; relationId: string; unitId: string; kind: RelationKind; managerId: string }[]
  managers: string[]
}

/**
 * An organisation in which everybody showed a view on one day: units under a few heads, two managers to a unit or
 * one, kinds in unequal shares, and answers by a seed. All of it in a few statements, since it may be large.
 */
export async function survey(
  database: Database,
  { organisationId }: Organisation,
  settings: { seed: number; units: number; people: number; shownOn: string },
): Promise<Surveyed> {
  const random = new Random(settings.seed, 'surveyed')
  const heads = Math.max(1, Math.round(settings.units / 8))
  const units = Array.from({ length: settings.units }, (_, index) => ({
    unitId: randomUUID(),
    parentId: null as string | null,
    name: `Team ${String(index + 1).padStart(3, '0')}`,
  }))
  for (const unit of units.slice(heads)) unit.parentId = units[random.below(heads)]!.unitId
  const managers = units.map(() => randomUUID())
  const people = Array.from({ length: settings.people }, () => {
    const at =
      heads === units.length ? random.below(units.length) : heads + random.below(units.length - heads)
    return {
      personId: randomUUID(),
      relationId: randomUUID(),
      unitId: units[at]!.unitId,
      kind: random.chance(0.6) ? ('permanent' as const) : relationKinds[1 + random.below(5)]!,
      managerId: managers[at]!,
    }
  })
  const views = people.flatMap(({ personId, relationId, managerId }) =>
    (['employee', 'organisation'] as const).map(side => ({
      viewId: randomUUID(),
      relationId,
      side: side as Side,
      authorId: side === 'employee' ? personId : managerId,
    })),
  )
  const json = (rows: readonly unknown[]) => JSON.stringify(rows)
  await asOwner(database, async tx => {
    await sql`insert into units (organisation_id, unit_id, code, name, parent_id, valid_from)
      select ${organisationId}, u."unitId", 'S' || u.name, u.name, u."parentId", '2020-01-01'
      from jsonb_to_recordset(${json(units)}::jsonb) as u("unitId" uuid, name text, "parentId" uuid)`.execute(
      tx,
    )
    const everybody = [...people.map(({ personId }) => personId), ...managers]
    await sql`insert into people (organisation_id, person_id, number, given_name, family_name, email)
      select ${organisationId}, p.id::uuid, 'S' || p.at, 'Given' || p.at, 'Family' || p.at, p.id || '@example.org'
      from jsonb_array_elements_text(${json(everybody)}::jsonb) with ordinality as p(id, at)`.execute(tx)
    const rows = sql`jsonb_to_recordset(${json(people)}::jsonb)
      as p("personId" uuid, "relationId" uuid, "unitId" uuid, kind text, "managerId" uuid)`
    await sql`insert into relations (organisation_id, relation_id, number, person_id, kind, valid_from)
      select ${organisationId}, p."relationId", p."relationId"::text, p."personId", p.kind, '2022-01-01' from ${rows}`.execute(
      tx,
    )
    await sql`insert into placements (organisation_id, relation_id, valid_from, unit_id, job_title, hours_per_week)
      select ${organisationId}, p."relationId", '2022-01-01', p."unitId", 'Medewerker', 24 from ${rows}`.execute(
      tx,
    )
    await sql`insert into managements (organisation_id, relation_id, valid_from, manager_id)
      select ${organisationId}, p."relationId", '2022-01-01', p."managerId" from ${rows}`.execute(tx)
    await showViews(tx, organisationId, views, { ...settings, round: 1 })
  })
  return { units, people, managers }
}

/** Later the same people show a view again, without those who stayed away; of their managers with `side`. */
export async function surveyAgain(
  database: Database,
  { organisationId }: Organisation,
  people: Surveyed['people'],
  {
    round = 2,
    side = 'employee',
    ...settings
  }: { seed: number; shownOn: string; round?: number; side?: Side },
): Promise<void> {
  await asOwner(database, tx =>
    showViews(
      tx,
      organisationId,
      people.map(({ personId, relationId, managerId }) => ({
        viewId: randomUUID(),
        relationId,
        side,
        authorId: side === 'employee' ? personId : managerId,
      })),
      { ...settings, round },
    ),
  )
}

async function showViews(
  tx: Parameters<Parameters<typeof asOwner>[1]>[0],
  organisationId: string,
  views: readonly { viewId: string; relationId: string; side: Side; authorId: string }[],
  { seed, shownOn, round }: { seed: number; shownOn: string; round: number },
): Promise<void> {
  const at = `${shownOn}T09:00:00Z`
  await sql`insert into views (organisation_id, view_id, relation_id, round, side, author_id, version, created_at, submitted_at, released_at, opened_at)
    select ${organisationId}, v."viewId", v."relationId", ${round}, v.side, v."authorId", 1, ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(views)}::jsonb) as v("viewId" uuid, "relationId" uuid, side text, "authorId" uuid)`.execute(
    tx,
  )
  // Answers by arithmetic on the database, so that a million of them take a second and not a minute.
  const items = catalogue.map(({ id }) => id)
  await sql`insert into answers (organisation_id, view_id, item_id, importance, owed, kept)
    select ${organisationId}, v.view_id, i.id, 1 + abs(h.n) % 5, abs(h.n / 7) % 6, 1 + abs(h.n / 53) % 5
    from views v cross join jsonb_array_elements_text(${JSON.stringify(items)}::jsonb) as i(id)
      cross join lateral (select hashtextextended(v.view_id::text || i.id, ${seed}) as n) h
    where v.organisation_id = ${organisationId} and v.round = ${round}
    on conflict do nothing`.execute(tx)
}
