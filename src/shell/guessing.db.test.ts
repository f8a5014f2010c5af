import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOutboxFolder } from '../platform/mail/mail.ts'
import { Browser, codeNow } from './testing/signing-in.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

const password = 'een lange zin als wachtwoord'

let world: TestApp
beforeAll(async () => {
  // Behind a proxy, as in an organisation; limits on.
  world = await startTestApp({ env: { WISSELWERK_RATE_LIMITS: 'on', WISSELWERK_URL: 'https://localhost' } })
})
afterAll(() => world.close())

const query = async (text: string, values: unknown[] = []) =>
  (await world.database.pool.query(text, values)).rows
let hosts = 0
/** A new address for each request: the last is what the nearest proxy saw, what stands before it anybody can write. */
const from = (seen = `10.${++hosts >> 16}.${(hosts >> 8) & 255}.${hosts & 255}`, forged = '') => ({
  'x-forwarded-for': forged ? `${forged}, ${seen}` : seen,
  origin: 'https://localhost',
})
const guess = (email: string, secret: string, headers = from()) =>
  world.anonymous.send('POST', '/api/auth/sign-in/email', { email, password: secret }, headers)
async function somebody(): Promise<{ email: string; userId: string }> {
  const email = `raad-${randomUUID()}@voorbeeld.example`
  const person = await world.build.person((await world.build.organisation()).organisationId)
  const userId = await world.account({ email, name: 'Raad', password })
  await world.build.account(person, userId)
  return { email, userId }
}

describe('guessing a password', () => {
  test('from ever other addresses is stopped at the account, one after another and all at once', async () => {
    for (const together of [false, true]) {
      const { email } = await somebody()
      const tries = Array.from(
        { length: 14 },
        (_, index) => () => guess(email, `verkeerd wachtwoord ${index}`),
      )
      const replies = together
        ? await Promise.all(tries.map(attempt => attempt()))
        : await tries.reduce(
            async (all, attempt) => [...(await all), await attempt()],
            Promise.resolve([] as Awaited<ReturnType<typeof guess>>[]),
          )
      const stopped = replies.filter(({ status }) => status === 429)
      expect(replies.filter(({ status }) => status === 401)).toHaveLength(10)
      expect(stopped.map(({ body }) => body.code)).toEqual(Array(4).fill('TOO_MANY_GUESSES'))
      // The right one too: else whoever goes on guessing would learn it.
      expect((await guess(email, password)).body.code).toBe('TOO_MANY_GUESSES')
    }
  })

  test('tells nobody whether an address has an account', async () => {
    const email = `niemand-${randomUUID()}@voorbeeld.example`
    const statuses: number[] = []
    for (let index = 0; index < 12; index++) statuses.push((await guess(email, `fout ${index}`)).status)
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
    expect(JSON.stringify(await query('select * from auth.guess'))).not.toContain('niemand')
  })

  test('is forgotten by a right one, after a quarter of an hour, and by a password that was chosen by mail', async () => {
    const { email } = await somebody()
    /** One is really tried; looking at a password takes its time, so the others are counted as that one was. */
    const wrong = async (times: number) => {
      await guess(email, 'fout')
      await query(`update auth.guess set count = count + ${times - 1}`)
    }
    await wrong(9)
    expect((await guess(email, password)).status).toBe(200)
    await wrong(10)
    expect((await guess(email, password)).status).toBe(429)
    await query(`update auth.guess set since = now() - interval '16 minutes'`)
    expect((await guess(email, password)).status).toBe(200)
    await wrong(11)
    const asked = { email, redirectTo: '/reset-password' }
    await world.anonymous.send('POST', '/api/auth/request-password-reset', asked, from())
    const mail = (await readOutboxFolder(world.config.home)).find(({ to }) => to === email)
    const token = /reset-password\/(\w+)/.exec(mail!.text)![1]!
    const choose = () =>
      world.anonymous.send(
        'POST',
        '/api/auth/reset-password',
        { token, newPassword: `${password} nieuw` },
        from(),
      )
    // The link works once, also when two use it at the same moment.
    const both = await Promise.all([choose(), choose(), choose()])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    expect((await guess(email, `${password} nieuw`)).status).toBe(200)
  })

  test('in a session that is not one’s own is stopped as well', async () => {
    const { email } = await somebody()
    const thief = new Browser(world, 'https://localhost')
    await thief.send('POST', '/api/auth/sign-in/email', { email, password }, from())
    const doors = ['/api/auth/change-password', '/api/auth/two-factor/enable', '/api/auth/two-factor/disable']
    const codes: string[] = []
    for (let index = 0; index < 12; index++) {
      const body = {
        currentPassword: `fout ${index}`,
        password: `fout ${index}`,
        newPassword: `${password} x`,
      }
      codes.push((await thief.send('POST', doors[index % 3]!, body, from())).body.code)
    }
    expect(codes.slice(0, 10)).not.toContain('TOO_MANY_GUESSES')
    expect(codes.slice(10)).toEqual(['TOO_MANY_GUESSES', 'TOO_MANY_GUESSES'])
  })

  test('brings no more than three mails to somebody, and tells nobody whether they are known', async () => {
    const { email } = await somebody()
    for (const asked of [email, `niemand-${randomUUID()}@voorbeeld.example`]) {
      const statuses: number[] = []
      for (let index = 0; index < 5; index++) {
        const body = { email: asked, redirectTo: '/reset-password' }
        const reply = await world.anonymous.send('POST', '/api/auth/request-password-reset', body, from())
        statuses.push(reply.status)
      }
      expect(statuses).toEqual([200, 200, 200, 429, 429])
    }
    const mails = (await readOutboxFolder(world.config.home)).filter(({ to }) => to === email)
    expect(mails).toHaveLength(3)
  })
})

describe('a code that works once', () => {
  // Codes go by half minutes; a test that crossed one would be about another code.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const withSecondStep = async () => {
    const { email } = await somebody()
    const owner = new Browser(world, 'https://localhost')
    await owner.send('POST', '/api/auth/sign-in/email', { email, password }, from())
    const enabled = await owner.send('POST', '/api/auth/two-factor/enable', { password }, from())
    const { totpURI, backupCodes } = enabled.body as { totpURI: string; backupCodes: string[] }
    const verify = { code: codeNow(totpURI, -1) }
    expect((await owner.send('POST', '/api/auth/two-factor/verify-totp', verify, from())).status).toBe(200)
    const halfway = async () => {
      const browser = new Browser(world, 'https://localhost')
      await browser.send('POST', '/api/auth/sign-in/email', { email, password }, from())
      return browser
    }
    return { email, totpURI, backupCodes, halfway, used: verify.code }
  }

  test('from an app: not the one that turned it on, not twice, and for one of many who send it at once', async () => {
    const { email, totpURI, halfway, used } = await withSecondStep()
    const send = (browser: Browser, code: string) =>
      browser.send('POST', '/api/auth/two-factor/verify-totp', { code }, from())
    expect((await send(await halfway(), used)).status).toBe(401)
    const code = codeNow(totpURI)
    const browsers = await Promise.all([halfway(), halfway(), halfway(), halfway()])
    const replies = await Promise.all(browsers.map(browser => send(browser, code)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401])
    expect((await send(await halfway(), code)).status).toBe(401)
    const last = await halfway()
    const trusting = { code: codeNow(totpURI, 1), trustDevice: true }
    expect((await last.send('POST', '/api/auth/two-factor/verify-totp', trusting, from())).status).toBe(200)
    // Nothing that was asked along leaves the second step out the next time.
    await last.send('POST', '/api/auth/sign-out', {}, from())
    const again = await last.send('POST', '/api/auth/sign-in/email', { email, password }, from())
    expect(again.body.twoFactorRedirect).toBe(true)
  })

  test('a spare one: not twice, and for one of many who send it at once', async () => {
    const { backupCodes, halfway } = await withSecondStep()
    const send = (browser: Browser, code: string) =>
      browser.send('POST', '/api/auth/two-factor/verify-backup-code', { code }, from())
    const browsers = await Promise.all([halfway(), halfway(), halfway(), halfway()])
    const replies = await Promise.all(browsers.map(browser => send(browser, backupCodes[0]!)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await send(await halfway(), backupCodes[0]!)).status).toBe(401)
  })

  test('wrong ones stop at the account, from whatever address and whatever half sign-in', async () => {
    const { totpURI, halfway } = await withSecondStep()
    for (let index = 0; index < 10; index++) {
      const browser = await halfway()
      await browser.send('POST', '/api/auth/two-factor/verify-totp', { code: `00000${index}` }, from())
    }
    const right = await halfway()
    const reply = await right.send(
      'POST',
      '/api/auth/two-factor/verify-totp',
      { code: codeNow(totpURI) },
      from(),
    )
    expect(reply.body.code).toBe('ACCOUNT_TEMPORARILY_LOCKED')
  })
})

test('the link of an empty installation begins one organisation, however many open it at once', async () => {
  const empty = await startTestApp({ env: { WISSELWERK_DEMO: 'off' }, setupSecret: 's'.repeat(40) })
  try {
    const begin = (index: number) =>
      empty.anonymous.post(`/api/setup/${'s'.repeat(40)}`, {
        organisation: `O${index}`,
        givenName: 'A',
        familyName: 'B',
        email: `a${index}@voorbeeld.example`,
        password,
      })
    const replies = await Promise.all([1, 2, 3, 4].map(begin))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await begin(5)).status).toBe(404)
    const left = await empty.database.pool.query(
      'select (select count(*)::int from organisations) as organisations, (select count(*)::int from auth."user") as accounts',
    )
    expect(left.rows).toEqual([{ organisations: 1, accounts: 1 }])
  } finally {
    await empty.close()
  }
})
