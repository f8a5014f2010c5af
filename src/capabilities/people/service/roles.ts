import type { z } from 'zod'
import { addDays } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { RoleName } from '../model.ts'
import { mustKeepRegister, mustSuit } from '../policy.ts'
import type { OwnRoles, RoleList, roleInput, Scope } from '../role-schemas.ts'
import { lockRegister } from '../store/register.ts'
import { findPersonByNumber } from '../store/relations.ts'
import {
  endHolding,
  findHoldings,
  findPeopleInScope,
  findUnits,
  type HoldingRow,
  hrGoesOn,
  insertHolding,
} from '../store/roles.ts'

/** Who holds which role, for what, today or later. */
export async function readRoles(call: Call): Promise<RoleList> {
  mustKeepRegister(call.actor)
  return present(call)
}

/** Gives somebody a role: for the whole organisation or for one unit, from a day and until one if that is known. */
export async function giveRole(call: Call, input: z.output<typeof roleInput>): Promise<RoleList> {
  mustKeepRegister(call.actor)
  const { number, role, scope, from, until } = input
  const { organisationId } = call.actor
  mustSuit(role, scope.kind)
  if (from < call.today) refuse('people.role-in-the-past', 'bad-input', { day: from })
  if (until && until < from) refuse('people.role-ends-first', 'bad-input', { day: until })
  const person = await findPersonByNumber(call.tx, organisationId, number)
  if (!person) refuse('people.no-such-number', 'not-found', { number })
  await mustBeThere(call, scope)
  // Of two who change roles at once, the second sees what the first left; a file counts as one of them.
  await lockRegister(call.tx, organisationId)
  const held = (await findHoldings(call.tx, organisationId, person.person_id)).find(
    row =>
      row.role === role &&
      row.scope_kind === scope.kind &&
      row.scope_id === scope.id &&
      row.valid_from <= (until ?? '9999-12-31') &&
      (row.valid_until === null || row.valid_until > from),
  )
  if (held) refuse('people.role-held', 'conflict', { name: held.name, day: held.valid_from })
  const holdingId = call.newId()
  await insertHolding(call.tx, {
    organisationId,
    holdingId,
    personId: person.person_id,
    role,
    scope,
    from,
    until: until && addDays(until, 1),
  })
  const list = await present(call)
  await tell(call, 'role.given', { personId: person.person_id, role, scope: scope.kind })
  return list
}

/** From today on they do not hold it any more; HR itself goes on in somebody. */
export async function endRole(call: Call, holdingId: string): Promise<RoleList> {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  await lockRegister(call.tx, organisationId)
  const held = (await findHoldings(call.tx, organisationId)).find(row => row.holding_id === holdingId)
  if (!held) refuse('people.no-such-holding', 'not-found')
  await endHolding(call.tx, organisationId, holdingId)
  if (held.role === 'hr' && !(await hrGoesOn(call.tx, organisationId))) refuse('people.last-hr', 'conflict')
  const list = await present(call)
  await tell(call, 'role.ended', { personId: held.person_id, role: held.role, scope: held.scope_kind })
  return list
}

/** What I may do here beside my own work, and for a unit who works there today. */
export async function readOwnRoles(call: Call): Promise<OwnRoles> {
  const { organisationId, personId } = call.actor
  const rows = await findHoldings(call.tx, organisationId, personId)
  const people = await findPeopleInScope(call.tx)
  return {
    today: call.today,
    holdings: rows.map(row => ({
      ...presentHolding(row),
      people: people
        .filter(({ holding_id }) => holding_id === row.holding_id)
        .map(({ person_id, name, unit_name, job_title, hours_per_week }) => ({
          personId: person_id,
          name,
          unit: unit_name,
          jobTitle: job_title,
          hoursPerWeek: hours_per_week,
        })),
    })),
  }
}

/** Cases and regions come later; until then there is none for which somebody could hold a role. */
async function mustBeThere({ tx, actor, today }: Call, { kind, id }: Scope): Promise<void> {
  if (kind === 'organisation' && id === null) return
  const units = kind === 'unit' ? await findUnits(tx, actor.organisationId, today) : []
  if (!units.some(({ unit_id }) => unit_id === id)) refuse('people.no-such-scope', 'not-found')
}

const tell = (
  call: Call,
  event: string,
  { personId, ...details }: { personId: string; role: RoleName; scope: string },
) => call.tell({ event, subjectKind: 'person', subjectId: personId, details })

async function present(call: Call): Promise<RoleList> {
  const { organisationId } = call.actor
  const rows = await findHoldings(call.tx, organisationId)
  const units = await findUnits(call.tx, organisationId, call.today)
  return {
    today: call.today,
    units: units.map(({ unit_id, code, name }) => ({ unitId: unit_id, code, name })),
    holdings: rows.map(row => ({
      ...presentHolding(row),
      person: { personId: row.person_id, name: row.name },
    })),
  }
}

const presentHolding = (row: HoldingRow) => ({
  holdingId: row.holding_id,
  role: row.role,
  scope: row.scope_kind,
  scopeName: row.scope_name,
  from: row.valid_from,
  until: row.valid_until && addDays(row.valid_until, -1),
})
