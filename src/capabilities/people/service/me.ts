import type { Call } from '../../../platform/http/call.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Me, TableView } from '../model.ts'
import { mustSitAtTable } from '../policy.ts'
import { presentChair, presentRelation, presentTable } from '../present.ts'
import { findOrganisation, findPerson, findRelation, findRelationsAtTable } from '../store/relations.ts'
import { findOwnSeats, findSeatsOf } from '../store/seats.ts'

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
    organisation: {
      ...organisation,
      language: organisation.language as Language,
      smallestGroup: call.smallestGroup,
    },
    today: call.today,
    roles: [...call.actor.roles],
    manages: call.actor.manages,
    guest: call.actor.guest,
    relations: relations.map(mustSitAtTable).map(presentRelation),
    seats: seats.flatMap((own, index) => {
      const table = tables[index]
      if (!table) return []
      const { relationId, employee, manager, unit } = presentTable(table)
      return [
        { ...presentChair(own), relationId, employee: employee.name, manager: manager?.name ?? null, unit },
      ]
    }),
  }
}

/** With who sits beside the two. */
export async function readRelation(call: Call, relationId: string): Promise<TableView> {
  const row = await findRelation(call.tx, call.actor.organisationId, relationId, call.today)
  const relation = presentRelation(mustSitAtTable(row))
  const chairs = await findSeatsOf(call.tx, relationId)
  return { ...relation, beside: chairs.map(chair => ({ ...presentChair(chair), name: chair.name })) }
}
