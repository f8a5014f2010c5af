import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '../../platform/http/call.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { addActivityInput, type PackageContent, packageContent } from './model.ts'
import {
  addOrganisationNeed,
  changeOrganisationNeed,
  readOrganisationNeeds,
  removeOrganisationNeed,
} from './service/needs.ts'
import { publishPackage, readFlexicurity } from './service/packages.ts'
import { addActivity, changeActivity, removeActivity } from './service/register.ts'
import { readPackageSheet } from './service/sheet.ts'
import { flexicurityNl } from './text/nl.ts'

/** Two kinds, one minus, and what makes up for it. */
const content: PackageContent = {
  activities: [
    { id: 'mobility-centre', cluster: 'internal-mobility', name: null },
    { id: 'self-rostering', cluster: 'work-life', name: null, cells: { W: '+' } },
  ],
  compensations: [{ cell: 'work-life.F', by: 'mobility-centre', why: 'Mensen vallen voor elkaar in.' }],
}
const reach = { reaches: ['permanent' as const], since: '2026-01-01' }
const alumni = { activityId: 'alumni' as const, own: null, ...reach }
const card = { need: 'flexibility', what: 'Een bus', when: 'op zaterdag', howLong: 'een jaar' } as const

describe('flexicurity, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const pair = await desk.build.pair()
    const holder = async (role: 'hr' | 'council') => {
      const personId = await desk.build.person(pair.organisationId)
      await desk.build.role(pair.organisationId, personId, role)
      return personId
    }
    return { ...pair, hr: await holder('hr'), council: await holder('council') }
  }
  const refusedPackage = async (part: Partial<PackageContent>) => {
    const { hr } = await office()
    return desk.refused(hr, call => publishPackage(call, { ...content, ...part, afterNumber: 0 }))
  }
  const registered = async () => {
    const place = await office()
    await desk.as(place.hr, call => addActivity(call, alumni))
    return place
  }
  const withCard = async () => {
    const place = await office()
    const { teams } = await desk.as(place.managerId, call =>
      addOrganisationNeed(call, { ...card, unitId: place.unitId }),
    )
    return { ...place, cardId: teams[0]!.cards[0]!.cardId }
  }
  const [mobility, rostering] = content.activities
  const [cord] = content.compensations

  tryRefusals('flexicurity', flexicurityNl.refusals, () => desk, {
    'only-hr': async desk => {
      const { council } = await office()
      return desk.refused(council, call => publishPackage(call, { ...content, afterNumber: 0 }))
    },
    'published-meanwhile': async desk => {
      const { hr } = await office()
      await desk.as(hr, call => publishPackage(call, { ...content, afterNumber: 0 }))
      return desk.refused(hr, call => publishPackage(call, { ...content, afterNumber: 0 }))
    },
    'unknown-activity': () => refusedPackage({ activities: [mobility!, { ...rostering!, cluster: 'csr' }] }),
    'wrong-cord': () => refusedPackage({ compensations: [{ ...cord!, by: 'self-rostering' }] }),
    'wrong-package': () => refusedPackage({ activities: [mobility!, mobility!], compensations: [] }),
    'no-such-package': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => readPackageSheet(call, 1))
    },
    'in-register': async desk => {
      const { hr } = await registered()
      return desk.refused(hr, call => addActivity(call, alumni))
    },
    'not-in-register': async desk => {
      const [{ hr }] = [await office(), await registered()]
      return desk.refused(hr, call => removeActivity(call, 'alumni'))
    },
    'activity-changed': async desk => {
      const { hr } = await registered()
      await desk.as(hr, call => changeActivity(call, 'alumni', { ...reach, version: 1 }))
      return desk.refused(hr, call => changeActivity(call, 'alumni', { ...reach, version: 1 }))
    },
    'no-name': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => addActivity(call, { activityId: null, own: null, ...reach }))
    },
    'no-such-team': async desk => {
      const [{ hr }, { unitId }] = [await office(), await office()]
      return desk.refused(hr, call => addOrganisationNeed(call, { ...card, unitId }))
    },
    'other-team': async desk => {
      const { employeeId, unitId } = await office()
      return desk.refused(employeeId, call => addOrganisationNeed(call, { ...card, unitId }))
    },
    'no-such-card': async desk => {
      const { hr } = await office()
      const { cardId } = await withCard()
      return desk.refused(hr, call => removeOrganisationNeed(call, cardId))
    },
    'card-changed': async desk => {
      const { managerId, cardId } = await withCard()
      await desk.as(managerId, call => changeOrganisationNeed(call, cardId, { ...card, version: 1 }))
      return desk.refused(managerId, call => changeOrganisationNeed(call, cardId, { ...card, version: 1 }))
    },
  })

  test('only HR keeps the register and publishes, whoever else asks', async () => {
    const { council, managerId, employeeId, organisationId } = await registered()
    await desk.as(managerId, readFlexicurity)
    for (const personId of [council, managerId, employeeId]) {
      const verbs: ((call: Call) => Promise<unknown>)[] = [
        call => publishPackage(call, { ...content, afterNumber: 0 }),
        call => addActivity(call, { ...alumni, activityId: 'mobility-centre' }),
        call => changeActivity(call, 'alumni', { ...reach, version: 1 }),
        call => removeActivity(call, 'alumni'),
      ]
      for (const verb of verbs) expect(await desk.refused(personId, verb)).toBe('flexicurity.only-hr')
    }
    expect(await desk.rows('select from packages where organisation_id = $1', [organisationId])).toEqual([])
  })

  test('a package is numbered, kept as it was, and told with who and when', async () => {
    const { organisationId, hr, council } = await office()
    for (const afterNumber of [0, 1])
      await desk.as(hr, call => publishPackage(call, { ...content, afterNumber }))
    const { packages } = await desk.as(council, readFlexicurity)
    expect(packages.map(({ number }) => number)).toEqual([2, 1])
    expect(packages[0]).toMatchObject({
      ...content,
      publishedBy: { personId: hr },
      publishedOn: '2026-09-01',
    })
    expect((await desk.events(organisationId)).map(({ event, subject }) => [event, subject])).toEqual([
      ['package.published', '1'],
      ['package.published', '2'],
    ])
  })

  const strange: [string, Partial<PackageContent>][] = [
    ['an activity that nobody knows', { activities: [mobility!, { ...rostering!, id: 'yoga' } as never] }],
    ['a name on one of the catalogue', { activities: [mobility!, { ...rostering!, name: 'Anders' }] }],
    ['a cord to one that nobody knows', { compensations: [{ ...cord!, by: 'yoga' as never }] }],
  ]
  test.each(strange)('[H07] not published: %s', async (_, part) => {
    expect(await refusedPackage(part)).toBe('flexicurity.unknown-activity')
  })

  test('[H07] a cord to what left is kept; a cord to where there is no minus is refused', async () => {
    expect(await refusedPackage({ compensations: [{ ...cord!, cell: 'work-life.S' }] })).toBe(
      'flexicurity.wrong-cord',
    )
    const { hr } = await office()
    const left = { ...content, activities: [rostering!], afterNumber: 0 }
    const { packages } = await desk.as(hr, call => publishPackage(call, left))
    expect(packages[0]!.compensations).toEqual(content.compensations)
  })

  test('[H01] the register says whom an activity reaches and since when; own ones have a name', async () => {
    const { organisationId, hr } = await registered()
    const own = { activityId: null, own: { name: 'Fietsenplan', cluster: 'csr' as const }, ...reach }
    const { activities } = await desk.as(hr, call => addActivity(call, own))
    const bikes = activities.find(({ name }) => name === 'Fietsenplan')!
    expect(bikes).toMatchObject({ cluster: 'csr', version: 1, ...reach })
    expect(bikes.activityId).toMatch(/^own\./)
    const change = { reaches: ['agency' as const], since: '2025-01-01', version: 1 }
    const changed = await desk.as(hr, call => changeActivity(call, bikes.activityId, change))
    expect(changed.activities.find(({ name }) => name === 'Fietsenplan')).toMatchObject({
      ...change,
      version: 2,
    })
    const after = await desk.as(hr, call => removeActivity(call, bikes.activityId))
    expect(after.activities.map(({ activityId }) => activityId)).toEqual(['alumni'])
    expect((await desk.events(organisationId)).map(({ event }) => event)).toEqual([
      'activity.added',
      'activity.added',
      'activity.changed',
      'activity.removed',
    ])
  })

  test('an own activity stays in a package that follows one in which it was, when the register has moved on', async () => {
    const { hr } = await office()
    const own = { activityId: null, own: { name: 'Fietsenplan', cluster: 'csr' as const }, ...reach }
    const { activities } = await desk.as(hr, call => addActivity(call, own))
    const { activityId } = activities[0]!
    const bikes = {
      id: activityId,
      cluster: 'csr',
      name: 'Fietsenplan',
    } as PackageContent['activities'][number]
    const withBikes = { ...content, activities: [...content.activities, bikes] }
    await desk.as(hr, call => publishPackage(call, { ...withBikes, afterNumber: 0 }))
    await desk.as(hr, call => removeActivity(call, activityId))
    const next = await desk.as(hr, call => publishPackage(call, { ...withBikes, afterNumber: 1 }))
    expect(next.packages[0]!.activities).toContainEqual(expect.objectContaining({ name: 'Fietsenplan' }))
    await desk.as(hr, call => publishPackage(call, { ...content, afterNumber: 2 }))
    expect(await desk.refused(hr, call => publishPackage(call, { ...withBikes, afterNumber: 3 }))).toBe(
      'flexicurity.unknown-activity',
    )
  })

  test('everybody reads the cards of their own team; HR, council and managers those of all', async () => {
    const place = await withCard()
    const unitId = randomUUID()
    await desk.rows(
      `insert into units (organisation_id, unit_id, code, name, valid_from) values ($1, $2, 'Z', 'Zuid', '2020-01-01')`,
      [place.organisationId, unitId],
    )
    const south = await desk.build.pair({ where: { ...place, unitId } })
    const cards = async (personId: string) =>
      (await desk.as(personId, readOrganisationNeeds)).teams.flatMap(({ cards }) =>
        cards.map(({ what }) => what),
      )
    for (const personId of [place.employeeId, place.managerId, place.hr, place.council, south.managerId])
      expect(await cards(personId)).toEqual(['Een bus'])
    expect(await cards(south.employeeId)).toEqual([])
    expect(await cards((await office()).hr)).toEqual([])
    for (const personId of [south.managerId, place.council, place.employeeId])
      expect(await desk.refused(personId, call => removeOrganisationNeed(call, place.cardId))).toBe(
        'flexicurity.other-team',
      )
  })

  test('a card changes version by version, and goes', async () => {
    const { managerId, cardId, organisationId } = await withCard()
    const next = { ...card, what: 'Twee bussen', version: 1 }
    const { teams } = await desk.as(managerId, call => changeOrganisationNeed(call, cardId, next))
    expect(teams[0]!.cards).toEqual([{ ...next, cardId, version: 2 }])
    await desk.as(managerId, call => removeOrganisationNeed(call, cardId))
    expect(
      await desk.rows('select from organisation_needs where organisation_id = $1', [organisationId]),
    ).toEqual([])
  })

  test('a package is printed as a document in the language of who asks', async () => {
    const { hr } = await office()
    await desk.as(hr, call => publishPackage(call, { ...content, afterNumber: 0 }))
    for (const language of ['nl', 'en'] as const) {
      const { pdf, fileName } = await desk.in(language).as(hr, call => readPackageSheet(call, 1))
      expect(fileName).toBe('flexicurity-1.pdf')
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.toString('latin1')).toContain(`/Lang (${language}`)
    }
  })

  test('what comes in is of the matrix: six columns, three marks, each activity and cord once', () => {
    const cases: [object, boolean][] = [
      [{}, true],
      [{ activities: [] }, false],
      [{ activities: [mobility, mobility] }, false],
      [{ activities: [{ ...mobility, cells: { Q: '+' } }] }, false],
      [{ activities: [{ ...mobility, cells: { W: 'x' } }] }, false],
      [{ compensations: [cord, cord] }, false],
      [{ compensations: [{ ...cord, why: ' ' }] }, false],
      [{ compensations: [{ ...cord, cell: 'work-life.Q' }] }, false],
    ]
    for (const [part, fine] of cases)
      expect([part, packageContent.safeParse({ ...content, ...part }).success]).toEqual([part, fine])
    expect(addActivityInput.safeParse({ ...alumni, reaches: [] }).success).toBe(false)
    expect(addActivityInput.safeParse({ ...alumni, reaches: ['permanent', 'permanent'] }).success).toBe(false)
  })
})
