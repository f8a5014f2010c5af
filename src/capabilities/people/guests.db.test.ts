import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '../../shell/testing/furnished.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const query = async <T>(sql: string, values: unknown[] = []) =>
  (await world.database.pool.query(sql, values)).rows as T[]

const password = 'een lange zin als wachtwoord'

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
/** A guest who was invited by HR and came in by the link of the mail, with an account of their own. */
async function guestOf(until: string, purpose = 'supporter') {
  const pair = await world.build.pair()
  const hrId = await world.build.person(pair.organisationId)
  await world.build.role(pair.organisationId, hrId, 'hr')
  const hr = await world.signIn(hrId)
  const email = `guest${++count}@example.org`
  const { guests } = (
    await ok(hr.post('/api/guests', { givenName: 'Guus', familyName: 'Gast', email, purpose, until }))
  ).body
  const [mail] = await query<{ body: string }>('select body from outbox where recipient = $1', [email])
  const secret = /invitation\/([\w-]+)/.exec(mail!.body)![1]!
  const reply = await world.anonymous.post(`/api/invitations/${secret}`, { password })
  const cookie = reply.raw.headers['set-cookie'] as string | string[]
  const client = world.returning(
    [cookie]
      .flat()
      .map(one => one.split(';')[0])
      .join('; '),
  )
  return { pair, hr, email, mail: mail!.body, secret, personId: guests[0].personId as string, client }
}

describe('[Z02] a guest', () => {
  test('comes in by an own account and sees what for, until when, and nothing of the organisation', async () => {
    const { client, mail } = await guestOf('2026-12-31')
    expect(mail).toContain('2026-12-31')
    expect((await ok(client.get('/api/my-stay'))).body).toEqual({
      purpose: 'supporter',
      from: '2026-09-01',
      until: '2026-12-31',
    })
    expect((await ok(client.get('/api/me'))).body).toMatchObject({
      guest: true,
      relations: [],
      seats: [],
      roles: [],
    })
    const open: string[] = []
    for (const { id, method, url, seats } of world.app.server.verbs) {
      if (method !== 'GET' || url.includes(':') || seats.includes('anyone')) continue
      if ((await client.get(url)).status === 200) open.push(id)
    }
    // By hand: who they are, what they hold of themselves and how long that is kept, when they hear that it is their
    // turn, and to which talks they come along.
    expect(open.sort()).toEqual([
      'exportMyData',
      'listAlong',
      'readBellChoice',
      'readMe',
      'readMyData',
      'readNewestRing',
      'readOwnStay',
      'readRetention',
    ])
  })

  test('has at a table what a seat gives, and of no other table anything', async () => {
    const { client, pair, hr, personId } = await guestOf('2026-12-31', 'consultant')
    const { organisationId, relationId } = pair
    const other = await world.build.pair({ where: pair })
    const [{ number }] = (await query<{ number: string }>('select number from people where person_id = $1', [
      personId,
    ])) as [{ number: string }]
    await ok(
      hr.post(`/api/relations/${relationId}/seats`, {
        number,
        seat: 'mediator',
        parts: ['agreement'],
        from: '2026-09-01',
      }),
    )
    const { seats } = (await ok(client.get('/api/me'))).body
    expect(seats).toMatchObject([{ relationId, seat: 'mediator' }])
    expect((await client.get(`/api/relations/${relationId}/agreements`)).status).toBe(200)
    for (const page of ['topics', 'view', 'needs']) {
      const { status } = await client.get(`/api/relations/${relationId}/${page}`)
      expect([page, status >= 400]).toEqual([page, true])
    }
    expect((await client.get(`/api/relations/${other.relationId}/agreements`)).status).toBe(404)
    expect(organisationId).toBe(other.organisationId)
  })

  test('stands before a closed door after the last day: with a session, a password, a link and a seat', async () => {
    const { client, email, personId, hr, pair } = await guestOf('2026-09-05')
    const [{ number }] = (await query<{ number: string }>('select number from people where person_id = $1', [
      personId,
    ])) as [{ number: string }]
    await ok(
      hr.post(`/api/relations/${pair.relationId}/seats`, {
        number,
        seat: 'guest',
        parts: ['agreement'],
        from: '2026-09-01',
      }),
    )
    const sessions = () =>
      query('select from auth.session s join accounts a on a.user_id = s."userId" where a.person_id = $1', [
        personId,
      ])
    await on('2026-09-05', async later => {
      expect((await later.returning(client.cookie).get('/api/me')).status).toBe(200)
    })
    await on('2026-09-06', async later => {
      const again = later.returning(client.cookie)
      expect((await again.get('/api/me')).status).toBe(401)
      expect((await again.get(`/api/relations/${pair.relationId}/agreements`)).status).toBe(401)
      expect(await sessions()).toEqual([])
      expect((await again.get('/api/account/people')).status).toBe(401)
      const signedIn = await later.anonymous.post('/api/auth/sign-in/email', { email, password })
      expect([signedIn.status, await sessions()]).toEqual([403, []])
    })
  })

  test('whom HR shuts out is out from now on, and an unused link opens nothing', async () => {
    const { client, hr, personId } = await guestOf('2026-12-31')
    await ok(hr.delete(`/api/guests/${personId}`))
    world.app.house.forget()
    expect((await client.get('/api/me')).status).toBe(401)
    const email = 'unused@example.org'
    const guest = { givenName: 'Ot', familyName: 'Sien', email, purpose: 'alumnus', until: '2026-12-31' }
    const { guests } = (await ok(hr.post('/api/guests', guest))).body
    const [mail] = await query<{ body: string }>('select body from outbox where recipient = $1', [email])
    const secret = /invitation\/([\w-]+)/.exec(mail!.body)![1]!
    expect((await world.anonymous.get(`/api/invitations/${secret}`)).status).toBe(200)
    await ok(hr.delete(`/api/guests/${guests[0].personId}`))
    expect((await world.anonymous.get(`/api/invitations/${secret}`)).body.code).toBe(
      'people.invitation-unknown',
    )
  })

  test('is let in again with the account that they have, and for something else', async () => {
    const { hr, email, personId } = await guestOf('2026-09-05')
    await ok(hr.delete(`/api/guests/${personId}`))
    const again = { givenName: 'Guus', familyName: 'Gast', email, purpose: 'job_seeker', until: '2026-10-01' }
    await ok(hr.post('/api/guests', again))
    const mails = await query<{ body: string }>(
      'select body from outbox where recipient = $1 order by created_at',
      [email],
    )
    expect(mails.at(-1)!.body).not.toContain('/invitation/')
    const client = await world.signIn(personId)
    expect((await ok(client.get('/api/my-stay'))).body).toMatchObject({
      purpose: 'job_seeker',
      until: '2026-10-01',
    })
  })

  test('who worked here goes on reading what is theirs when a stay as a former colleague is over', async () => {
    const { organisationId, unitId } = await world.build.organisation()
    const [hrId, left] = [await world.build.person(organisationId), await world.build.person(organisationId)]
    await world.build.role(organisationId, hrId, 'hr')
    await world.build.relation({ organisationId, unitId }, left, null, { until: '2026-08-01' })
    const { email } = await world.build.accountOf(left)
    const hr = await world.signIn(hrId)
    const guest = { givenName: 'Lex', familyName: 'Los', email, purpose: 'alumnus', until: '2026-09-05' }
    await ok(hr.post('/api/guests', guest))
    const client = await world.signIn(left)
    expect((await ok(client.get('/api/me'))).body.guest).toBe(true)
    await on('2026-09-06', async later => {
      expect((await ok(later.returning(client.cookie).get('/api/me'))).body.guest).toBe(false)
      expect((await later.returning(client.cookie).get('/api/my-data')).status).toBe(200)
    })
  })

  test('the trial bites: a door that forgets the last day lets them in', async () => {
    const { personId, pair } = await guestOf('2026-09-05')
    const asked = `select may_come_in('${pair.organisationId}', '${personId}', '2026-09-06') as may`
    expect(await query(asked)).toEqual([{ may: false }])
    const client = await world.database.pool.connect()
    await client.query('begin')
    await client.query(`create or replace function may_come_in(organisation uuid, person uuid, on_day date) returns boolean
      language sql stable security definer set search_path = public return true`)
    expect((await client.query(asked)).rows).toEqual([{ may: true }])
    await client.query('rollback')
    client.release()
  })
})
