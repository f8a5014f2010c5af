import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../src/shell/cli.ts'
import { takeChair } from './support/browser.ts'
import { look } from './support/look.ts'
import { agreeWithAll, leaveOutAll } from './support/reactions.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// The five steps of the ribbon, with two browsers at once, from two views to one signed agreement.
const pictures = join(import.meta.dirname, '../docs/pictures')
const redraw = process.env.WISSELWERK_PICTURES === 'on'

describe.each(languagesFor('main-job'))('the main job in %s', language => {
  const words = wordsIn(language)
  const { agreements, expectations, shell } = words
  // Who comes in Dutch is the first ever to come in; who comes in English finds a server that was started before.
  const stage = setStage(language === 'nl' ? 'first' : 'example')
  let samira: Page
  let joost: Page
  let table: string

  beforeAll(async () => {
    samira = await stage.window({ language })
    joost = await stage.window({ language })
  })

  const picture = async (page: Page, name: string) => {
    if (redraw && language === 'en')
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  }

  test('a newcomer chooses a chair and sits down at the table', async () => {
    await samira.goto('/')
    await samira.getByRole('heading', { level: 1, name: shell.chairs.title }).waitFor()
    await look(samira, 'chairs')
    await samira.getByRole('button', { name: /^Samira/ }).click()
    await samira.waitForURL('**/relations/*')
    table = new URL(samira.url()).pathname
    await samira.getByRole('heading', { level: 1 }).filter({ hasText: 'Joost Verbeek' }).waitFor()
    await look(samira, 'table')
    await picture(samira, 'table')
    await takeChair(joost, 'joost')
    await joost.goto(table)
    await joost.getByRole('heading', { level: 1 }).filter({ hasText: 'Samira El Amrani' }).waitFor()
  })

  test('both see the same difference, sorted by what differs', async () => {
    for (const page of [samira, joost]) {
      await page.goto(`${table}/gap`)
      const sentence = fill(expectations.gap.sentence, { same: 42, total: 55, different: 13 })
      await page.getByText(sentence).waitFor()
    }
    await look(samira, 'gap')
    await picture(samira, 'gap-map')
    const discuss = samira.getByRole('button', { name: new RegExp(`^${expectations.gap.discuss}`) }).first()
    await discuss.click()
    await samira.getByRole('button', { name: expectations.gap.discussed }).first().waitFor()
  })

  test('Samira reacts to every clause, and the middle opens', async () => {
    await samira.goto(`${table}/renderings`)
    await samira.getByText(fill(agreements.reactions.owe_other, { count: 3, other: 'Joost' })).waitFor()
    await look(samira, 'renderings')
    await picture(samira, 'renderings')
    await agreeWithAll(samira, agreements.reactions.agree)
    await samira.getByRole('heading', { level: 1, name: agreements.joint.title }).waitFor()
  })

  test('they write one text, and both say that it is theirs', async () => {
    await look(samira, 'joint text')
    await leaveOutAll(samira, agreements.loose, language === 'nl' ? 'Later bespreken.' : 'For a later talk.')
    await samira.getByRole('button', { name: fill(agreements.joint.propose, { other: 'Joost' }) }).click()
    const dialog = samira.getByRole('dialog')
    await dialog.waitFor()
    const why = dialog.getByLabel(agreements.joint.why)
    await why.fill(language === 'nl' ? 'Naast elkaar gelegd.' : 'Laid side by side.')
    await dialog.getByRole('button', { name: fill(agreements.joint.propose, { other: 'Joost' }) }).click()
    await dialog.waitFor({ state: 'detached' })
    await joost.goto(`${table}/renderings`)
    await joost.getByText(fill(agreements.joint.yours, { author: 'Samira', number: 1 })).waitFor()
    await joost.getByRole('button', { name: agreements.joint.accept }).click()
    await joost.waitForURL('**/sign')
  })

  test('both sign the same text; the first leaves the second visibly open', async () => {
    const sign = async (page: Page) => {
      await page.getByRole('button', { name: agreements.sign.action }).first().click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: agreements.sign.action }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await samira.goto(`${table}/sign`)
    await samira.getByText(agreements.sign.ready).waitFor()
    await look(samira, 'signing')
    await sign(samira)
    await samira.getByText(fill(agreements.sign.mineFirst, { other: 'Joost' })).waitFor()
    await joost.goto(`${table}/sign`)
    await joost.getByText(fill(agreements.sign.yoursFirst, { other: 'Samira' })).waitFor()
    await picture(joost, 'signing')
    await sign(joost)
    await joost.getByText(agreements.sign.signed).waitFor()
    await look(joost, 'sealed')
    await picture(joost, 'sealed')
  })

  test('[C06] the document is valid for Debian’s pdfsig and for wisselwerk verify, and tampering is reported', async () => {
    const link = joost.getByRole('link', { name: agreements.sign.document })
    const reply = await joost.request.get((await link.getAttribute('href'))!)
    expect(reply.headers()['content-type']).toBe('application/pdf')
    const folder = mkdtempSync(join(tmpdir(), 'ww-pdf-'))
    const [file, broken] = [join(folder, 'signed.pdf'), join(folder, 'broken.pdf')]
    const bytes = await reply.body()
    writeFileSync(file, bytes)
    const altered = Buffer.from(bytes)
    altered[Math.floor(altered.length / 3)]! ^= 1
    writeFileSync(broken, altered)
    expect(await runCommand(['verify', file, '--json'])).toBe(0)
    if (!existsSync('/usr/bin/pdfsig')) {
      console.warn('pdfsig is not asked: Debian’s poppler-utils is not installed.')
      return
    }
    const told = (path: string) => execFileSync('pdfsig', [path], { encoding: 'utf8' })
    expect(told(file).match(/Signature is Valid/g)).toHaveLength(2)
    expect(told(broken)).not.toMatch(/Signature is Valid[\s\S]*Signature is Valid/)
  })

  test('afterwards the agreement stands in the river, for both', async () => {
    for (const page of [samira, joost]) {
      await page.goto(`${table}/agreements`)
      await page.getByRole('heading', { level: 1, name: agreements.time.title }).waitFor()
    }
    await look(samira, 'timeline')
    await picture(samira, 'timeline')
  })

  test('on a phone every screen of the main job fits and nothing stands in the way', async () => {
    const phone = await stage.window({ language, width: 390 })
    await takeChair(phone, 'samira')
    for (const place of ['', '/view', '/gap', '/talk', '/renderings', '/sign', '/agreements', '/needs']) {
      await phone.goto(table + place)
      await look(phone, `phone ${place}`)
    }
    await phone.context().close()
  })
})
