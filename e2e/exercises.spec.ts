import { describe, expect, test } from 'vitest'
import { expectFine } from './support/browser.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira does the next exercise, changes what she wrote, reads all of it on one page, and throws one away. Nobody else reads any.
describe.each(settingsFor('exercises'))('exercises in %s at %i', (language, width) => {
  const { exercises: words } = wordsIn(language).employability
  const stage = setStage()
  const sit = sittingAt(stage, { language, width })

  test('[D09] exercises are done one at a time, edited and deleted by their owner, and taken along', async () => {
    const samira = await sit('samira', '/my-career')
    const first = words.names.elsewhere
    const part = samira.locator('section').filter({ hasText: words.sentence }).last()
    await part.getByRole('button', { name: fill(words.next, { name: first }), exact: true }).click()
    const form = samira.getByRole('dialog')
    await form.getByText(words.asks.elsewhere).waitFor()
    await form.getByRole('button', { name: words.save, exact: true }).click()
    await form.getByText(words.missing).waitFor()
    await form.getByLabel(words.answer).fill('Plannen kan ik ook bij een festival.')
    await expectFine(samira, 'an exercise')
    await form.getByRole('button', { name: words.save, exact: true }).click()
    await form.waitFor({ state: 'detached' })
    await part.getByText('Plannen kan ik ook bij een festival.').waitFor()
    await part.getByRole('button', { name: fill(words.next, { name: words.names.otherwise }) }).waitFor()

    await part.getByRole('button', { name: new RegExp(`^${words.change}\\s?: ${first}$`) }).click()
    await form.getByLabel(words.answer).fill('Plannen kan ik ook op een school.')
    await form.getByRole('button', { name: words.save, exact: true }).click()
    await form.waitFor({ state: 'detached' })
    await part.getByRole('link', { name: words.toPortfolio, exact: true }).click()
    await samira.getByRole('heading', { level: 1, name: words.portfolio.title }).waitFor()
    await samira.getByText('Plannen kan ik ook op een school.').waitFor()
    await samira.getByRole('button', { name: words.portfolio.print, exact: true }).waitFor()
    await expectFine(samira, 'what she takes along')

    await samira.getByRole('link', { name: words.portfolio.back, exact: true }).first().click()
    await part.getByRole('button', { name: new RegExp(`^${words.change}\\s?: ${first}$`) }).click()
    await form.getByRole('button', { name: words.remove, exact: true }).click()
    const sure = samira.getByRole('dialog').filter({ hasText: words.removeTitle })
    await expectFine(samira, 'before it is thrown away')
    await sure.getByRole('button', { name: words.remove, exact: true }).last().click()
    await part.getByRole('button', { name: fill(words.next, { name: first }), exact: true }).waitFor()
    expect(await samira.getByText('Plannen kan ik ook op een school.').count()).toBe(0)

    const joost = await sit('joost', '/my-exercises')
    await joost.getByText(words.portfolio.empty).waitFor()
    await expectFine(joost, 'nothing yet')
  })
})
