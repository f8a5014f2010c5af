import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OperatorError } from '../../platform/errors/operator-error.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { grantRole } from './operator.ts'
import { endRole, readRoles } from './service/roles.ts'
import { importOffice } from './testing/import-office.ts'
import { fileOf } from './testing/import-refusals.ts'

describe('somebody keeps the register', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const made = await importOffice(desk)
    await desk.rows('update organisations set name = $2 where organisation_id = $1', [
      made.organisationId,
      made.organisationId,
    ])
    return made
  }
  const grant = (organisation: string, number: string, role = 'hr') =>
    grantRole({
      database: desk.database.database,
      organisation,
      number,
      role,
      today: desk.today,
      now: new Date('2026-09-01T10:00:00Z'),
    })

  const own = {
    geboortedatum: null,
    personeelsnummer: 'HR1',
    voornaam: 'Hanna',
    voorvoegsel: '',
    achternaam: 'Raad',
    email: 'hr@x.example',
  }

  test.each<[string, Record<string, string | null>]>([
    ['without roles', { rollen: null }],
    ['with an empty cell for them', { rollen: '' }],
    ['that names another role', { rollen: 'confidant 2026-01-01' }],
    ['in which the working relationship ends', { 'relatie tot': '2026-08-01' }],
  ])('a file %s leaves HR where it is', async (_what, cells) => {
    const { hr, saved } = await office()
    await saved(fileOf({ ...own, ...cells }))
    const { holdings } = await desk.as(hr, readRoles)
    expect(holdings.filter(({ role }) => role === 'hr')).toMatchObject([
      { until: null, person: { personId: hr } },
    ])
  })

  test('a last day that is far off ends it too, and is refused', async () => {
    const { bring } = await office()
    const ending = fileOf({ ...own, rollen: 'hr 2020-01-01/2040-01-01' })
    await expect(bring(ending)).rejects.toThrow('people.last-hr')
    const passed = fileOf(
      { ...own, rollen: 'hr 2020-01-01/2040-01-01' },
      {
        geboortedatum: null,
        personeelsnummer: 'M2',
        email: '',
        relatienummer: 'R2',
        rollen: 'hr 2039-12-31',
      },
    )
    expect((await bring(passed)).saved).toBe(true)
  })

  test('an operator gives the role where nobody holds it, and the chain says so', async () => {
    const { organisationId, hr } = await office()
    await desk.build.person(organisationId, { number: '1001', givenName: 'Piet', familyName: 'Proef' })
    await desk.rows(`update people set access_closed_at = now() where person_id = $1`, [hr])
    await expect(grant(organisationId, 'HR1')).rejects.toThrow('is closed')
    expect(await grant(organisationId, '1001')).toMatchObject({ name: 'Piet Proef', role: 'hr' })
    const events = await desk.events(organisationId)
    expect(events.at(-1)).toMatchObject({
      event: 'role.granted',
      actor: '00000000-0000-0000-0000-000000000000',
      details: { role: 'hr', scope: 'organisation' },
    })
    const { holdings } = await desk.as(await personOf(organisationId, '1001'), readRoles)
    expect(holdings.map(({ role, person }) => [role, person.name])).toContainEqual(['hr', 'Piet Proef'])
    // From then on the first may end theirs.
    const first = holdings.find(({ person }) => person.personId === hr)!
    await desk.as(await personOf(organisationId, '1001'), call => endRole(call, first.holdingId))
  })

  test('an operator is told what is wrong in a sentence', async () => {
    const { organisationId } = await office()
    for (const [number, role, sentence] of [
      ['nobody', 'hr', 'has number nobody'],
      ['HR1', 'hr', 'already'],
      ['HR1', 'constructor', 'is no role'],
    ] as const)
      await expect(grant(organisationId, number, role)).rejects.toThrow(sentence)
    await expect(grant('nowhere', 'HR1')).rejects.toBeInstanceOf(OperatorError)
  })

  const personOf = async (organisationId: string, number: string) =>
    (
      await desk.rows<{ person_id: string }>(
        'select person_id from people where organisation_id = $1 and number = $2',
        [organisationId, number],
      )
    )[0]!.person_id
})
