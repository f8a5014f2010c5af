import type { Call } from '../../../platform/http/call.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Me, RelationView } from '../model.ts'
import { mustSitAtTable } from '../policy.ts'
import { presentRelation, presentTable } from '../present.ts'
import { findOrganisation, findPerson, findRelation, findRelationsAtTable } from '../store/relations.ts'
import { findOwnSeats } from '../store/seats.ts'

export async function readMe(call: Call): Promise<Me> {
  const { organisationId, personId } = call.actor
  const organisation = await findOrganisation(call.tx, organisationId)
  const person = (await findPerson(call.tx, organisationId, personId))!
  const relations = await findRelationsAtTable(call.tx, organisationId, personId, call.today)
  const seats = await findOwnSeats(call.tx, personId)
  const tables = await Promise.all(
    seats.map(({ relation_id }) => findRelation(call.tx, organisationId, relation_id, call.today)),
  )
  return {
    personId,
    name: call.actor.name,
    givenName: person.given_name,
    organisation: { ...organisation, language: organisation.language as Language },
    today: call.today,
    roles: [...call.actor.roles],
    manages: call.actor.manages,
    guest: call.actor.guest,
    relations: relations.map(mustSitAtTable).map(presentRelation),
    seats: seats.flatMap(({ seat }, index) => {
      const table = tables[index]
      if (!table) return []
      const { relationId, employee, manager, unit } = presentTable(table)
      return [{ relationId, seat, employee: employee.name, manager: manager?.name ?? null, unit }]
    }),
  }
}

export async function readRelation(call: Call, relationId: string): Promise<RelationView> {
  const row = await findRelation(call.tx, call.actor.organisationId, relationId, call.today)
  return presentRelation(mustSitAtTable(row))
}
