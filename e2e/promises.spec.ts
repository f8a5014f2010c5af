import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// What the page about sources says, done on the screens on which it holds.
describe.each(settingsFor('promises'))('what is promised, on screens, in %s at %i', (language, width) => {
  const { dialogue, expectations, flexicurity } = wordsIn(language)
  const stage = setStage()
  const seat = async (chair: string) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const tableOf = async (page: Page) => {
    const { relations } = (await (await page.request.get('/api/me')).json()) as {
      relations: { relationId: string }[]
    }
    return `/relations/${relations[0]!.relationId}`
  }
  const looksRight = async (page: Page, what: string) => {
    await expectAccessible(page, what)
    await expectFits(page, what)
  }

  test('[A01] [A03] HR adds an item of the organisation, stops asking it, and reads what employers call ideal', async () => {
    const words = expectations.cataloguePage
    const page = await seat('marieke')
    await page.goto('/expectations')
    await arrive(page)
    expect(await page.getByText(words.onlyEmployers).count()).toBe(3)
    await page.getByRole('button', { name: words.add }).click()
    await page.getByLabel(words.labelNl).fill('Een fiets')
    await page.getByLabel(words.labelEn).fill('A bicycle')
    await page.getByLabel(words.statementNl).fill('We geven een fiets.')
    await page.getByLabel(words.statementEn).fill('We give a bicycle.')
    await looksRight(page, 'adding an item')
    await page.getByRole('button', { name: words.save, exact: true }).click()
    const label = language === 'nl' ? 'Een fiets' : 'A bicycle'
    await page.locator('button', { hasText: `${words.retire}: ${label}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.retire }).click()
    await page.getByText(words.retired.replace('{{count}}', '1')).waitFor()
    await looksRight(page, 'the list of expectations')
    await page.context().close()
  })

  test('[A20] a need is laid on the table in chosen words, and the note beside the talk is put away', async () => {
    const page = await seat('samira')
    const table = await tableOf(page)
    const card = {
      need: 'income',
      wish: 'Dit leest niemand anders',
      fromDate: '2026-06-29',
      reviewDate: '2026-12-29',
    }
    expect((await page.request.post(`/api${table}/needs`, { data: card })).status()).toBe(201)
    const need = expectations.needs.income
    await page.goto(`${table}/talk`)
    await arrive(page)
    const note = page.getByText(dialogue.agenda.note.replace('{{need}}', need))
    await note.waitFor()
    await page.locator('button', { hasText: `${dialogue.lay.action}: ${need}` }).click()
    await page.getByLabel(dialogue.lay.words).fill('Rond kunnen komen')
    await looksRight(page, 'laying a need on the table')
    await page.getByRole('dialog').getByRole('button', { name: dialogue.lay.action }).click()
    await note.waitFor({ state: 'detached' })
    await page.getByText('Rond kunnen komen').first().waitFor()
    const talks = await (await page.request.get(`/api${table}/talks`)).text()
    expect(talks).toContain('Rond kunnen komen')
    expect(talks).not.toContain(card.wish)
    await page.context().close()
  })

  test('[H08] the ladder shows where a package stands, as a place', async () => {
    const page = await seat('marieke')
    for (const path of ['/flexicurity', '/flexicurity/compare']) {
      await page.goto(path)
      await arrive(page)
      await page.getByRole('heading', { name: flexicurity.ladder.title }).waitFor()
    }
    await looksRight(page, 'packages beside each other')
    await page.context().close()
  })
})
