import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '../testing/furnished.ts'
import { openHouse } from '../testing/house.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'
import type { Workplace } from './workplace.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp({ today: '2026-09-01' })
})
afterAll(() => world.close())

test('[I12] a manager sees tasks by date and people by name; somebody without people sees no workplace', async () => {
  const where = await world.build.organisation()
  const managerId = await world.build.person(where.organisationId, {
    givenName: 'Joost',
    familyName: 'Verbeek',
  })
  const names = ['Zeynep', 'Anja', 'Karim']
  const relations: string[] = []
  for (const givenName of names) {
    const personId = await world.build.person(where.organisationId, { givenName, familyName: 'de Wit' })
    relations.push(await world.build.relation(where, personId, managerId, { from: '2026-01-01' }))
    const employee = await world.signIn(personId)
    const url = `/api/relations/${relations.at(-1)}`
    if (givenName === 'Karim') {
      await employee.put(`${url}/view`, {
        version: 0,
        answers: { variety: { importance: 3, owed: 3, kept: 3 } },
      })
      expect((await employee.post(`${url}/view/submit`, { version: 1 })).status).toBe(200)
    }
    if (givenName === 'Anja') await employee.post(`${url}/agreements`)
    if (givenName === 'Zeynep')
      await employee.post(`${url}/conversations`, { kind: 'annual', plannedOn: '2026-09-04' })
  }
  const manager = await world.signIn(managerId)
  const { tasks, people } = (await manager.get('/api/workplace')).body as Workplace
  expect(people.map(person => person.name)).toEqual(['Anja de Wit', 'Karim de Wit', 'Zeynep de Wit'])
  expect(tasks.map(task => [task.kind, task.name, task.on])).toEqual([
    ['write-rendering', 'Anja de Wit', '2026-09-01'],
    ['fill-view', 'Karim de Wit', '2026-09-01'],
    ['prepare-talk', 'Zeynep de Wit', '2026-09-04'],
  ])
  expect([...tasks.map(task => task.on)].sort()).toEqual(tasks.map(task => task.on))
  const employee = await world.signIn(await world.build.person(where.organisationId))
  expect((await employee.get('/api/workplace')).status).toBe(403)
})

test('[I12] where views differ it is on the manager’s list, until something of it lies on the table', async () => {
  const house = await openHouse()
  try {
    const { employee, manager } = house.cast.clients
    const relationId = await house.cast.newRelation()
    const url = `/api/relations/${relationId}`
    const show = async (client: typeof employee, owed: number) => {
      const answers = {
        variety: { importance: 5, owed, kept: 3 },
        autonomy: { importance: 3, owed: 5, kept: 3 },
      }
      await ok(client.put(`${url}/view`, { version: 0, answers }))
      await ok(client.post(`${url}/view/submit`, { version: 1 }))
      await ok(client.post(`${url}/view/release`))
    }
    const listed = async () =>
      ((await ok(manager.get('/api/workplace'))).body as Workplace).tasks.filter(
        task => task.relationId === relationId && task.kind === 'differences',
      )
    await show(employee, 5)
    expect(await listed()).toEqual([])
    await show(manager, 1)
    const [task, ...more] = await listed()
    expect(more).toEqual([])
    expect(task).toMatchObject({
      at: `/relations/${relationId}/gap`,
      on: '2026-09-01',
      sentence: expect.stringContaining('Samira'),
    })
    // What they see alike is none.
    await ok(employee.post(`${url}/topics`, { itemId: 'autonomy' }))
    expect(await listed()).toHaveLength(1)
    await ok(manager.post(`${url}/topics`, { itemId: 'variety' }))
    expect(await listed()).toEqual([])
  } finally {
    await house.close()
  }
})
