import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { cookiesOf } from './testing/signing-in.ts'
import { type Client, type Reply, startTestApp, type TestApp } from './testing/test-app.ts'

// A building behind one address: who is right is never counted there, who is wrong is, a hundred times in a minute.
const password = 'een lange zin als wachtwoord'
const origin = 'https://localhost'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp({
    env: { WISSELWERK_RATE_LIMITS: 'on', WISSELWERK_URL: origin },
    recorded: false,
  })
})
afterAll(() => world.close())
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})

let buildings = 0
const building = () => `10.9.${++buildings}.1`
const at = (address: string, more: Record<string, string> = {}) => ({
  'x-forwarded-for': address,
  origin,
  ...more,
})
const send = (method: string, url: string, body: unknown, headers: Record<string, string>) =>
  world.anonymous.send(method, url, body, headers)
const wrongLink = (address: string, more?: Record<string, string>) =>
  send('GET', `/api/invitations/${randomUUID().replaceAll('-', '')}`, undefined, at(address, more))
const signIn = (email: string, secret: string, headers: Record<string, string>) =>
  send('POST', '/api/auth/sign-in/email', { email, password: secret }, headers)
const times = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)))
const counted = (replies: readonly Reply[]) => {
  const seen: Record<number, number> = {}
  for (const { status } of replies) seen[status] = (seen[status] ?? 0) + 1
  return seen
}

async function somebody(): Promise<{ email: string }> {
  const email = `hal-${randomUUID()}@voorbeeld.example`
  const person = await world.build.person((await world.build.organisation()).organisationId)
  await world.build.account(person, await world.account({ email, name: 'Hal', password }))
  return { email }
}

test('right ones are not counted: sign-ins, and what nobody has to be known for', async () => {
  const address = building()
  const people = await times(15, somebody)
  const entered = await Promise.all(people.map(({ email }) => signIn(email, password, at(address))))
  expect(counted(entered)).toEqual({ 200: 15 })
  for (const url of ['/api/me', '/api/sign-in/ways', '/api/auth/get-session']) {
    const replies = await times(250, () => send('GET', url, undefined, at(address)))
    expect(counted(replies), url).toEqual({ [url === '/api/me' ? 401 : 200]: 250 })
  }
})

test('wrong ones are, at whatever door, all at once and one after another, and then right ones wait as well', async () => {
  const { email } = await somebody()
  const address = building()
  expect(counted(await times(60, () => wrongLink(address)))).toEqual({ 404: 60 })
  const doors: [method: string, url: string, body?: unknown, headers?: Record<string, string>][] = [
    ['POST', '/api/auth/reset-password', { token: 'none', newPassword: password }],
    ['POST', '/api/auth/two-factor/verify-totp', { code: '000000' }],
    ['POST', '/api/invitations/none', { password }],
    ['POST', '/api/setup/none', {}],
    ['POST', '/api/sign-in/organisation', { email: 'niemand@nergens.example' }],
    ['GET', '/api/scim/v2/Users', undefined, { authorization: 'Bearer none' }],
  ]
  for (const [method, url, body, more] of doors) {
    const replies = await times(6, () => send(method, url, body, at(address, more)))
    expect(replies.map(({ status }) => status).filter(status => status === 429 || status < 400)).toEqual([])
  }
  const last = await times(20, () => wrongLink(address))
  expect(counted(last)).toEqual({ 404: 4, 429: 16 })
  const refused = last.find(({ status }) => status === 429)!
  expect(refused.body.code).toBe('platform.too-many')
  expect(refused.raw.headers['retry-after']).toBe('60')
  expect((await signIn(email, password, at(address))).status).toBe(429)
  // What opens no door stays open, there and everywhere; and the minute ends.
  expect((await send('GET', '/api/sign-in/ways', undefined, at(address))).status).toBe(200)
  expect((await signIn(email, password, at(building()))).status).toBe(200)
  vi.setSystemTime(Date.now() + 60_000)
  expect((await signIn(email, password, at(address))).status).toBe(200)
})

test('nobody gets past it by another cookie, another range of the same network, or what a proxy was told', async () => {
  const address = building()
  const forged = (index: number) => ({
    cookie: `__Secure-wisselwerk.session_token=${randomUUID()}.${Buffer.from(`${index}`).toString('base64')}`,
  })
  expect(counted(await times(101, index => wrongLink(address, forged(index))))).toEqual({ 404: 100, 429: 1 })
  const told = building()
  expect(counted(await times(101, index => wrongLink(`203.0.113.${index}, ${told}`)))).toEqual({
    404: 100,
    429: 1,
  })
  const range = (index: number) => wrongLink(`2001:db8:1:2:${index.toString(16)}::1`)
  expect(counted(await times(101, range))).toEqual({ 404: 100, 429: 1 })
  expect((await wrongLink('2001:db8:1:3::1')).status).toBe(404)
  expect((await wrongLink('2001:db8::1:2:3')).status).toBe(404)
})

test('what is asked in a session is counted for that session alone', async () => {
  const address = building()
  const inside = async (): Promise<Client['get']> => {
    const { email } = await somebody()
    const cookie = cookiesOf(await signIn(email, password, at(address)))
    return url => send('GET', url, undefined, at(address, { cookie }))
  }
  const [one, other] = [await inside(), await inside()]
  expect(counted(await times(605, () => one('/api/nowhere')))).toEqual({ 404: 600, 429: 5 })
  expect((await other('/api/me')).status).toBe(200)
  vi.setSystemTime(Date.now() + 60_000)
  expect((await one('/api/me')).status).toBe(200)
})
