import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeNow, cookiesOf } from './testing/signing-in.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

const password = 'een lange zin als wachtwoord'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

async function newAccount(email: string): Promise<void> {
  await world.account({ email, name: 'Jet Voorbeeld', password })
}
const enter = (email: string, secret = password) =>
  world.anonymous.post('/api/auth/sign-in/email', { email, password: secret })
const send = (cookie: string, url: string, body: unknown) =>
  world.anonymous.send('POST', url, body, { cookie, origin: 'http://localhost', host: 'localhost' })

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
