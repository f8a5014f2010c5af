import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dropAccounts, emptyPeople } from '../capabilities/people/store/leaving.ts'
import { erased } from '../capabilities/people/text/erased.ts'
import { eraseFrom } from '../capabilities/privacy/store/deleting.ts'
import { dueOn } from '../capabilities/privacy/store/due.ts'
import { hashSecret } from '../platform/auth/kept-hash.ts'
import { asOwner } from '../platform/db/database.ts'
import { readKeys } from '../platform/db/keys.ts'
import { readOutboxFolder } from '../platform/mail/mail.ts'
import { records } from './testing/records.ts'
import { Browser, codeNow } from './testing/signing-in.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

// Attacks from outside, over HTTP: by every way in except one's own.

const password = 'een lange zin als wachtwoord'
const theirs = 'het wachtwoord van de ander'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const query = async (text: string, values: unknown[] = []) =>
  (await world.database.pool.query(text, values)).rows
/** A link as it stands in a mail, for somebody of a register with this address. */
async function link(personId: string, email: string): Promise<string> {
  const secret = randomBytes(24).toString('base64url')
  const [person] = await query(
    'update people set email = $1 where person_id = $2 returning organisation_id',
    [email, personId],
  )
  await asOwner(world.database.database, tx =>
    tx
      .insertInto('invitations')
      .values({
        organisation_id: person.organisation_id,
        invitation_id: randomUUID(),
        person_id: personId,
        sent_to: email,
        token_hash: hashSecret(secret),
        created_at: new Date('2026-08-31T10:00:00Z'),
        expires_at: new Date('2026-12-01T10:00:00Z'),
      })
      .execute(),
  )
  return `/api/invitations/${secret}`
}
/** What came to this address since the link, in the folder where mail lands. */
const mailsTo = async (email: string) => {
  await world.workOff('mail')
  return (await readOutboxFolder(world.config.home)).filter(({ to }) => to === email).map(({ text }) => text)
}
/** All that the sign-in library knows about how somebody comes in. */
const credentials = (email: string) =>
  query(
    `select u.id, u.email, u."twoFactorEnabled", a.password, (select count(*) from auth.passkey p where p."userId" = u.id)
     from auth."user" u left join auth.account a on a."userId" = u.id where u.email = $1`,
    [email],
  )
const events = () =>
  query('select organisation_id, actor_id, event from audit_events order by organisation_id, sequence')

describe('an invitation to somebody with an account', () => {
  let email: string
  let first: string
  let second: string
  let owner: Browser
  let uri: string
  beforeEach(async () => {
    email = `zij-${randomUUID()}@voorbeeld.example`
    first = await world.build.person((await world.build.organisation({ name: 'Aak' })).organisationId)
    second = await world.build.person((await world.build.organisation({ name: 'Boeier' })).organisationId)
    const accept = await link(first, email)
    owner = new Browser(world)
    expect((await owner.post(accept, { password: theirs })).status).toBe(200)
    uri = (await owner.post('/api/auth/two-factor/enable', { password: theirs })).body.totpURI
    expect((await owner.post('/api/auth/two-factor/verify-totp', { code: codeNow(uri) })).status).toBe(200)
    await expect.poll(() => mailsTo(email)).toHaveLength(1)
  })

  test('changes no password, opens no session past the second step, and leaves nothing behind', async () => {
    for (const [person, code] of [
      [second, 'platform.has-account'],
      [first, 'people.invitation-needless'],
    ] as const) {
      const url = await link(person, email)
      const before = [await credentials(email), await events()]
      const thief = new Browser(world)
      const refused = await thief.post(url, { password })
      expect([refused.status, refused.body.code]).toEqual([409, code])
      expect(thief.cookie).toBe('')
      expect((await thief.post(`${url}/join`)).status).toBe(401)
      expect([await credentials(email), await events()]).toEqual(before)
      expect((await thief.signIn(email, password)).status).toBe(401)
      const half = new Browser(world)
      expect((await half.signIn(email, theirs)).body.twoFactorRedirect).toBe(true)
      expect((await half.post(`${url}/join`)).status).toBe(401)
      expect([await credentials(email), await events()]).toEqual(before)
    }
    expect(await query('select from accounts where person_id = $1', [second])).toEqual([])
  })

  test('is accepted by signing in, which adds the person and tells the owner', async () => {
    const url = await link(second, email)
    expect((await new Browser(world).get(url)).body).toMatchObject({ way: 'sign-in', organisation: 'Boeier' })
    expect((await owner.get(url)).body.way).toBe('join')
    const before = await credentials(email)
    expect((await owner.post(`${url}/join`)).status).toBe(200)
    expect(await credentials(email)).toEqual(before)
    expect((await owner.get('/api/me')).body.personId).toBe(second)
    const people = (await owner.get('/api/account/people')).body.people
    expect(people).toMatchObject([
      { personId: first, organisation: 'Aak', chosen: false },
      { personId: second, organisation: 'Boeier', chosen: true },
    ])
    expect((await owner.post(`/api/account/people/${first}`)).status).toBe(200)
    expect((await owner.get('/api/me')).body.personId).toBe(first)
    await expect.poll(() => mailsTo(email)).toHaveLength(2)
    expect((await mailsTo(email)).join()).toContain('Boeier')
    expect((await owner.post(`${url}/join`)).body.code).toBe('people.invitation-used')
  })

  test('is accepted once, however many try at the same moment', async () => {
    const url = await link(second, email)
    const all = await Promise.all(Array.from({ length: 6 }, () => owner.post(`${url}/join`)))
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    const accepted = await query(
      `select from audit_events where event = 'invitation.accepted' and subject_id = $1::text`,
      [second],
    )
    expect(accepted).toHaveLength(1)
  })

  test('is not accepted in the account of somebody else, nor for a second person of one organisation', async () => {
    const other = new Browser(world)
    const stranger = await world.build.person((await world.build.organisation()).organisationId)
    const otherEmail = `ander-${randomUUID()}@voorbeeld.example`
    await other.post(await link(stranger, otherEmail), { password })
    const url = await link(second, email)
    expect((await other.post(`${url}/join`)).body.code).toBe('people.invitation-other-account')
    const [{ organisation_id: aak }] = await query(
      'select organisation_id from people where person_id = $1',
      [first],
    )
    await query('update people set email = null where person_id = $1', [first])
    const twin = await world.build.person(aak)
    expect((await owner.post(`${await link(twin, email)}/join`)).body.code).toBe(
      'people.invitation-second-person',
    )
    expect(await query('select from accounts where person_id = any($1)', [[second, twin]])).toEqual([])
  })

  test('comes in as nobody whom their account does not hold', async () => {
    expect((await owner.post(`/api/account/people/${second}`)).status).toBe(404)
    const forged = await owner.send('GET', '/api/me', undefined, {
      cookie: `${owner.cookie}; wisselwerk.person=${second}`,
    })
    expect(forged.body.personId).toBe(first)
  })

  test('stays when one of its organisations erases its person', async () => {
    await owner.post(`${await link(second, email)}/join`)
    const [{ organisation_id: organisationId }] = await query(
      'select organisation_id from people where person_id = $1',
      [second],
    )
    await asOwner(world.database.database, async tx => {
      const day = dueOn(tx, { organisationId, today: '2026-09-01' }, new Date())
      await dropAccounts(day, [second])
      await eraseFrom(day, await readKeys(tx), records.tables, [second])
      await emptyPeople(day, [second], erased)
    })
    world.app.house.forget()
    expect((await owner.get('/api/me')).body.personId).toBe(first)
    expect((await owner.get('/api/account/people')).body.people).toHaveLength(1)
  })

  test('an organisation that closes access closes its own door alone', async () => {
    await owner.post(`${await link(second, email)}/join`)
    await query('update people set access_closed_at = now() where person_id = $1', [second])
    world.app.house.forget()
    expect((await owner.get('/api/me')).body.personId).toBe(first)
    await query('update people set access_closed_at = now() where person_id = $1', [first])
    world.app.house.forget()
    expect((await owner.get('/api/me')).status).toBe(401)
  })
})

describe('what HR changes', () => {
  test('an address in the register makes no account, no event in somebody’s name, and no way in', async () => {
    const { organisationId } = await world.build.organisation()
    const hr = await world.build.person(organisationId)
    await world.build.role(organisationId, hr, 'hr')
    const person = await world.build.person(organisationId)
    const own = new Browser(world)
    const email = `zelf-${randomUUID()}@voorbeeld.example`
    await own.post(await link(person, email), { password: theirs })
    // A link that was sent before, to an address that HR reads.
    const lure = `hr-${randomUUID()}@voorbeeld.example`
    const stale = await link(person, lure)
    const before = [await events(), await query('select id, email from auth."user" order by id')]
    expect((await world.anonymous.post(stale, { password })).body.code).toBe('people.invitation-needless')
    expect((await (await world.signIn(hr)).post(`/api/people/${person}/invite`)).body.code).toBe(
      'people.has-account',
    )
    const now = [
      await events(),
      await query(
        `select id, email from auth."user" where email <> (
      select email from people where person_id = $1) order by id`,
        [hr],
      ),
    ]
    expect(now).toEqual(before)
    expect((await own.get('/api/me')).body.personId).toBe(person)
    await world.anonymous.post('/api/auth/request-password-reset', {
      email: lure,
      redirectTo: '/reset-password',
    })
    expect(await credentials(lure)).toEqual([])
  })

  test('two links to one address at the same moment make one account, and the other changes nothing', async () => {
    const email = `dubbel-${randomUUID()}@voorbeeld.example`
    const people = await Promise.all(
      [1, 2].map(async () => world.build.person((await world.build.organisation()).organisationId)),
    )
    const urls = await Promise.all(people.map(person => link(person, email)))
    const both = await Promise.all(urls.map(url => world.anonymous.post(url, { password })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await credentials(email)).toHaveLength(1)
    expect(await query('select from accounts where person_id = any($1)', [people])).toHaveLength(1)
  })
})

describe('whoever was let in by somebody else', () => {
  test('comes into that organisation alone, and changes nothing about how somebody comes in', async () => {
    const [here, there] = [await world.build.organisation(), await world.build.organisation()]
    const [person, elsewhere] = [
      await world.build.person(here.organisationId),
      await world.build.person(there.organisationId),
    ]
    const userId = await world.account({
      email: `werk-${randomUUID()}@voorbeeld.example`,
      name: 'W',
      password,
    })
    for (const each of [person, elsewhere]) await world.build.account(each, userId)
    const opened = await world.app.house.auth.api.openSession({
      body: { userId, organisationId: here.organisationId },
      asResponse: true,
    })
    const cookie = opened.headers.getSetCookie()[0]!.split(';')[0]!
    const send = (method: string, url: string, body?: unknown) =>
      world.anonymous.send(method, url, body, {
        cookie: `${cookie}; wisselwerk.person=${elsewhere}`,
        origin: 'http://localhost',
        host: 'localhost',
      })
    expect((await send('GET', '/api/me')).body.personId).toBe(person)
    expect((await send('GET', '/api/account/people')).body.people).toHaveLength(1)
    expect((await send('POST', `/api/account/people/${elsewhere}`)).status).toBe(404)
    const doors: [string, string, unknown][] = [
      ['POST', '/api/auth/change-password', { currentPassword: password, newPassword: theirs }],
      ['GET', '/api/auth/passkey/generate-register-options', undefined],
      ['POST', '/api/auth/passkey/verify-registration', { response: {} }],
      ['POST', '/api/auth/passkey/delete-passkey', { id: 'x' }],
      ['POST', '/api/auth/two-factor/enable', { password }],
      ['POST', '/api/auth/two-factor/disable', { password }],
      ['POST', '/api/auth/two-factor/generate-backup-codes', { password }],
      ['POST', '/api/auth/two-factor/verify-totp', { code: '123456' }],
    ]
    for (const [method, url, body] of doors)
      expect([url, (await send(method, url, body)).body.code]).toEqual([url, 'VOUCHED_SESSION'])
    await query('update people set access_closed_at = now() where person_id = $1', [person])
    world.app.house.forget()
    expect((await send('GET', '/api/me')).status).toBe(401)
  })
})

describe('a way in that changes', () => {
  test('ends every other session, and the owner is told', async () => {
    const email = `wissel-${randomUUID()}@voorbeeld.example`
    const person = await world.build.person((await world.build.organisation()).organisationId)
    const owner = new Browser(world)
    await owner.post(await link(person, email), { password })
    let uri = ''
    const changes: [string, () => Promise<unknown>][] = [
      [
        'password',
        () =>
          owner.post('/api/auth/change-password', {
            currentPassword: password,
            newPassword: theirs,
            revokeOtherSessions: false,
          }),
      ],
      [
        'second step',
        async () => {
          uri = (await owner.post('/api/auth/two-factor/enable', { password: theirs })).body.totpURI
          return owner.post('/api/auth/two-factor/verify-totp', { code: codeNow(uri) })
        },
      ],
      ['spare codes', () => owner.post('/api/auth/two-factor/generate-backup-codes', { password: theirs })],
      ['no second step', () => owner.post('/api/auth/two-factor/disable', { password: theirs })],
    ]
    for (const [name, change] of changes) {
      const opened = await world.app.house.auth.api.openSession({
        body: { userId: (await credentials(email))[0].id },
        asResponse: true,
      })
      const other = opened.headers.getSetCookie()[0]!.split(';')[0]!
      const asOther = () => world.anonymous.send('GET', '/api/me', undefined, { cookie: other })
      expect((await asOther()).status).toBe(200)
      const before = (await mailsTo(email)).length
      expect([name, ((await change()) as { status: number }).status]).toEqual([name, 200])
      expect([name, (await asOther()).status]).toEqual([name, 401])
      expect([name, (await owner.get('/api/me')).status]).toEqual([name, 200])
      await expect.poll(async () => [name, (await mailsTo(email)).length]).toEqual([name, before + 1])
    }
  })

  test('needs a sign-in of just now where no password is asked', async () => {
    const email = `oud-${randomUUID()}@voorbeeld.example`
    const person = await world.build.person((await world.build.organisation()).organisationId)
    const owner = new Browser(world)
    await owner.post(await link(person, email), { password })
    expect((await owner.get('/api/auth/passkey/generate-register-options')).status).toBe(200)
    await query(`update auth.session set "createdAt" = now() - interval '16 minutes'`)
    for (const [method, url, body] of [
      ['GET', '/api/auth/passkey/generate-register-options', undefined],
      ['POST', '/api/auth/passkey/delete-passkey', { id: 'x' }],
    ] as const)
      expect([url, (await owner.send(method, url, body)).body.code]).toEqual([url, 'SESSION_NOT_FRESH'])
  })
})
