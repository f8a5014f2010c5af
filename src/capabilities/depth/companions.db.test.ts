import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '../../shell/testing/furnished.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const password = 'een lange zin als wachtwoord'
const talkOn = '2026-09-10'

/** The same house on another day. */
async function on<T>(today: string, work: (later: TestApp) => Promise<T>): Promise<T> {
  const later = await startTestApp({ today, database: world.database })
  try {
    return await work(later)
  } finally {
    await later.close()
  }
}

let count = 0
/** A talk to which the employee took somebody along from outside, who has only the mail yet. */
async function asked() {
  const pair = await world.build.pair()
  const [employee, manager] = [await world.signIn(pair.employeeId), await world.signIn(pair.managerId)]
  const table = `/api/relations/${pair.relationId}`
  await ok(employee.post(`${table}/topics`, { title: 'Werktijden' }))
  const plan = { kind: 'development', plannedOn: talkOn }
  const { conversations } = (await ok(manager.post(`${table}/conversations`, plan))).body
  const talk = `${table}/conversations/${conversations[0].conversationId}`
  const email = `along${++count}@example.org`
  const who = { kind: 'consultant', givenName: 'Vera', familyName: 'Bond', email, reads: ['agenda', 'page'] }
  const { companion } = (await ok(employee.post(`${talk}/company`, who))).body
  return { pair, employee, manager, talk, email, secret: await secretOf(email), companion }
}

async function secretOf(email: string): Promise<string> {
  const { rows } = await world.database.pool.query('select body from outbox where recipient = $1', [email])
  return /invitation\/([\w-]+)/.exec(rows.at(-1).body)![1]!
}

/** Comes in by the link in a browser of their own. */
async function enter(secret: string, app = world) {
  const reply = await app.anonymous.post(`/api/invitations/${secret}`, { password })
  expect(reply.status).toBeLessThan(300)
  const cookie = [reply.raw.headers['set-cookie'] as string | string[]].flat()
  return app.returning(cookie.map(one => one.split(';')[0]).join('; '))
}

describe('somebody from outside who comes along', () => {
  test('[B16] reads over the API what the employee sees listed; after the invitation is taken back, 403', async () => {
    const { employee, manager, talk, secret, companion } = await asked()
    const guest = await enter(secret)
    await ok(manager.put(`${talk}/notes`, { version: 0, body: 'Wat we samen opschreven' }))
    const page = `/api/along/${companion.companionId}`
    const { along } = (await ok(guest.get('/api/along'))).body
    expect(along).toMatchObject([{ companionId: companion.companionId, plannedOn: talkOn }])
    const read = (await ok(guest.get(page))).body.shared
    const listed = (await ok(employee.get(`${talk}/company`))).body.companion.shared
    expect(read).toEqual(listed)
    expect(read).toMatchObject({
      talk: { kind: 'development', plannedOn: talkOn },
      agenda: [{ title: 'Werktijden' }],
      page: 'Wat we samen opschreven',
      notes: null,
    })
    await ok(employee.delete(`${talk}/company/${companion.companionId}`))
    const after = await guest.get(page)
    expect([after.status, after.body.code]).toEqual([403, 'depth.companion-withdrawn'])
    expect(JSON.stringify(after.body)).not.toContain('Werktijden')
    expect((await ok(guest.get('/api/along'))).body).toEqual({ along: [] })
  })

  test('[B16] reads of that table nothing else, by no address', async () => {
    const { pair, talk, secret } = await asked()
    const guest = await enter(secret)
    const open: string[] = []
    const table = `/api/relations/${pair.relationId}`
    for (const { id, method, url } of world.app.server.verbs) {
      if (method !== 'GET' || !url.startsWith('/api/relations/:relationId')) continue
      const one = url
        .replace('/api/relations/:relationId/conversations/:conversationId', talk)
        .replace('/api/relations/:relationId', table)
      if (!one.includes(':') && (await guest.get(one)).status === 200) open.push(id)
    }
    expect(open).toEqual([])
  })

  test('[B16] when the talk was answered, and on the day after it: 403', async () => {
    const said = await asked()
    const first = await enter(said.secret)
    await on(talkOn, async later => {
      const page = `/api/along/${said.companion.companionId}`
      await ok(later.returning(first.cookie).get(page))
      const manager = await later.signIn(said.pair.managerId)
      await ok(manager.post(`${said.talk}/confirm`, { held: true }))
      const after = await later.returning(first.cookie).get(page)
      expect([after.status, after.body.code]).toEqual([403, 'depth.companion-over'])
    })
    const past = await asked()
    const second = await enter(past.secret)
    await on('2026-09-11', async later => {
      const after = await later.returning(second.cookie).get(`/api/along/${past.companion.companionId}`)
      expect([after.status, after.body.code]).toEqual([403, 'depth.companion-over'])
    })
  })

  test('[B16] a link opens once: not in a second browser, not taken back, not once the talk was', async () => {
    const { employee, talk, secret, companion } = await asked()
    await enter(secret)
    const again = await world.anonymous.get(`/api/invitations/${secret}`)
    expect([again.status, again.body.code]).toEqual([409, 'people.invitation-used'])
    await ok(employee.delete(`${talk}/company/${companion.companionId}`))

    const back = await asked()
    await ok(back.employee.delete(`${back.talk}/company/${back.companion.companionId}`))
    const unused = await world.anonymous.get(`/api/invitations/${back.secret}`)
    expect([unused.status, unused.body.code]).toEqual([404, 'people.invitation-unknown'])
    const tried = await world.anonymous.post(`/api/invitations/${back.secret}`, { password })
    expect(tried.status).toBe(404)

    const off = await asked()
    await ok(off.manager.post(`${off.talk}/cancel`, { version: 1 }))
    expect((await world.anonymous.get(`/api/invitations/${off.secret}`)).status).toBe(404)

    const late = await asked()
    await on('2026-09-11', async later => {
      const closed = await later.anonymous.get(`/api/invitations/${late.secret}`)
      expect([closed.status, closed.body.code]).toEqual([409, 'people.invitation-expired'])
    })
  })

  test('[B16] whoever is asked along again comes in with the account they have, and reads that talk alone', async () => {
    const first = await asked()
    const guest = await enter(first.secret)
    await ok(first.employee.delete(`${first.talk}/company/${first.companion.companionId}`))
    const again = { kind: 'consultant', givenName: 'Vera', familyName: 'Bond', email: first.email, reads: [] }
    const { companion } = (await ok(first.employee.post(`${first.talk}/company`, again))).body
    const { rows } = await world.database.pool.query(
      'select body from outbox where recipient = $1 order by created_at',
      [first.email],
    )
    expect(rows.at(-1).body).not.toContain('/invitation/')
    expect((await guest.get(`/api/along/${first.companion.companionId}`)).status).toBe(403)
    expect((await ok(guest.get(`/api/along/${companion.companionId}`))).body.shared.agenda).toBeNull()
  })
})
