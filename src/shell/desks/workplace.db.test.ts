import { afterAll, beforeAll, expect, test } from 'vitest'
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
