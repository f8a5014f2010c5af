import type { z } from 'zod'
import { addDays } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { HandReport, handInput, PersonCard } from '../hand-schemas.ts'
import { mustKeepRegister } from '../policy.ts'
import { compareRegisters } from '../register/compare.ts'
import { withoutPrefix, withPrefix } from '../register/family-name.ts'
import { planRegister } from '../register/plan.ts'
import { freshNumber } from '../register/relation-numbers.ts'
import type { RegisterRow } from '../register/row.ts'
import { splitStretches } from '../register/timeline.ts'
import { findWarnings } from '../register/warnings.ts'
import { findCard } from '../store/person-card.ts'
import { findRegister, type KnownRegister, lockRegister } from '../store/register.ts'
import { hasAccount } from '../store/relations.ts'
import { findHoldings } from '../store/roles.ts'
import { carryOut, digestOf, presentProblem } from './settling.ts'

type Written = z.output<typeof handInput>

/** Everything that HR keeps of one person, by number. */
export async function readPersonCard(call: Call, number: string): Promise<PersonCard> {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  const card = await findCard(call.tx, organisationId, number)
  if (!card) refuse('people.no-such-number', 'not-found', { number })
  const { person, units, managers } = card
  const { person_id: personId } = person
  const holdings = await findHoldings(call.tx, organisationId, personId)
  const unitName = new Map(units.map(({ code, name }) => [code, name]))
  await call.looked({ subjectId: personId, what: 'register', purpose: 'keeping-register' })
  return {
    today: call.today,
    personId,
    number,
    givenName: person.given_name,
    namePrefix: person.prefix,
    familyName: withoutPrefix({ family: person.family_name, prefix: person.prefix }),
    name: `${person.given_name} ${person.family_name}`,
    email: person.email,
    birthDate: person.birth_date,
    account: await hasAccount(call.tx, organisationId, personId),
    closed: person.access_closed_at !== null,
    relations: card.relations.map(relation => ({
      number: relation.number,
      kind: relation.kind,
      from: relation.from,
      until: relation.until && addDays(relation.until, -1),
      stretches: splitStretches(relation).map(
        ({ from, until, unitCode, location, jobTitle, hoursPerWeek, managerNumber }) => ({
          from,
          until: until && addDays(until, -1),
          unitCode,
          unit: unitName.get(unitCode)!,
          location,
          jobTitle,
          hoursPerWeek,
          managerNumber,
          manager: managerNumber && (managers.get(managerNumber) ?? null),
        }),
      ),
    })),
    roles: holdings.map(held => ({
      holdingId: held.holding_id,
      role: held.role,
      scope: held.scope_kind,
      scopeName: held.scope_name,
      from: held.valid_from,
      until: held.valid_until && addDays(held.valid_until, -1),
    })),
    units: units.map(({ unit_id, code, name }) => ({ unitId: unit_id, code, name })),
  }
}

/**
 * Adds somebody by hand, corrects them, moves them or lets a relation end: a file of one row, by the same rules and with the
 * same look at what would change.
 */
export async function keepByHand(
  call: Call,
  input: Written,
  { dryRun, shown }: { dryRun: boolean; shown?: string | undefined },
): Promise<HandReport> {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  await lockRegister(call.tx, organisationId)
  const now = await findRegister(call.tx, organisationId)
  const { number, isNew } = input
  if (isNew && now.people.has(number)) refuse('people.number-in-use', 'conflict', { number })
  if (!isNew && !now.people.has(number)) refuse('people.no-such-number', 'not-found', { number })
  const row = rowOf(input, now)
  const { register, problems } = planRegister([row], now, { today: call.today, has: () => true })
  const difference = compareRegisters(register, now, call)
  const known = now.personIds.get(number)
  if (known) await call.looked({ subjectId: known, what: 'register', purpose: 'keeping-register' })
  const saved = problems.length === 0 && !dryRun && difference.changes.length > 0
  if (saved) {
    await carryOut(call, difference, { wanted: register, now, shown })
    await call.tell({
      event: isNew ? 'person.added' : 'person.changed',
      subjectKind: 'organisation',
      subjectId: organisationId,
      details: { changes: difference.changes.length, ...(known && { personId: known }) },
    })
  }
  const present = (problem: (typeof problems)[number]) => presentProblem(call, problem, new Map())
  return {
    saved,
    shown: digestOf(difference),
    changes: difference.changes,
    endings: difference.endings,
    problems: problems.map(present),
    warnings: findWarnings([row], register, now, call.today).map(present),
  }
}

function rowOf(input: Written, now: KnownRegister): RegisterRow {
  const { number, relation } = input
  const known = now.people.get(number)
  const family = input.familyName ?? known?.familyName
  const named = input.familyName !== undefined || input.namePrefix !== undefined
  const relationNumber = relation && (relation.number ?? freshNumber(number, now, new Map()))
  return {
    row: 1,
    personNumber: number,
    givenName: input.givenName,
    name: named && family ? withPrefix(family, input.namePrefix) : undefined,
    partnerSaid: true,
    email: input.email,
    birthDate: input.birthDate,
    gender: undefined,
    roles: [],
    rolesLeft: false,
    relationNumber: relationNumber ?? null,
    sequence: null,
    kind: relation?.kind,
    relationFrom: relation?.from,
    relationUntil: relation?.until && addDays(relation.until, 1),
    from: relation?.since,
    until: undefined,
    unitCode: relation?.unitCode,
    unitName: relation?.unitName,
    location: relation?.location,
    jobTitle: relation?.jobTitle,
    hoursPerWeek: relation?.hoursPerWeek,
    manager: relation?.managerNumber,
  }
}
