import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira asks for another place of work; what is too early is said with the day from which it can. Joost says no with a ground
// and words. Fatma got no answer in time, and reads with her manager what holds.
describe.each(settingsFor('requests'))('requests in %s at %i', (language, width) => {
  const { requests: words, shell } = wordsIn(language)
  const stage = setStage()

  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const ownTable = async (page: Page) => {
    const { relations } = (await (await page.request.get('/api/me')).json()) as {
      relations: { relationId: string; side: string }[]
    }
    return `/relations/${relations.find(({ side }) => side === 'employee')!.relationId}`
  }
  const card = (page: Page, kind: 'place' | 'times' | 'hours') =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name: words.kinds[kind] }) })
  const open = async (page: Page, at: string) => {
    await page.goto(at)
    await page.getByRole('heading', { level: 1, name: words.page.title }).waitFor()
    await arrive(page)
  }

  test('[C18] asked with its days beforehand, answered once with a ground and words, and read by both', async () => {
    const samira = await sit('samira')
    const table = await ownTable(samira)
    await samira.goto(`${table}/agreements`)
    await samira.getByRole('link', { name: words.link.label, exact: true }).click()
    await samira.getByRole('heading', { level: 1, name: words.page.title }).waitFor()
    await arrive(samira)
    await expectFine(samira, 'what was asked before')
    await card(samira, 'hours').getByText(words.states.refused, { exact: true }).waitFor()

    await samira.getByRole('button', { name: words.page.ask }).click()
    const dialog = samira.getByRole('dialog')
    await dialog.getByRole('button', { name: words.ask.send }).click()
    await dialog.getByText(words.ask.missing).first().waitFor()
    await expectFine(samira, 'what is missing')
    await dialog.getByRole('radio', { name: new RegExp(`^${words.kinds.place}`) }).click()
    await dialog.getByLabel(words.ask.words, { exact: true }).fill('Op maandag thuis')
    await dialog.getByLabel(words.ask.startsOn, { exact: true }).fill('2026-10-01')
    // Less than two months ahead, and within a year of the last decision.
    await dialog.getByText(words.apart['two-months']).waitFor()
    await dialog.getByText(words.apart['one-year']).waitFor()
    await dialog.getByRole('button', { name: words.ask.send }).click()
    await dialog.getByText(words.refusals['one-year'].reason.split('{{')[0]!).waitFor()
    await expectFine(samira, 'what the law allows')
    await dialog.getByRole('checkbox', { name: words.ask.without }).click()
    await dialog.getByRole('button', { name: words.ask.send }).click()
    await card(samira, 'place').getByText(words.states.open, { exact: true }).waitFor()
    await expectFine(samira, 'asked')

    const joost = await sit('joost')
    await joost.goto('/workplace')
    await arrive(joost)
    // By its date it comes later than this week.
    await joost.locator('summary, button', { hasText: shell.workplace.soon }).click()
    await joost
      .getByRole('link', { name: fill(words.desk['answer-request'], { name: 'Samira El Amrani' }) })
      .waitFor()
    await open(joost, `${table}/requests`)
    await card(joost, 'place').getByRole('button', { name: words.answer.open }).click()
    const answer = joost.getByRole('dialog')
    await answer.getByRole('radio', { name: words.answer.no, exact: true }).click()
    await answer.getByLabel(words.answer.ground, { exact: true }).selectOption('safety')
    await answer.getByRole('button', { name: words.answer.send }).click()
    await answer.getByText(words.ask.missing).waitFor()
    await answer.getByLabel(words.answer.words, { exact: true }).fill('Anders wil iedereen het.')
    await answer.getByRole('button', { name: words.answer.send }).click()
    await answer.getByText(words.refusals['only-precedent'].reason).waitFor()
    await expectFine(joost, 'a no that is sent back')
    await answer.getByLabel(words.answer.words, { exact: true }).fill('Op maandag zijn we met te weinig.')
    await answer.getByRole('button', { name: words.answer.send }).click()
    await card(joost, 'place').getByText(words.states.refused, { exact: true }).waitFor()
    await samira.reload()
    await card(samira, 'place').getByText('Op maandag zijn we met te weinig.').waitFor()
    await expectFine(samira, 'answered')
  })

  test('[C18] where nobody answered in time both read that it is as requested, by the law', async () => {
    const fatma = await sit('fatma')
    const at = `${await ownTable(fatma)}/requests`
    await open(fatma, at)
    await card(fatma, 'place').getByText(words.states.silent, { exact: true }).waitFor()
    const said = words.effect.happened.split('{{')[0]!
    await card(fatma, 'place').getByText(said).waitFor()
    await expectFine(fatma, 'silence took effect')
    const marieke = await sit('marieke')
    await marieke.goto('/request-terms')
    await arrive(marieke)
    await marieke.getByLabel(words.answering.answerDays).fill('21')
    await marieke.getByRole('button', { name: words.answering.save }).click()
    await marieke.getByText(words.answering.saved).waitFor()
    await expectFine(marieke, 'the term of the organisation')
    expect(await marieke.locator('main').innerText()).toContain('21')
  })
})
