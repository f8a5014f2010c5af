import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsIn as exampleWords } from '../db/demo/words/words.ts'
import { type IdentityProvider, startIdentityProvider } from '../src/shell/testing/identity-provider.ts'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { operateOn } from './support/operate.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// An operator ties an organisation to its own sign-in page and its directory; people come in by the first, and out by
// the second.
describe.each(settingsFor('work-account'))('the account at work, in %s at %i', (language, width) => {
  const { access } = wordsIn(language)
  const { name: organisation, domain } = exampleWords(language).organisation
  const email = `samira.elamrani@${domain}`
  const stage = setStage()
  const operate = operateOn(stage)
  let provider: IdentityProvider
  let page: Page

  beforeAll(async () => {
    provider = await startIdentityProvider({
      returnTo: () => `${stage.app.base}/api/sign-in/organisation/return`,
    })
    page = await stage.window({ language, width })
  })
  afterAll(() => provider?.close())

  const workDoor = () => page.getByRole('button', { name: access.signIn.button })
  const typeAddress = (address: string) => page.getByLabel(access.signIn.email).fill(address)
  /** Whoever signed in there before goes on without a question; this is another day. */
  const anotherDay = () => page.context().clearCookies({ domain: '127.0.0.1' })
  const atWork = async (account: string) => {
    await page.getByLabel('Account').fill(account)
    await page.getByRole('button', { name: 'Sign in at work' }).click()
  }

  test('before anything is set there is no such door; a command of the operator makes one', async () => {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: access.signIn.passkey }).waitFor()
    await settle(page)
    expect(await workDoor().count()).toBe(0)

    const secret = join(stage.app.home, 'client-secret.txt')
    writeFileSync(secret, `${provider.clientSecret}\n`, { mode: 0o600 })
    const set = await operate(
      'sign-in-provider',
      organisation,
      ...['--issuer', provider.issuer, '--client-id', provider.clientId],
      ...['--secret-file', secret, '--domains', domain],
    )
    rmSync(secret)
    expect(set.stdout).toContain(`sign in at ${provider.issuer}`)
    expect(set.stdout + set.stderr).not.toContain(provider.clientSecret)
    await page.reload()
    await workDoor().waitFor()
    await expectAccessible(page, 'sign in with the account at work')
    await expectFits(page, 'sign in with the account at work')
  })

  test('somebody comes in with the account that they have at work', async () => {
    provider.accounts.set('samira', { subject: 'work-1', email: await ofSamira(), email_verified: true })
    await workDoor().click()
    await page.getByText(access.signIn.needAddress).waitFor()
    await typeAddress(email)
    await workDoor().click()
    await atWork('samira')
    await expectSamira()
  })

  test('who stops there, or is not in the register, is back with a reason and a next step', async () => {
    await page.request.post('/api/auth/sign-out', { data: {} })
    await anotherDay()
    await page.goto('/sign-in')
    await typeAddress(email)
    await workDoor().click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText(access.refusals['provider-refused'].reason).waitFor()
    await page.getByText(access.refusals['provider-refused'].next).waitFor()
    await expectAccessible(page, 'back with a reason')

    provider.accounts.set('vreemd', { subject: 'work-2', email: `vreemd@${domain}`, email_verified: true })
    await typeAddress(email)
    await workDoor().click()
    await atWork('vreemd')
    await page.getByText(access.refusals['person-unknown'].reason).waitFor()
    await typeAddress('iemand@elders.example')
    await workDoor().click()
    await page.getByText(access.refusals['no-provider'].next).waitFor()
  })

  test('the directory closes access; HR sees it, and lets in again whom the directory let go of', async () => {
    const made = await operate('provisioning', organisation, '--new', 'Adresboek', '--json')
    const { key } = JSON.parse(made.stdout) as { key: string }
    const scim = async (method: string, path: string, data?: unknown) => {
      const reply = await fetch(`${stage.app.base}/api/scim/v2${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/scim+json' },
        ...(data !== undefined && { body: JSON.stringify(data) }),
      })
      expect(reply.status).toBeLessThan(300)
      return reply.status === 204 ? null : ((await reply.json()) as { id: string })
    }
    const user = { userName: email, name: { givenName: 'Samira', familyName: 'El Amrani' }, active: false }
    const { id } = (await scim('POST', '/Users', { ...user, emails: [{ value: await ofSamira() }] }))!
    await anotherDay()
    await page.goto('/sign-in')
    await typeAddress(email)
    await workDoor().click()
    await atWork('samira')
    await page.getByText(access.refusals['access-closed'].reason).waitFor()

    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/ways-in')
    await hr.getByRole('heading', { level: 1, name: access.waysIn.title }).waitFor()
    await hr.getByText(provider.issuer).waitFor()
    await hr.getByText(access.waysIn.directoryDecides, { exact: true }).waitFor()
    await expectAccessible(hr, 'how people come in')
    await expectFits(hr, 'how people come in')
    await scim('DELETE', `/Users/${id}`)
    await hr.reload()
    await hr.getByRole('button', { name: /Samira/ }).click()
    await hr.getByText(access.waysIn.closedNone).waitFor()
    await hr.context().close()

    await page.goto('/sign-in')
    await typeAddress(email)
    await workDoor().click()
    await expectSamira()
  })

  const expectSamira = async () => {
    await page.waitForURL(url => url.origin === stage.app.base && url.pathname !== '/sign-in')
    await arrive(page)
    expect(await (await page.request.get('/api/me')).json()).toMatchObject({ givenName: 'Samira' })
    expect(await page.getByRole('button', { name: access.signIn.submit, exact: true }).count()).toBe(0)
  }

  /** As the register has it. */
  async function ofSamira(): Promise<string> {
    const hr = await stage.window({ language })
    await takeChair(hr, 'marieke')
    const { rows } = (await (await hr.request.get('/api/register?search=El%20Amrani')).json()) as {
      rows: { name: string; email: string }[]
    }
    await hr.context().close()
    return rows.find(({ name }) => name.startsWith('Samira'))!.email
  }
})
