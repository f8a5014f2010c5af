import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Joost writes down what Samira is good at. She reads it at once, and lays it on the table of their talk.
describe.each(settingsFor('talents'))('talents in %s at %i', (language, width) => {
  const { talents: words } = wordsIn(language)
  const stage = setStage()
  const seen = 'Rustig aan een bed waar het onrustig is'

  test('[D21] whoever it is about reads it at once, and it becomes a topic of their talk', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    await joost.goto(`${table}/talk`)
    await arrive(joost)
    await joost.getByRole('link', { name: fill(words.toTalents, { name: 'Samira' }), exact: true }).click()
    await joost.getByRole('button', { name: words.theirs.write, exact: true }).click()
    const form = joost.getByRole('dialog', { name: words.form.title })
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    await expect.poll(() => form.getByText(words.form.missing, { exact: true }).count()).toBe(2)
    await form.getByRole('radio', { name: words.kinds.strength, exact: true }).check()
    await form.getByLabel(words.form.words).fill(seen)
    await expectFine(joost, 'what he sees')
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    await joost.getByText(seen, { exact: true }).waitFor()

    await samira.goto('/my-career')
    await samira.getByText(seen, { exact: true }).waitFor()
    await samira.goto(`${table}/talents`)
    await samira.getByRole('button', { name: new RegExp(`^${words.lay}.*${seen}`) }).click()
    await samira
      .getByRole('button', { name: new RegExp(`^${words.lay}.*${seen}`) })
      .waitFor({ state: 'detached' })
    await expectFine(samira, 'what he sees in me')
    await samira.goto(`${table}/talk`)
    await samira.getByText(seen).first().waitFor()
  })
})
