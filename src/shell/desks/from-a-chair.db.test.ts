import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TablePart } from '../../capabilities/people/model.ts'
import { ok } from '../testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../testing/test-app.ts'
import type { Workplace } from './workplace.ts'

let before: TestApp
let world: TestApp
beforeAll(async () => {
  before = await startTestApp({ today: '2026-08-20' })
  world = await startTestApp({ today: '2026-09-01', database: before.database })
})
afterAll(async () => {
  await world.close()
  await before.close()
})

interface MyDay {
  on: string
  sentence: string
  at: string
}

const daysOf = async (client: Client) =>
  ((await ok(client.get('/api/my-days'))).body.days as MyDay[]).map(
    ({ on, sentence, at }) => `${on} ${sentence} ${at}`,
  )
const tasksOf = async (client: Client) =>
  ((await ok(client.get('/api/workplace'))).body as Workplace).tasks.map(
    ({ on, sentence, at }) => `${on} ${sentence} ${at}`,
  )
const foundBy = async (client: Client, text: string) =>
  ((await ok(client.post('/api/jump', { text }))).body.found as { words: string; at: string }[]).map(
    ({ words, at }) => `${words} ${at}`,
  )

/** Samira and Joost, and three others who sit at some of it; each of the three leads somebody elsewhere. */
async function layThree() {
  const { build } = world
  const where = await build.organisation()
  const { organisationId } = where
  const person = (givenName: string, familyName: string) =>
    build.person(organisationId, { givenName, familyName })
  const employeeId = await person('Samira', 'El Amrani')
  const managerId = await person('Joost', 'Verbeek')
  const relationId = await build.relation(where, employeeId, managerId, { from: '2026-01-15' })
  const sit = async (name: string, seat: 'host' | 'agency' | 'committee', parts: readonly TablePart[]) => {
    const personId = await person(name, 'Smit')
    await build.relation(where, await person(`Van ${name}`, 'Bos'), personId, { from: '2026-08-15' })
    await build.seat({ organisationId, relationId, seat, personId, by: managerId, parts })
    return world.signIn(personId)
  }
  const url = `/api/relations/${relationId}`
  // Before anybody else sat there.
  const early = await before.signIn(employeeId)
  await ok(early.post(`${url}/conversations`, { kind: 'ad_hoc', plannedOn: '2026-08-25' }))
  return {
    relationId,
    url,
    seats: `/seats/${relationId}`,
    employee: await world.signIn(employeeId),
    manager: await world.signIn(managerId),
    host: await sit('Kees', 'host', ['expectations', 'talk', 'agreement']),
    agency: await sit('Agnes', 'agency', ['talk']),
    committee: await sit('Corrie', 'committee', ['agreement']),
  }
}

test('[B01] a day at a table of two others is in the calendar of whoever has a chair at that part, and nowhere else', async () => {
  const { url, seats, employee, manager, host, agency, committee } = await layThree()
  await ok(manager.post(`${url}/conversations`, { kind: 'ad_hoc', plannedOn: '2026-09-10' }))
  const both = `2026-09-10 Gesprek met Samira El Amrani en Joost Verbeek ${seats}/talk`
  for (const client of [host, agency]) {
    expect(await daysOf(client)).toContain(both)
    // The yearly talk is for the two to plan.
    expect((await daysOf(client)).filter(line => /Samira/.test(line))).toEqual([both])
  }
  expect((await daysOf(committee)).filter(line => /Samira|Joost/.test(line))).toEqual([])
  expect(await daysOf(employee)).toContain(
    `2026-09-10 Gesprek met Joost Verbeek /relations${seats.slice('/seats'.length)}/talk`,
  )
  const { raw } = await host.get('/api/my-days/export')
  expect(raw.body.replaceAll('\r\n ', '')).toContain(`${seats}/talk`)
})

test('[I12] what is due from a chair stands on the list of a manager who has one, of that part and of its time alone', async () => {
  const { url, seats, employee, manager, host, agency, committee } = await layThree()
  await ok(manager.post(`${url}/conversations`, { kind: 'ad_hoc', plannedOn: '2026-09-10' }))
  for (const client of [employee, manager]) {
    await ok(
      client.put(`${url}/view`, { version: 0, answers: { variety: { importance: 3, owed: 3, kept: 3 } } }),
    )
    await ok(client.post(`${url}/view/submit`, { version: 1 }))
  }
  await ok(employee.post(`${url}/agreements`))
  const two = 'Samira El Amrani en Joost Verbeek'
  const view = `2026-09-01 Jouw kijk op de afspraken met ${two} ${seats}/view`
  const talk = `2026-09-10 Gesprek met ${two} ${seats}/talk`
  const write = `2026-09-01 Opschrijven wat je met ${two} afsprak ${seats}/renderings`
  const ofTheTwo = async (client: Client) => (await tasksOf(client)).filter(line => line.includes(two)).sort()
  expect(await ofTheTwo(host)).toEqual([view, write, talk].sort())
  expect(await ofTheTwo(agency)).toEqual([talk])
  expect(await ofTheTwo(committee)).toEqual([write])
  // Of the talk before there was a chair only the two say what it was.
  expect(await tasksOf(manager)).toContain(
    `2026-08-25 Was het een gesprek met Samira El Amrani? /relations${seats.slice('/seats'.length)}/talk`,
  )
  // Nobody whom they lead is among whom they do not.
  const { people } = (await ok(host.get('/api/workplace'))).body as Workplace
  expect(people.map(({ name }) => name)).toEqual(['Van Kees Bos'])
  await ok(host.put(`${url}/view`, { version: 0, answers: { variety: { importance: 1, owed: 1, kept: 1 } } }))
  await ok(host.post(`${url}/view/submit`, { version: 1 }))
  expect(await ofTheTwo(host)).toEqual([write, talk].sort())
})

test('[Z12] by some letters one finds the table at which one has a chair, and what lies there at one’s own part', async () => {
  const { url, seats, employee, manager, host, agency, committee } = await layThree()
  await ok(manager.post(`${url}/conversations`, { kind: 'ad_hoc', plannedOn: '2026-09-10' }))
  await ok(employee.post(`${url}/topics`, { title: 'De amranische tuin' }))
  const table = `Samira El Amrani en Joost Verbeek ${seats}`
  const topic = `De amranische tuin ${seats}/talk`
  expect(await foundBy(host, 'amrani')).toEqual([table, topic])
  expect(await foundBy(agency, 'amrani')).toEqual([table, topic])
  expect(await foundBy(committee, 'amrani')).toEqual([table])
})
