import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { setProvider, unsetProvider } from '../capabilities/access/operator.ts'
import { asApplication } from '../platform/db/database.ts'
import { type IdentityProvider, signInAtWork, startIdentityProvider } from './testing/identity-provider.ts'
import { type Reply, startTestApp, type TestApp } from './testing/test-app.ts'

const home = 'http://localhost/api/sign-in/organisation/return'
const secret = 'a secret for tests, long enough to sign with'
const door = '/api/sign-in/organisation'

let world: TestApp
let provider: IdentityProvider
beforeAll(async () => {
  world = await startTestApp()
  provider = await startIdentityProvider({ returnTo: () => home })
})
afterAll(async () => {
  await provider.close()
  await world.close()
})

let organisationId: string
let domain: string
let count = 0
beforeEach(async () => {
  const name = `Werkgever ${++count}`
  domain = `werk${count}.example`
  organisationId = (await world.build.organisation({ name })).organisationId
  await set(organisationId, [domain])
})

const set = (organisation: string, domains: string[], at: Partial<IdentityProvider> = {}) =>
  setProvider({ database: world.database.database, organisation, now: new Date() }, secret, {
    ...provider,
    ...at,
    domains,
  })

async function personWith(email: string | null, organisation = organisationId): Promise<string> {
  const personId = await world.build.person(organisation)
  await world.database.pool.query('update people set email = $1 where person_id = $2', [email, personId])
  return personId
}

const cookiesOf = (reply: Reply) =>
  [reply.raw.headers['set-cookie'] ?? []]
    .flat()
    .map(cookie => cookie.split(';')[0]!)
    .filter(cookie => !cookie.endsWith('='))
    .join('; ')

/** The whole way, as a browser goes it; answers with where it ended and with what cookies. */
async function comeIn(who: string | null, email: string): Promise<{ at: string; cookie: string }> {
  const begun = await world.anonymous.post(door, { email })
  expect(begun.status).toBe(200)
  const back = await signInAtWork(begun.body.url, who, home)
  return comeBack(back, cookiesOf(begun))
}

async function comeBack(url: string, cookie: string): Promise<{ at: string; cookie: string }> {
  const { pathname, search } = new URL(url)
  const reply = await world.anonymous.send('GET', pathname + search, undefined, { cookie })
  expect(reply.status).toBe(303)
  return { at: reply.raw.headers.location as string, cookie: cookiesOf(reply) }
}

const meWith = async (cookie: string) => world.anonymous.send('GET', '/api/me', undefined, { cookie })

describe('signing in with the account at work', () => {
  test('somebody of the register comes in, without an invitation or a password; the second time as well', async () => {
    const email = `samira@${domain}`
    const personId = await personWith(email)
    provider.accounts.set('samira', { subject: `s-${count}`, email, email_verified: true })
    const first = await comeIn('samira', email)
    expect(first.at).toBe('/')
    expect((await meWith(first.cookie)).body).toMatchObject({ personId })
    const second = await comeIn('samira', email.toUpperCase())
    expect((await meWith(second.cookie)).body).toMatchObject({ personId })
    const { rows } = await world.database.pool.query(
      `select event, actor_id from audit_events where organisation_id = $1 and event like 'sign-in.linked'`,
      [organisationId],
    )
    expect(rows).toEqual([{ event: 'sign-in.linked', actor_id: personId }])
  })

  test('from then on the identity counts, whatever address comes with it, or none', async () => {
    const email = `joost@${domain}`
    const personId = await personWith(email)
    const account = { subject: `j-${count}`, email, email_verified: true }
    provider.accounts.set('joost', account)
    expect((await comeIn('joost', email)).at).toBe('/')
    provider.accounts.set('joost', { ...account, email: `joost.verbeek@${domain}` })
    expect((await meWith((await comeIn('joost', email)).cookie)).body).toMatchObject({ personId })
    provider.accounts.set('joost', { subject: account.subject })
    expect((await meWith((await comeIn('joost', email)).cookie)).body).toMatchObject({ personId })
    // The address that became free is somebody else's now, and leads to nobody's account.
    provider.accounts.set('nieuw', { subject: `n-${count}`, email, email_verified: true })
    expect((await comeIn('nieuw', email)).at).toBe('/sign-in?because=person-unknown')
  })

  test('an account that exists is found by its own address, and not by one that HR put in the register', async () => {
    const email = `anna@${domain}`
    const personId = await personWith(email)
    const userId = await world.account({ email, name: 'Anna' })
    await world.build.account(personId, userId)
    await world.database.pool.query('update people set email = $1 where person_id = $2', [
      `dief@${domain}`,
      personId,
    ])
    provider.accounts.set('dief', { subject: `d-${count}`, email: `dief@${domain}`, email_verified: true })
    expect((await comeIn('dief', `dief@${domain}`)).at).toBe('/sign-in?because=person-unknown')
    provider.accounts.set('anna', { subject: `a-${count}`, email, email_verified: true })
    expect((await meWith((await comeIn('anna', email)).cookie)).body).toMatchObject({ personId })
  })

  test('who is not in the register, has no confirmed address, or stops half way is told so', async () => {
    const email = `vreemd@${domain}`
    provider.accounts.set('vreemd', { subject: `v-${count}`, email, email_verified: true })
    expect((await comeIn('vreemd', email)).at).toBe('/sign-in?because=person-unknown')
    await personWith(email)
    for (const denied of [false, 'false', '0', 0, 1, 'yes', '', null, undefined] as unknown as boolean[]) {
      provider.accounts.set('vreemd', { subject: `v-${count}`, email, email_verified: denied })
      expect([denied, (await comeIn('vreemd', email)).at]).toEqual([denied, '/sign-in?because=no-address'])
    }
    provider.accounts.set('vreemd', { subject: `v-${count}` })
    expect((await comeIn('vreemd', email)).at).toBe('/sign-in?because=no-address')
    expect((await comeIn(null, email)).at).toBe('/sign-in?because=provider-refused')
    const nobody = await world.anonymous.post(door, { email: 'a@nergens.example' })
    expect([nobody.status, nobody.body.code]).toEqual([404, 'access.no-provider'])
    expect((await world.anonymous.post(door, { email: 'geen adres' })).status).toBe(400)
  })

  test('two browsers at once make one account', async () => {
    const email = `twee@${domain}`
    const personId = await personWith(email)
    provider.accounts.set('twee', { subject: `t-${count}`, email, email_verified: true })
    const ended = await Promise.all([1, 2, 3].map(() => comeIn('twee', email)))
    expect(ended.map(({ at }) => at)).toEqual(['/', '/', '/'])
    const { rows } = await world.database.pool.query('select user_id from accounts where person_id = $1', [
      personId,
    ])
    expect(rows).toHaveLength(1)
  })
})

describe('what a provider and a browser cannot do', () => {
  test('a provider speaks for its own organisation alone', async () => {
    const neighbour = (await world.build.organisation({ name: `Buur ${count}` })).organisationId
    const email = `baas@buur${count}.example`
    await personWith(email, neighbour)
    // Ours says that this is somebody of the neighbour.
    provider.accounts.set('valse', { subject: `x-${count}`, email, email_verified: true })
    expect((await comeIn('valse', `iemand@${domain}`)).at).toBe('/sign-in?because=person-unknown')
    await set(neighbour, [`buur${count}.example`])
    expect((await comeIn('valse', `iemand@${domain}`)).at).toBe('/sign-in?because=person-unknown')
    expect((await comeIn('valse', email)).at).toBe('/')
  })

  test('an answer counts once, in the browser that asked for it, and as it was given', async () => {
    const email = `samira@${domain}`
    await personWith(email)
    provider.accounts.set('samira', { subject: `e-${count}`, email, email_verified: true })
    const begun = await world.anonymous.post(door, { email })
    const cookie = cookiesOf(begun)
    const back = await signInAtWork(begun.body.url, 'samira', home)
    const stale = { at: '/sign-in?because=sign-in-stale', cookie: '' }
    expect(await comeBack(back, '')).toEqual(stale)
    const elsewhere = cookiesOf(await world.anonymous.post(door, { email }))
    expect(await comeBack(back, elsewhere)).toEqual(stale)
    expect(await comeBack(back, `${cookie.slice(0, -4)}0000`)).toEqual(stale)
    const changed = new URL(back)
    changed.searchParams.set('code', 'een-andere-code')
    expect(await comeBack(changed.href, cookie)).toEqual(stale)
    expect((await comeBack(back, cookie)).at).toBe('/')
    expect(await comeBack(back, cookie)).toEqual(stale)
  })

  test('nobody sets, changes or reads a provider by the interface; HR sees where it is and no secret', async () => {
    const hr = await world.build.person(organisationId)
    await world.build.role(organisationId, hr, 'hr')
    const client = await world.signIn(hr)
    for (const path of ['/sso/register', '/sign-in/sso', '/sso/providers', '/scim/generate-token']) {
      const reply = await client.post(`/api/auth${path}`, { ...provider, providerId: 'x', domain })
      expect([path, reply.status]).toEqual([path, 404])
    }
    const seen = await client.get('/api/ways-in')
    expect(seen.body.provider).toMatchObject({ issuer: provider.issuer, domains: [domain] })
    const { rows } = await world.database.pool.query('select locked_secret from sign_in_providers')
    for (const { raw } of [seen, await client.get('/api/my-data/export')])
      for (const text of [provider.clientSecret, ...rows.map(row => row.locked_secret)])
        expect(raw.body.includes(text)).toBe(false)
    expect(rows.every(row => !row.locked_secret.includes(provider.clientSecret))).toBe(true)
    // Not by the database either, as the role that every route acts as.
    const attempt = asApplication(
      world.database.database,
      { organisationId, personId: hr, today: world.today },
      tx => tx.selectFrom('sign_in_providers').select('locked_secret').execute(),
    )
    await expect(attempt).rejects.toThrow(/permission denied/)
  })

  test('no answer of the way in holds a secret, and its cookie is for that way alone', async () => {
    const begun = await world.anonymous.post(door, { email: `a@${domain}` })
    expect(Object.keys(begun.body)).toEqual(['url'])
    expect(begun.raw.body.includes(provider.clientSecret)).toBe(false)
    const [cookie] = [begun.raw.headers['set-cookie']].flat()
    expect(cookie).toMatch(/; Path=\/api\/sign-in\/organisation; Max-Age=600; HttpOnly; SameSite=Lax$/)
    const asked = new URL(begun.body.url).searchParams
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^.{20,}$/)
    expect(asked.get('code_challenge_method')).toBe('S256')
  })

  test('whose access is closed comes in by no way', async () => {
    const email = `weg@${domain}`
    const personId = await personWith(email)
    provider.accounts.set('weg', { subject: `w-${count}`, email, email_verified: true })
    const { cookie } = await comeIn('weg', email)
    await world.account({ email, name: 'Weg', password: 'lang genoeg hoor' })
    const enter = () =>
      world.anonymous.post('/api/auth/sign-in/email', { email, password: 'lang genoeg hoor' })
    expect((await enter()).status).toBe(200)
    await world.database.pool.query('update people set access_closed_at = now() where person_id = $1', [
      personId,
    ])
    world.app.house.forget()
    expect((await meWith(cookie)).status).toBe(401)
    expect((await comeIn('weg', email)).at).toBe('/sign-in?because=access-closed')
    const refused = await enter()
    expect([refused.status, refused.body.code]).toEqual([403, 'ACCESS_CLOSED'])
  })
})

describe('the operator', () => {
  const at = (organisation: string) => ({
    database: world.database.database,
    organisation,
    now: new Date(),
  })

  test('is told what is wrong, and nothing changes', async () => {
    const before = await world.database.pool.query('select * from sign_in_providers order by 1')
    const other = (await world.build.organisation({ name: `Ander ${count}` })).organisationId
    const cases: [() => Promise<unknown>, RegExp][] = [
      [() => set('Nergens BV', [domain]), /There is no organisation ‘Nergens BV’ here\. There is: /],
      [() => set(other, [domain]), /lead to ‘Werkgever \d+’ already/],
      [() => set(other, ['geen domein']), /‘geen domein’ is no domain/],
      [() => set(other, ['x.example'], { issuer: 'login' }), /‘login’ is no address/],
      [() => set(other, ['x.example'], { issuer: 'http://login.example.org' }), /does not begin with https/],
      [
        () => set(other, ['x.example'], { issuer: 'http://127.0.0.1:9' }),
        /does not answer as a provider of OpenID Connect/,
      ],
      [() => unsetProvider(at(other)), /has no provider/],
    ]
    for (const [attempt, words] of cases) await expect(attempt()).rejects.toThrow(words)
    expect((await world.database.pool.query('select * from sign_in_providers order by 1')).rows).toEqual(
      before.rows,
    )
  })

  test('takes it away again; who was in stays in, and the door is gone', async () => {
    const email = `blijft@${domain}`
    const personId = await personWith(email)
    provider.accounts.set('blijft', { subject: `b-${count}`, email, email_verified: true })
    const { cookie } = await comeIn('blijft', email)
    await unsetProvider(at(organisationId))
    expect((await meWith(cookie)).body).toMatchObject({ personId })
    expect((await world.anonymous.post(door, { email })).status).toBe(404)
  })

  test('a provider that takes the secret only in the body is served so', async () => {
    const other = await startIdentityProvider({ returnTo: () => home, way: 'client_secret_post' })
    try {
      await set(organisationId, [domain], other)
      const email = `post@${domain}`
      await personWith(email)
      other.accounts.set('post', { subject: 'p', email, email_verified: true })
      expect((await comeIn('post', email)).at).toBe('/')
    } finally {
      await other.close()
    }
  })

  test('a provider that is silent says so to who signs in', async () => {
    const other = await startIdentityProvider({ returnTo: () => home })
    await set(organisationId, [domain], other)
    await other.close()
    const reply = await world.anonymous.post(door, { email: `a@${domain}` })
    expect([reply.status, reply.body.code]).toEqual([503, 'access.provider-silent'])
  })
})
