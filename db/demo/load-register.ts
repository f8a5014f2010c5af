import type { Tx } from '../../src/platform/db/database.ts'
import type { Language } from '../../src/platform/i18n/language.ts'
import { insert } from './insert.ts'
import type { DemoPeople } from './people.ts'
import type { ConsentedModule, Words } from './words/shape.ts'
import { wordsIn } from './words/words.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)

export const emailOf = (number: string, { organisation }: Words): string =>
  `${number.toLowerCase()}@${organisation.domain}`

/** Who works here. Its doors are closed until everything stands. */
export async function loadRegister(tx: Tx, register: DemoPeople, language: Language): Promise<void> {
  const words = wordsIn(language)
  const { organisationId: organisation_id } = register
  const unitOf = new Map(register.units.map(unit => [unit.team.code, unit.unitId]))
  const locationOf = new Map(register.locations.map(({ place, locationId }) => [place, locationId]))
  await tx
    .insertInto('organisations')
    .values({ organisation_id, name: words.organisation.name, language, created_at: at('2022-01-01') })
    .execute()
  await insert(tx, 'units', register.units, unit => ({
    organisation_id,
    unit_id: unit.unitId,
    code: unit.team.code,
    name: unit.name,
    valid_from: '2010-01-01',
  }))
  await insert(tx, 'locations', register.locations, place => ({
    organisation_id,
    location_id: place.locationId,
    name: place.name,
  }))
  await insert(tx, 'people', register.people, person => ({
    organisation_id,
    person_id: person.personId,
    number: person.number,
    given_name: person.givenName,
    family_name: person.familyName,
    email: emailOf(person.number, words),
    birth_date: person.birthDate,
  }))
  await insert(tx, 'relations', register.relations, relation => ({
    organisation_id,
    relation_id: relation.relationId,
    number: relation.number,
    person_id: relation.personId,
    kind: relation.kind,
    valid_from: relation.from,
    valid_until: relation.until,
  }))
  const placements = register.relations.flatMap(relation =>
    relation.hours.map((entry, index) => ({
      relation,
      hours: entry.hours,
      from: entry.from,
      until: relation.hours[index + 1]?.from ?? relation.until,
    })),
  )
  await insert(tx, 'placements', placements, ({ relation, hours, from, until }) => ({
    organisation_id,
    relation_id: relation.relationId,
    valid_from: from,
    valid_until: until,
    unit_id: unitOf.get(relation.team.code)!,
    location_id: locationOf.get(relation.team.location)!,
    job_title: relation.jobTitle,
    hours_per_week: hours,
  }))
  const managements = register.relations.flatMap(relation =>
    relation.managers.map((entry, index) => ({
      organisation_id,
      relation_id: relation.relationId,
      valid_from: entry.from,
      valid_until: relation.managers[index + 1]?.from ?? relation.until,
      manager_id: entry.personId,
    })),
  )
  await insert(tx, 'managements', managements, row => row)
  await insert(tx, 'role_holdings', register.roles, ({ personId, role }) => ({
    organisation_id,
    person_id: personId,
    role,
    valid_from: '2024-01-01',
  }))
}

/** Everything that the works council opens is consented to. */
export async function loadConsent(tx: Tx, register: DemoPeople, words: Words): Promise<void> {
  const { organisationId: organisation_id } = register
  const holder = (role: string) => register.roles.find(entry => entry.role === role)!.personId
  const steps = (Object.keys(words.arrangements) as ConsentedModule[]).flatMap(module => [
    { module, number: 1, step: 'asked', taken_by: holder('hr'), taken_on: '2026-01-12' },
    { module, number: 2, step: 'consented', taken_by: holder('council'), taken_on: '2026-02-09' },
  ])
  await insert(tx, 'consent_steps', steps, step => ({
    ...step,
    organisation_id,
    arrangement: words.arrangements[step.module],
    impact_assessment: words.assessments[step.module],
    taken_at: at(step.taken_on),
  }))
}
