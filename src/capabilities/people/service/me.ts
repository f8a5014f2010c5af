import type { Call } from '../../../platform/http/call.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Me, TableView } from '../model.ts'
import { mustSitAtTable } from '../policy.ts'
import { chairsAt, presentChair, presentRelation } from '../present.ts'
import { findMe } from '../store/me.ts'
import { findRelation } from '../store/relations.ts'
import { findSeatsOf } from '../store/seats.ts'

export async function readMe(call: Call): Promise<Me> {
  const { organisationId, personId } = call.actor
  const isHr = call.actor.roles.includes('hr')
  const found = await findMe(call.tx, { organisationId, personId, today: call.today, isHr })
  const open = await call.openModules()
  return {
    personId,
    name: call.actor.name,
    givenName: found.givenName,
    organisation: {
      ...found.organisation,
      language: found.organisation.language as Language,
      smallestGroup: call.smallestGroup,
    },
    today: call.today,
    roles: [...call.actor.roles],
    manages: call.actor.manages,
    guest: call.actor.guest,
    open,
    beginning: isHr && (open.length === 0 || found.others.length === 0),
    relations: found.relations.map(mustSitAtTable).map(presentRelation),
    seats: chairsAt(found.seats, found.tables).map(
      ({ view: { relationId, employee, manager, unit }, ...chair }) => ({
        ...chair,
        relationId,
        employee: employee.name,
        manager: manager?.name ?? null,
        unit,
      }),
    ),
  }
}

/** With who sits beside the two. */
export async function readRelation(call: Call, relationId: string): Promise<TableView> {
  const row = await findRelation(call.tx, call.actor.organisationId, relationId, call.today)
  const relation = presentRelation(mustSitAtTable(row))
  const chairs = await findSeatsOf(call.tx, relationId)
  return { ...relation, beside: chairs.map(chair => ({ ...presentChair(chair), name: chair.name })) }
}
