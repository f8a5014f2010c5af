import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './support/browser.ts'
import { setStage } from './support/stage.ts'
import { wordsIn } from './support/words.ts'

// Password, second step and passkey, as somebody does them in a browser of their own.
const password = 'een zin die lang genoeg is'
const email = 'hanna@example.org'

/** The code that an authenticator app shows now (RFC 6238: HMAC-SHA-1, thirty seconds, six digits). */
function codeNow(secret: string, stepsLater = 0): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replaceAll(/[\s=]/g, '')].map(letter =>
    alphabet.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)!
      .map(byte => Number.parseInt(byte, 2)),
  )
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsLater))
  const digest = createHmac('sha1', key).update(counter).digest()
  const at = digest.at(-1)! & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

describe('signing in', () => {
  const { access, people } = wordsIn('nl')
  const { second, passkeys } = people.account
  const stage = setStage('empty', { kind: 'whole' })
  let page: Page

  beforeAll(async () => {
    page = await stage.window()
    const secret = /\/setup\/(\S+)/.exec(stage.app.output())![1]
    const data = { organisation: 'Kantoor', givenName: 'Hanna', familyName: 'Visser', email, password }
    expect((await page.request.post(`/api/setup/${secret}`, { data })).status()).toBe(200)
  })

  const signOut = async () => {
    expect((await page.request.post('/api/auth/sign-out', { data: {} })).status()).toBe(200)
    await page.goto('/sign-in')
  }
  const withPassword = async (typed: string) => {
    await page.getByLabel(access.signIn.email).fill(email)
    await page.getByLabel(access.signIn.password).fill(typed)
    await page.getByRole('button', { name: access.signIn.submit, exact: true }).click()
  }
  // The menu under her chair.
  const isIn = () => page.getByRole('button', { name: /^Hanna/ }).waitFor()

  test('a wrong password is refused in a sentence; the right one opens the start', async () => {
    await signOut()
    await withPassword('niet het goede wachtwoord')
    await page.getByText(access.signIn.wrong).waitFor()
    await expectAccessible(page, 'wrong password')
    await withPassword(password)
    await isIn()
  })

  test('a passkey is added, and signs in without a password', async () => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.goto('/account')
    await page.getByLabel(passkeys.name).fill('werktafel')
    await page.getByRole('button', { name: passkeys.add }).click()
    await page.getByText('werktafel').waitFor()
    await signOut()
    await page.getByRole('button', { name: access.signIn.passkey }).click()
    await isIn()
  })

  test('with a second step the password alone is not enough', async () => {
    await page.goto('/account')
    await page.getByLabel(second.password).fill(password)
    await page.getByRole('button', { name: second.start }).click()
    const secret = (await page.locator('main code').first().textContent())!
    await page.getByLabel(second.code).fill(codeNow(secret))
    await page.getByRole('button', { name: second.verify }).click()
    await expect.poll(async () => (await page.getByText(second.on).count()) > 0).toBe(true)
    await signOut()
    await withPassword(password)
    await page.getByLabel(access.signIn.code).waitFor()
    expect((await page.request.get('/api/me')).status()).toBe(401)
    await page.getByLabel(access.signIn.code).fill('000000')
    await page.getByRole('button', { name: access.signIn.verify }).click()
    await page.getByText(access.signIn.codeWrong).waitFor()
    // The one that turned it on is spent; the next counts half a minute early.
    await page.getByLabel(access.signIn.code).fill(codeNow(secret, 1))
    await page.getByRole('button', { name: access.signIn.verify }).click()
    await isIn()
  })
})
