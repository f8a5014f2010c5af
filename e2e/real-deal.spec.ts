import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { verifyDocument } from '../src/platform/pdf/index.ts'
import { bringIn, fillSetup, ownPassword, setupLink } from './support/beginning.ts'
import { expectAccessible } from './support/browser.ts'
import { agreeWithAll, leaveOutAll } from './support/reactions.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { fill, wordsIn } from './support/words.ts'

// A real human job negotiation and the deal that was signed: from an empty installation to two signatures.
const scenario = join(import.meta.dirname, '../../shared/data/negotiation/scenarios/ji-000.json')
const there = existsSync(scenario)
if (!there) console.warn('The real deal is not played: ../shared/data is not here.')

const csv = [
  'personeelsnummer;voornaam;achternaam;email;rollen;relatienummer;soort;relatie vanaf;afdelingscode;afdeling;functie;uren;leidinggevende',
  'B1;Ben;Kowalska;ben@example.org;;R1;vast;1-3-2022;HQ;Hoofdkantoor;Manager;36;',
  'A1;Aiko;Tanaka;aiko@example.org;;R2;vast;1-9-2026;HQ;Hoofdkantoor;Engineer;36;B1',
  'C1;Carla;Bos;carla@example.org;council 2024-01-01;R3;vast;1-3-2020;HQ;Hoofdkantoor;Analist;32;B1',
].join('\r\n')

describe.skipIf(!there)('a deal that people really made', () => {
  const { access, agreements, people } = wordsIn('nl')
  const deal = there
    ? Object.entries(JSON.parse(readFileSync(scenario, 'utf8')).agreedByHumans as Record<string, string>)
    : []
  const stage = setStage('empty')
  let hr: Page
  let aiko: Page
  let ben: Page
  let table: string

  /** The newest link that was mailed to somebody. */
  const linkFor = async (address: string): Promise<string> => {
    const folder = join(stage.app.home, 'outbox')
    const find = () => {
      if (!existsSync(folder)) return undefined
      const mails = readdirSync(folder)
        .filter(file => file.endsWith('.json'))
        .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { to: string; text: string })
      return /https?:\S+/.exec(mails.findLast(mail => mail.to === address)?.text ?? '')?.[0]
    }
    await expect.poll(find).toBeTruthy()
    return find()!
  }
  const enter = async (address: string): Promise<Page> => {
    const register = await (await hr.request.get('/api/register')).json()
    const { personId } = register.rows.find((row: { email: string }) => row.email === address)
    expect((await hr.request.post(`/api/people/${personId}/invite`, { data: {} })).status()).toBe(201)
    const page = await stage.window()
    await page.goto(await linkFor(address))
    await page
      .getByLabel(/wachtwoord/i)
      .first()
      .fill(ownPassword)
    await page.locator('form button[type=submit]').click()
    await page.waitForURL(url => !url.pathname.startsWith('/invitation'))
    return page
  }

  test('an empty installation begins with a link, a name and a password', async () => {
    hr = await stage.window()
    const link = setupLink(stage)
    await hr.goto(link)
    await fillSetup(hr, access, 'Kantoor Oost')
    await expectAccessible(hr, 'setup')
    await hr.getByRole('button', { name: access.setup.begin }).click()
    await hr.waitForURL('**/first-steps')
    await hr.goto(link)
    expect((await hr.request.post(link.replace('/setup/', '/api/setup/'), { data: {} })).status()).toBe(400)
  })

  test('HR brings people in: first what would change, then all of it', async () => {
    await hr.goto('/people/import')
    await bringIn(hr, people, csv)
    await hr.goto('/people')
    await hr.getByText('Aiko Tanaka').waitFor()
    await expectAccessible(hr, 'people')
  })

  test('nothing opens before the works council consents', async () => {
    const carla = await enter('carla@example.org')
    const parts = ['expectations', 'dialogue', 'agreements'].map(module => ({
      module,
      arrangement: 'Wie wat ziet.',
    }))
    expect((await hr.request.post('/api/consent/ask', { data: { parts } })).status()).toBe(204)
    const { relations } = await (await carla.request.get('/api/me')).json()
    const shut = await carla.request.get(`/api/relations/${relations[0].relationId}/view`)
    expect([shut.status(), (await shut.json()).code]).toEqual([403, 'council.module-off'])
    for (const { module } of parts) {
      const decided = await carla.request.post(`/api/consent/${module}/decide`, {
        data: { decision: 'consented', afterNumber: 1 },
      })
      expect(decided.status()).toBe(204)
    }
    await carla.goto('/consent')
    await arrive(carla)
    await expectAccessible(carla, 'consent')
  })

  test('both write the deal down, each apart', async () => {
    aiko = await enter('aiko@example.org')
    ben = await enter('ben@example.org')
    const { relations } = await (await aiko.request.get('/api/me')).json()
    table = `/relations/${relations[0].relationId}`
    await aiko.goto(`${table}/renderings`)
    await aiko.getByRole('button', { name: agreements.start.begin }).click()
    // Before it has begun, opening the page anew would take the request back.
    await aiko.getByRole('heading', { level: 1, name: agreements.writing.title }).waitFor()
    for (const page of [aiko, ben]) {
      await page.goto(`${table}/renderings`)
      await page.getByRole('heading', { level: 1, name: agreements.writing.title }).waitFor()
      for (const [index, [issue, option]] of deal.entries()) {
        if (index > 0) await page.getByRole('button', { name: agreements.writing.add }).click()
        await page.getByLabel(agreements.clause.what).fill(`${issue}: ${option}`)
        await page.getByRole('radio', { name: agreements.clause.together }).check({ force: true })
        await page.getByLabel(agreements.clause.words).fill('vanaf de eerste werkdag')
        await page.getByLabel(agreements.clause.how).fill('in het contract en op de loonstrook')
        await page.getByText(agreements.clause.more).click()
        await page
          .getByRole('radio', { name: new RegExp(`^${agreements.clause.new}`) })
          .check({ force: true })
        await page.getByRole('button', { name: agreements.clause.done, exact: true }).click()
      }
      await page.getByText(agreements.saving.saved).waitFor()
    }
    await expectAccessible(aiko, 'writing')
    for (const page of [aiko, ben]) {
      const submit = page.getByRole('button', { name: agreements.writing.submit, exact: true })
      await submit.click()
      await submit.waitFor({ state: 'detached' })
    }
  })

  test('they react, join and sign; the paper holds every term of the deal', async () => {
    for (const page of [aiko, ben]) {
      await page.goto(`${table}/renderings`)
      await agreeWithAll(page, agreements.reactions.agree)
    }
    await ben.getByRole('heading', { level: 1, name: agreements.joint.title }).waitFor()
    await leaveOutAll(ben, agreements.loose, 'Staat al in de deal.')
    const propose = fill(agreements.joint.propose, { other: 'Aiko' })
    await ben.getByRole('button', { name: propose }).click()
    const dialog = ben.getByRole('dialog')
    await dialog.getByRole('button', { name: propose }).click()
    await dialog.waitFor({ state: 'detached' })
    await aiko.goto(`${table}/renderings`)
    await aiko.getByRole('button', { name: agreements.joint.accept }).click()
    await aiko.waitForURL('**/sign')
    for (const page of [aiko, ben]) {
      await page.goto(`${table}/sign`)
      await page.getByRole('button', { name: agreements.sign.action }).first().click()
      const sure = page.getByRole('dialog')
      await sure.getByRole('button', { name: agreements.sign.action }).click()
      await sure.waitFor({ state: 'detached' })
    }
    await ben.getByText(agreements.sign.signed).waitFor()
    const href = await ben.getByRole('link', { name: agreements.sign.document }).getAttribute('href')
    const paper = verifyDocument(await (await ben.request.get(href!)).body())
    expect(paper).toMatchObject({ valid: true, state: 'signed', textHashMatches: true })
    expect(paper.signatures.map(signature => signature.by)).toHaveLength(2)
    const shown = await ben.locator('main').textContent()
    for (const [issue, option] of deal) expect(shown).toContain(`${issue}: ${option}`)
  })
})
