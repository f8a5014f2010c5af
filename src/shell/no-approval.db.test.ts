import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layPurses } from '../capabilities/budgets/service/laying.ts'
import { type ApiDescription, approvalsIn } from './testing/approvals.ts'
import { ok } from './testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

const described = (): ApiDescription =>
  JSON.parse(readFileSync(new URL('../../db/openapi.json', import.meta.url), 'utf8'))

describe('what people choose for their career', () => {
  test('[D24] the API has no approval of it: no verb, no state, no field', () => {
    const api = described()
    const named = Object.values(api.paths).flatMap(one => Object.values(one).map(each => each.operationId))
    // Written by hand, so that the rule looks where people sign up.
    for (const each of ['bookFromPurse', 'savePlan', 'addCareerItem', 'enrolInTraining', 'tickOpenOffer'])
      expect(named).toContain(each)
    expect(approvalsIn(api)).toEqual([])
  })

  test('[D24] an approval that is planted is found: as an address, as a name, as a state, as a field', () => {
    const booking = '/api/purses/{budgetId}/bookings/{bookingId}'
    const answer = (schema: unknown) => ({
      responses: { 200: { content: { 'application/json': { schema } } } },
    })
    const planted: [ApiDescription['paths'], string][] = [
      [{ [`${booking}/approval`]: { put: { operationId: 'answerBooking' } } }, 'answerBooking: approval'],
      [{ [`${booking}/answer`]: { put: { operationId: 'vetoBooking' } } }, 'vetoBooking: veto'],
      [
        {
          '/api/trainings/{trainingId}/enrolment': {
            put: { operationId: 'enrol', ...answer({ $ref: '#/components/schemas/Planted' }) },
          },
        },
        'enrol: pending',
      ],
      [
        {
          '/api/my-career/plan': {
            put: { operationId: 'savePlan', ...answer({ type: 'object', properties: { approvedBy: {} } }) },
          },
        },
        'savePlan: approvedBy',
      ],
    ]
    for (const [paths, found] of planted) {
      const api = described()
      const schemas = {
        ...api.components?.schemas,
        Planted: { properties: { state: { enum: ['pending'] } } },
      }
      expect(approvalsIn({ paths: { ...api.paths, ...paths }, components: { schemas } })).toContain(found)
    }
  })
})

describe('a choice is in force the moment it is made', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp()
  })
  afterAll(() => world.close())

  async function cast() {
    const pair = await world.build.pair()
    const hrId = await world.build.person(pair.organisationId)
    await world.build.role(pair.organisationId, hrId, 'hr')
    const [employee, manager, hr] = await Promise.all(
      [pair.employeeId, pair.managerId, hrId].map(one => world.signIn(one)),
    )
    return { pair, employee: employee!, manager: manager!, hr: hr! }
  }

  /** Whatever the manager tries on an address: nothing of it is done. */
  async function cannotTouch(manager: Client, url: string, body: object) {
    for (const send of [
      () => manager.delete(url),
      () => manager.put(url, body),
      () => manager.post(`${url}/approval`, { approved: false }),
      () => manager.put(`${url}/approval`, { approved: false }),
      () => manager.delete(`${url}/approval`),
    ])
      expect((await send()).status).toBeGreaterThanOrEqual(400)
  }

  test('[D24] what is booked from a purse is spent at once, and the manager cannot take it away', async () => {
    const { pair, employee, manager, hr } = await cast()
    const clock = world.app.house.clock
    const budget = {
      title: 'Zelf verder',
      unit: 'units',
      gives: { amount: 1000 },
      mostAtOnce: null,
      reason: 'long-tenures',
      why: 'Wie hier lang werkt, kijkt vooruit.',
      noticeDays: 30,
      opensOn: clock.today(),
      closesOn: '2027-06-30',
    }
    const { budgets } = (await ok(hr.post('/api/budgets', budget))).body
    const item = {
      title: 'Loopbaancoach',
      words: 'Drie middagen over wat je nog wilt.',
      takes: 'drie middagen',
      provider: 'Loopbaanhuis',
      unit: 'units',
      price: 300,
      places: null,
    }
    const { items } = (await ok(hr.post('/api/budget-items', item))).body
    await layPurses(world.database.database, pair.organisationId, { now: clock.now(), today: clock.today() })
    const url = `/api/purses/${budgets[0].budgetId}/bookings/${randomUUID()}`
    const body = { itemId: items[0].itemId, seen: 300 }
    const left = async () => (await ok(employee.get('/api/purses'))).body.purses[0].free
    expect(await left()).toBe(1000)
    await ok(employee.put(url, body))
    expect(await left()).toBe(700)
    await cannotTouch(manager, url, body)
    expect(await left()).toBe(700)
  })

  test('[D24] a place in a training is taken at once, and the manager cannot take it away', async () => {
    const { employee, manager, hr } = await cast()
    const training = {
      title: 'Een gesprek van twee kanten',
      words: 'Zeggen waar het jou om gaat.',
      place: 'Kantine',
      beginsOn: '2099-05-04',
      endsOn: '2099-05-05',
      enrolUntil: '2099-05-01',
      seats: 1,
    }
    const { offers } = (await ok(hr.post('/api/training-offers', training))).body
    const url = `/api/trainings/${offers[0].trainingId}/enrolment`
    await ok(employee.put(url))
    const own = async () => (await ok(employee.get('/api/trainings'))).body.trainings[0].mine
    const enrolled = { enrolledOn: world.app.house.clock.today(), attended: null }
    expect(await own()).toEqual(enrolled)
    // Their own enrolment is all that the manager can take back, and the one seat is not free.
    await manager.delete(url)
    expect((await manager.put(url)).status).toBeGreaterThanOrEqual(400)
    expect((await manager.delete(`/api/training-offers/${offers[0].trainingId}`)).status).toBe(403)
    expect(await own()).toEqual(enrolled)
  })
})
