import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { inDutchOrder } from '../../../platform/db/dutch-order.ts'
import type { RelationKind } from '../model.ts'
import { prefixIn } from '../register/family-name.ts'
import type { PlannedRelation } from '../register/register.ts'

/** One person of the register by number, and the teams to choose from; nothing of anybody else but managers' names. */
export async function findCard(tx: Tx, organisationId: string, number: string) {
  const of = 'organisation_id' as const
  const person = await tx
    .selectFrom('people_details')
    .selectAll()
    .where(of, '=', organisationId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!person) return undefined
  const own = tx
    .selectFrom('relations')
    .select('relation_id')
    .where(of, '=', organisationId)
    .where('person_id', '=', person.person_id)
  const { relations, placements, managements, units, locations } = await askTogether(tx, {
    relations: tx
      .selectFrom('relations')
      .selectAll()
      .where(of, '=', organisationId)
      .where('person_id', '=', person.person_id)
      .orderBy('number'),
    placements: tx
      .selectFrom('placements')
      .selectAll()
      .where(of, '=', organisationId)
      .where('relation_id', 'in', own)
      .orderBy('valid_from'),
    managements: tx
      .selectFrom('managements as m')
      .innerJoin('people_details as b', join =>
        join.onRef('b.organisation_id', '=', 'm.organisation_id').onRef('b.person_id', '=', 'm.manager_id'),
      )
      .select(['m.relation_id', 'm.valid_from', 'm.valid_until', 'b.number', 'b.given_name', 'b.family_name'])
      .where('m.organisation_id', '=', organisationId)
      .where('m.relation_id', 'in', own)
      .orderBy('m.valid_from'),
    units: tx.selectFrom('units').selectAll().where(of, '=', organisationId).orderBy(inDutchOrder('name')),
    locations: tx.selectFrom('locations').selectAll().where(of, '=', organisationId),
  })
  const unitCode = new Map(units.map(row => [row.unit_id, row.code]))
  const place = new Map(locations.map(row => [row.location_id, row.name]))
  return {
    person: { ...person, prefix: person.name_prefix ?? prefixIn(person.family_name) },
    units,
    managers: new Map(managements.map(row => [row.number, `${row.given_name} ${row.family_name}`])),
    relations: relations.map(
      (row): PlannedRelation => ({
        number: row.number,
        personNumber: number,
        kind: row.kind as RelationKind,
        from: row.valid_from,
        until: row.valid_until,
        placements: placements
          .filter(({ relation_id }) => relation_id === row.relation_id)
          .map(one => ({
            from: one.valid_from,
            until: one.valid_until,
            unitCode: unitCode.get(one.unit_id)!,
            location: one.location_id && place.get(one.location_id)!,
            jobTitle: one.job_title,
            hoursPerWeek: one.hours_per_week,
          })),
        managements: managements
          .filter(({ relation_id }) => relation_id === row.relation_id)
          .map(one => ({ from: one.valid_from, until: one.valid_until, managerNumber: one.number })),
      }),
    ),
  }
}
