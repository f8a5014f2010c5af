import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine } from './support/browser.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira lays down a hundred and twenty in two presses and takes it back; what she writes herself above the limit is refused.
// Marieke ends the budget early and reads what a reference stands for; Samira reads since when it was told.
describe.each(settingsFor('budgets'))('a budget of one’s own in %s at %i', (language, width) => {
  const { budgets: words } = wordsIn(language)
  const stage = setStage()
  const sit = sittingAt(stage, { language, width })
  const units = (number: string) => fill(words.units_other, { number })
  const left = (page: Page) => page.locator('.purse__amount').first()

  test('[D03] [D04] [D06] chosen in two presses, undone, and refused above the limit', async () => {
    const samira = await sit('samira', '/purse')
    await expectFine(samira, 'a purse and its list')
    expect(await left(samira).textContent()).toBe(units('700'))
    await samira
      .getByText(fill(words.why.notice_other, { count: 180 }))
      .first()
      .waitFor()
    const card = samira.getByRole('article').filter({ hasText: units('220') })
    await card.getByRole('button').click()
    await expectFine(samira, 'before the second press')
    await samira.getByRole('dialog').getByRole('button', { name: words.list.sure }).click()
    await expect.poll(() => left(samira).textContent()).toBe(units('480'))
    const undo = samira.getByRole('button', { name: words.bookings.undo }).first()
    await undo.click()
    await expectFine(samira, 'before it is undone')
    await samira.getByRole('dialog').getByRole('button', { name: words.bookings.undo }).click()
    await expect.poll(() => left(samira).textContent()).toBe(units('700'))

    await samira.getByLabel(words.choice.words).fill('Timmeren bij Joke')
    await samira.getByLabel(words.choice.priceCents).fill('500,01')
    await samira.getByRole('button', { name: words.choice.book, exact: true }).last().click()
    await samira.getByText(fill(words.form.unclear, { least: '0', most: '500' })).waitFor()
    await samira.getByLabel(words.choice.priceCents).fill('120')
    await samira.getByRole('button', { name: words.choice.book, exact: true }).last().click()
    await samira.getByText('Timmeren bij Joke').first().waitFor()
    await expectFine(samira, 'an own choice')
    const own = samira.getByRole('article').filter({ hasText: 'Timmeren bij Joke' })
    const line = await own.getByText(/[A-Z0-9]{4}-[A-Z0-9]{4}/).textContent()

    const marieke = await sit('marieke', '/budgets')
    await expectFine(marieke, 'the budgets of HR')
    await marieke.getByLabel(words.office.reference).fill(/[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(line!)![0])
    await marieke.getByRole('button', { name: words.office.checkSend }).click()
    await marieke.getByText(words.office.foundOwn.split('{{')[0]!.trim()).waitFor()
    expect(await marieke.locator('body').textContent()).not.toContain('Timmeren')
    await marieke.getByRole('button', { name: words.office.end }).last().click()
    await marieke.getByLabel(words.office.endWhy).fill('Het geld is op.')
    await expectFine(marieke, 'ending it early')
    await marieke.getByRole('button', { name: words.office.endSend }).click()
    await marieke.getByText('Het geld is op.').waitFor()
  })
})
