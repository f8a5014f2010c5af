import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine } from './support/browser.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Marieke offers a training; Samira and her manager read the same and enrol. Marieke reads both names, until Samira withdraws.
describe.each(settingsFor('training'))('learning to talk in %s at %i', (language, width) => {
  const { training: words } = wordsIn(language)
  const stage = setStage()
  const title = 'Luisteren en doorvragen'

  const sit = sittingAt(stage, { language, width })

  test('[B19] offered to both, both enrol, HR reads both, and one withdraws', async () => {
    const marieke = await sit('marieke', '/trainings/coverage')
    await marieke.getByText(words.coverage.managers, { exact: true }).first().waitFor()
    await expectFine(marieke, 'both counted')
    await marieke.getByRole('link', { name: words.coverage.toOffers }).click()
    await marieke.getByRole('button', { name: words.hr.offer }).click()
    const { fields } = words.hr
    await marieke.getByRole('dialog').getByRole('button', { name: words.hr.send }).click()
    await marieke.getByText(fields.missing).first().waitFor()
    await expectFine(marieke, 'what is missing')
    for (const [label, value] of [
      [fields.title, title],
      [fields.words, 'Je leert vragen stellen en samenvatten.'],
      [fields.place, 'Kantine'],
      [fields.beginsOn, '2026-11-03'],
      [fields.enrolUntil, '2026-10-20'],
    ] as const)
      await marieke.getByLabel(label, { exact: true }).fill(value)
    await marieke.getByRole('dialog').getByRole('button', { name: words.hr.send }).click()
    const offer = (page: Page) => page.getByRole('article').filter({ hasText: title })
    await offer(marieke).getByText(words.hr.enrolled_zero).waitFor()
    await expectFine(marieke, 'what HR offers')

    const samira = await sit('samira', '/trainings')
    const joost = await sit('joost', '/trainings')
    const read = async (page: Page) => offer(page).innerText()
    expect(await read(samira)).toBe(await read(joost))
    for (const page of [samira, joost]) {
      await expectFine(page, 'what is offered')
      await offer(page).getByRole('button', { name: words.own.enrol }).click()
      await offer(page).getByRole('button', { name: words.own.withdraw }).waitFor()
    }
    await marieke.reload()
    await offer(marieke)
      .getByText(fill(words.hr.enrolled_other, { count: 2 }))
      .waitFor()
    await offer(marieke).getByText('Samira El Amrani').waitFor()
    await expectFine(marieke, 'who comes')

    await offer(samira).getByRole('button', { name: words.own.withdraw }).click()
    await offer(samira).getByRole('button', { name: words.own.enrol }).waitFor()
    await marieke.reload()
    await offer(marieke).getByText(words.hr.enrolled_one).waitFor()
    expect(await offer(marieke).innerText()).not.toContain('Samira')
  })
})
