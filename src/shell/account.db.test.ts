import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

const password = 'een lange zin als wachtwoord'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

/** The cookies that a reply leaves behind, as the browser would send them back. */
const cookiesOf = (reply: Awaited<ReturnType<Client['get']>>): string =>
  [reply.raw.headers['set-cookie'] ?? []]
    .flat()
    .map(line => line.split(';')[0]!)
    .filter(cookie => !cookie.endsWith('='))
    .join('; ')

async function newAccount(email: string): Promise<void> {
  await world.app.house.auth.api.makeAccount({ body: { email, name: 'Jet Voorbeeld', password } })
}
const enter = (email: string, secret = password) =>
  world.anonymous.post('/api/auth/sign-in/email', { email, password: secret })
const send = (cookie: string, url: string, body: unknown) =>
  world.anonymous.send('POST', url, body, { cookie, origin: 'http://localhost', host: 'localhost' })

/** RFC 6238 with the usual 30 seconds and six digits. */
function codeNow(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret')!
  const bits = [...secret].map(letter =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const number = hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

test('a new password needs the old one, and signs out everywhere else', async () => {
  const email = 'wachtwoord@voorbeeld.example'
  await newAccount(email)
  const [here, elsewhere] = [cookiesOf(await enter(email)), cookiesOf(await enter(email))]
  const change = (currentPassword: string, newPassword: string) =>
    send(here, '/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
  expect((await change('iets anders dan dat', 'een nieuwe zin als wachtwoord')).body.code).toBe(
    'INVALID_PASSWORD',
  )
  expect((await change(password, 'kort')).status).toBe(400)
  expect((await change(password, 'een nieuwe zin als wachtwoord')).status).toBe(200)
  const session = await world.anonymous.send('GET', '/api/auth/get-session', undefined, { cookie: elsewhere })
  expect(session.body).toBeNull()
  expect((await enter(email)).status).toBe(401)
  expect((await enter(email, 'een nieuwe zin als wachtwoord')).status).toBe(200)
})

test('a second step is on only after a right code; then the password alone is not enough, and a spare code works once', async () => {
  const email = 'twee-stappen@voorbeeld.example'
  await newAccount(email)
  const cookie = cookiesOf(await enter(email))
  expect((await send(cookie, '/api/auth/two-factor/enable', { password: 'iets anders' })).status).toBe(400)
  const { totpURI, backupCodes } = (await send(cookie, '/api/auth/two-factor/enable', { password })).body
  expect((await enter(email)).body.twoFactorRedirect).toBeUndefined()
  expect((await send(cookie, '/api/auth/two-factor/verify-totp', { code: codeNow(totpURI) })).status).toBe(
    200,
  )

  const spare = async (code: string) => {
    const asked = await enter(email)
    expect(asked.body.twoFactorRedirect).toBe(true)
    return send(cookiesOf(asked), '/api/auth/two-factor/verify-backup-code', { code })
  }
  expect((await spare('geen-goede')).status).toBe(401)
  expect((await spare(backupCodes[0])).status).toBe(200)
  expect((await spare(backupCodes[0])).status).toBe(401)
})

test('a chair of the example has no password to change', async () => {
  const { organisationId } = await world.build.organisation()
  const seated = await world.signIn(await world.build.person(organisationId))
  const accounts = await seated.get('/api/auth/list-accounts')
  expect(accounts.status).toBe(200)
  expect(accounts.body.filter((entry: { providerId: string }) => entry.providerId === 'credential')).toEqual(
    [],
  )
})

test('nobody removes or renames their account behind the register', async () => {
  const email = 'blijft@voorbeeld.example'
  await newAccount(email)
  const cookie = cookiesOf(await enter(email))
  expect((await send(cookie, '/api/auth/delete-user', { password })).status).toBe(404)
  expect((await send(cookie, '/api/auth/change-email', { newEmail: 'a@b.example' })).status).not.toBe(200)
})
