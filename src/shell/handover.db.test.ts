import { afterAll, beforeAll, expect, test } from 'vitest'
import description from '../../db/openapi.json' with { type: 'json' }
import { asOwner } from '../platform/db/database.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { emptySheet, furnish, ok, wordsOf } from './testing/furnished.ts'
import { balanceOf } from './testing/looking-in.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

let world: TestApp
let cast: Cast
beforeAll(async () => {
  world = await startTestApp({ today: '2026-09-01', recorded: false })
  cast = await gatherCast(world)
})
afterAll(() => world.close())

/** Words of the two that stand nowhere but where they were written. */
const planted = { sheet: 'zwaluwnest', notes: 'oeverloper' } as const

/** Today somebody else leads this employee. */
async function succeed(organisationId: string, relationId: string): Promise<Client> {
  const managerId = await world.build.person(organisationId, { givenName: 'Nadia', familyName: 'Bos' })
  await asOwner(world.database.database, async tx => {
    await tx
      .updateTable('managements')
      .set({ valid_until: '2026-09-01' })
      .where('relation_id', '=', relationId)
      .execute()
    await tx
      .insertInto('managements')
      .values({
        organisation_id: organisationId,
        relation_id: relationId,
        manager_id: managerId,
        valid_from: '2026-09-01',
      })
      .execute()
  })
  return world.signIn(managerId)
}

test('[C21] a new manager reads what was signed, and nothing that the two before wrote or showed each other', async () => {
  const { employee, manager } = cast.clients
  const table = await furnish(cast, { view: 'released', agreement: 'signed' })
  const { url, topicId, conversationId, agreementId, relationId } = table
  for (const side of [employee, manager]) {
    const sheet = { ...emptySheet, aims: planted.sheet }
    await ok(side.put(`${url}/topics/${topicId}/sheet`, { version: 1, sheet }))
    await ok(side.post(`${url}/topics/${topicId}/sheet/share`))
  }
  const noted = `${url}/conversations/${conversationId}`
  await ok(manager.put(`${noted}/notes`, { version: 0, body: planted.notes }))
  await ok(
    manager.put(`${url}/mirrors/balance/${conversationId}`, {
      version: 0,
      answers: balanceOf('2'),
      words: {},
    }),
  )
  // The talk was yesterday, and both called it one: what was said there was said between those two.
  await world.database.pool.query(
    `update conversations set planned_on = '2026-08-31' where conversation_id = $1`,
    [conversationId],
  )
  for (const side of [employee, manager]) await ok(side.post(`${noted}/confirm`, { held: true }))
  const next = await succeed(cast.pair.organisationId, relationId)
  const fill: Record<string, string> = { relationId, topicId, conversationId, agreementId, year: '2026' }
  const addresses = Object.entries(description.paths).flatMap(([path, methods]) => {
    if (!('get' in methods)) return []
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? `{${name}}`)
    return address.includes('{') ? [] : [address]
  })
  expect(addresses.length).toBeGreaterThan(60)
  const told: string[] = []
  for (const address of addresses) {
    const { raw, status } = await next.get(address)
    for (const word of [...Object.values(planted), wordsOf.employee])
      if (raw.body.includes(word)) told.push(`${status} ${address}: ${word}`)
  }
  expect(told).toEqual([])
  // What was signed is there, word for word; and those two still read all of it.
  expect((await next.get(`${url}/agreements/${agreementId}`)).raw.body).toContain(wordsOf.manager)
  expect((await next.get(`${url}/agreements/${agreementId}/document`)).status).toBe(200)
  expect((await employee.get(`${url}/agreements/${agreementId}`)).raw.body).toContain(wordsOf.employee)
  expect((await employee.get(`${noted}/notes`)).raw.body).toContain(planted.notes)
  expect((await employee.get(`${url}/topics/${topicId}/sheet`)).raw.body).toContain(planted.sheet)
})

test('[C21] both are told since when, and a handover talk can be planned, once', async () => {
  const { employee } = cast.clients
  const { url, relationId } = await furnish(cast, {})
  expect((await employee.get(url)).body.managedSince).toBe('2022-01-01')
  const next = await succeed(cast.pair.organisationId, relationId)
  for (const side of [employee, next]) expect((await side.get(url)).body.managedSince).toBe('2026-09-01')
  const plan = { kind: 'handover', plannedOn: '2026-09-08' }
  const { conversations } = (await ok(next.post(`${url}/conversations`, plan))).body
  expect(conversations).toContainEqual(expect.objectContaining(plan))
  expect((await employee.get(`${url}/talks`)).body.conversations).toContainEqual(
    expect.objectContaining(plan),
  )
})
