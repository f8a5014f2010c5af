import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Ineke writes down anew what was agreed. What she typed stays; an example comes beside it, by the keyboard alone.
describe.each(settingsFor('starter-clauses'))('beginning with an example in %s at %i', (language, width) => {
  const { agreements } = wordsIn(language)
  const { starters, clause, writing, time } = agreements
  const stage = setStage()
  const own = 'Vrijdag om drie uur klaar'

  const words = (page: Page) => page.getByLabel(clause.what, { exact: true })

  test('[C15] chosen from the shelf it is a clause of one’s own, with the first blank ready to type in', async () => {
    const page = await stage.window({ language, width })
    await takeChair(page, 'ineke')
    const { relations } = await (await page.request.get('/api/me')).json()
    await page.goto(`/relations/${relations[0].relationId}/agreements`)
    await arrive(page)
    await page.getByRole('button', { name: time.new }).click()
    await words(page).fill(own)
    await page.locator('summary', { hasText: starters.title }).focus()
    await page.keyboard.press('Enter')
    const tabs = page.getByRole('tablist', { name: starters.topics })
    await tabs.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    const panel = page.getByRole('tabpanel')
    await expectFine(page, 'the shelf of examples')
    const [line] = await panel.getByText(starters.source.split('{{')[0]!).allTextContents()
    expect(line).toMatch(/\d+–\d+$/)
    await panel.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await page.getByText(fill(writing.number, { number: 2 }), { exact: true }).waitFor()
    await expect.poll(() => words(page).inputValue()).toContain('___')
    const before = await words(page).inputValue()
    expect(await words(page).evaluate(area => area === document.activeElement)).toBe(true)
    await page.keyboard.type('de wondzorg')
    expect(await words(page).inputValue()).toBe(before.replace('___', 'de wondzorg'))
    await expectFine(page, 'an example with its blanks')
    // It is not clear yet, and what was typed before stands as it was.
    await page
      .getByText(fill(clause.soft, { parts: '' }).split('{{')[0]!.slice(0, 16))
      .last()
      .waitFor()
    await page.getByText(own, { exact: true }).waitFor()
  })
})
