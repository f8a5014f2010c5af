import { describe, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Marieke writes a card with one side empty and is told which; filled, Samira reads both sides of it.
describe.each(settingsFor('partnerships'))('together with schools in %s at %i', (language, width) => {
  const { schools, refusals } = wordsIn(language).measures
  const stage = setStage()
  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    await page.goto('/partnerships')
    await arrive(page)
    return page
  }

  test('[D17] a card with one side empty is refused with which; with both filled everybody reads it', async () => {
    const marieke = await sit('marieke')
    await expectFine(marieke, 'schools, for HR')
    await marieke.getByRole('button', { name: schools.add }).click()
    const dialog = marieke.getByRole('dialog')
    const { form } = schools
    await dialog.getByLabel(form.school).fill('Timmerschool Noord')
    await dialog.getByLabel(form.places).fill('7')
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.getByText(refusals['nothing-for-students'].next).waitFor()
    await dialog.getByLabel(form.certainty).fill('Een baan na het diploma.')
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.getByText(refusals['nothing-for-us'].next).waitFor()
    await expectFine(marieke, 'one side empty')
    await dialog.getByLabel(form.inflow).fill('4')
    await dialog.getByLabel(form.quality).fill('Zij kunnen een dak leggen.')
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.waitFor({ state: 'detached' })

    const samira = await sit('samira')
    const card = samira.getByRole('article').filter({ hasText: 'Timmerschool Noord' })
    for (const words of [
      fill(schools.places_other, { count: 7 }),
      'Een baan na het diploma.',
      fill(schools.inflow_other, { count: 4 }),
      'Zij kunnen een dak leggen.',
    ])
      await card.getByText(words).waitFor()
    await expectFine(samira, 'schools, for everybody')
  })
})
