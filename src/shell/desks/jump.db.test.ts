import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../testing/test-app.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp({ today: '2026-09-01' })
})
afterAll(() => world.close())

interface Hit {
  words: string
  note: string
  at: string
}

test('[Z12] by some letters one finds people one may see and own things, and HR whoever works here', async () => {
  const where = await world.build.organisation()
  const person = (givenName: string, familyName: string) =>
    world.build.person(where.organisationId, { givenName, familyName })
  const joost = await person('Joost', 'Verbeek')
  const ayse = await person('Ayşe', 'Çelik')
  const other = await person('Lars', 'Celikova')
  const hr = await person('Marieke', 'Smit')
  await world.build.role(where.organisationId, hr, 'hr')
  const table = await world.build.relation(where, ayse, joost, { from: '2026-01-01' })
  const elsewhere = await world.build.relation(where, other, hr, { from: '2026-01-01' })
  const employee = await world.signIn(ayse)
  const colleague = await world.signIn(other)
  for (const [who, relationId, title] of [
    [employee, table, 'Mijn celikaanse reis'],
    [colleague, elsewhere, 'Andermans celikaanse reis'],
  ] as const)
    expect((await who.post(`/api/relations/${relationId}/topics`, { title })).status).toBe(201)

  const find = async (who: typeof employee, text: string): Promise<Hit[]> => {
    const reply = await who.send('POST', '/api/jump', { text })
    expect(reply.status).toBe(200)
    return (reply.body as { found: Hit[] }).found
  }
  // Accents and capitals do not matter, and what is on somebody else's table does not exist.
  expect((await find(employee, 'CÉLIK')).map(({ words, at }) => [words, at])).toEqual([
    ['Mijn celikaanse reis', `/relations/${table}/talk`],
  ])
  const manager = await world.signIn(joost)
  expect((await find(manager, 'celik')).map(({ words, at }) => [words, at])).toEqual([
    ['Ayşe Çelik', `/relations/${table}`],
    ['Mijn celikaanse reis', `/relations/${table}/talk`],
  ])
  const keeper = await world.signIn(hr)
  expect((await find(keeper, 'celik')).map(({ words }) => words).sort()).toEqual(
    ['Andermans celikaanse reis', 'Ayşe Çelik', 'Lars Celikova', 'Lars Celikova'].sort(),
  )
  expect((await employee.send('POST', '/api/jump', { text: 'c' })).status).toBe(400)
})
