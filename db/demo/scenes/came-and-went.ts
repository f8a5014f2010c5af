import type { Tx } from '../../../src/platform/db/database.ts'
import { insert } from '../insert.ts'
import type { Ids } from '../random.ts'
import type { Scene } from './scene.ts'

/**
 * Of Samira's team one came back after years, one went to another team in spring, and one was here for a few months. All of it is past, so
 * that who works where today stays as it was.
 */
export async function comeAndGo({ demo, personOf, tableOf }: Scene, tx: Tx, ids: Ids): Promise<void> {
  const { organisationId: organisation_id, relations } = demo.register
  const { team } = tableOf(personOf('samira')).relation
  const units = await tx
    .selectFrom('units')
    .select(['unit_id', 'code'])
    .where('organisation_id', '=', organisation_id)
    .execute()
  const unit_id = units.find(({ code }) => code === team.code)!.unit_id
  const place = { organisation_id, unit_id, location_id: null, hours_per_week: 24 }
  const person_id = ids.next('scene')
  await insert(tx, 'people', [person_id], () => ({
    organisation_id,
    person_id,
    number: '9001',
    given_name: 'Lotte',
    family_name: 'Dijkman',
    email: null,
    birth_date: '1994-04-11',
  }))
  const since = (from: string, until: string) => relations.filter(one => one.from >= from && one.from < until)
  const back = since('2025-10-01', '2026-09-01').find(one => one.team.code === team.code)!
  const before = [
    { person_id, jobTitle: back.jobTitle, kind: 'fixed_term', from: '2026-02-01', until: '2026-06-01' },
    {
      person_id: back.personId,
      jobTitle: back.jobTitle,
      kind: 'permanent',
      from: '2017-03-01',
      until: '2022-07-01',
    },
  ].map((one, nth) => ({ ...one, number: `R900${nth + 1}`, relation_id: ids.next('scene') }))
  await insert(tx, 'relations', before, one => ({
    organisation_id,
    relation_id: one.relation_id,
    number: one.number,
    person_id: one.person_id,
    kind: one.kind,
    valid_from: one.from,
    valid_until: one.until,
  }))
  await insert(tx, 'placements', before, one => ({
    ...place,
    relation_id: one.relation_id,
    valid_from: one.from,
    valid_until: one.until,
    job_title: one.jobTitle,
  }))
  const moved = since('2026-01-01', '2026-05-01').find(one => one.team.code !== team.code && !one.until)!
  const on = '2026-05-01'
  await tx
    .updateTable('placements')
    .set({ valid_from: on })
    .where('organisation_id', '=', organisation_id)
    .where('relation_id', '=', moved.relationId)
    .where('valid_from', '=', moved.from)
    .execute()
  await insert(tx, 'placements', [moved], one => ({
    ...place,
    relation_id: one.relationId,
    valid_from: one.from,
    valid_until: on,
    job_title: one.jobTitle,
  }))
}
