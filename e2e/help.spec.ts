import { describe, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// Samira asks HR for practice with the talk; Marieke is on it; Joost notices nothing of it.
describe.each(settingsFor('help'))('help from HR in %s at %i', (language, width) => {
  const { dialogue } = wordsIn(language)
  const words = dialogue.help
  const stage = setStage()

  test('[I13] somebody asks for practice, HR reads who and what for, and says to be on it', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const { relations } = (await (await samira.request.get('/api/me')).json()) as {
      relations: { relationId: string }[]
    }
    const talk = `/relations/${relations[0]!.relationId}/talk`
    await samira.goto(talk)
    await samira.locator('summary, button', { hasText: words.ask }).first().click()
    await samira.getByRole('button', { name: `${words.askOne} ${words.kinds.training}` }).click()
    await samira.getByRole('button', { name: `${words.withdraw} ${words.kinds.training}` }).waitFor()
    await expectAccessible(samira, 'help asked')
    await expectFits(samira, 'help asked')

    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    await joost.goto(talk)
    await joost.locator('summary, button', { hasText: words.ask }).first().click()
    await joost.getByRole('button', { name: `${words.askOne} ${words.kinds.training}` }).waitFor()

    const marieke = await stage.window({ language, width })
    await takeChair(marieke, 'marieke')
    await marieke.goto('/hr')
    await marieke.getByRole('heading', { name: words.forHr }).waitFor()
    await expectAccessible(marieke, 'HR workplace with a request')
    await expectFits(marieke, 'HR workplace with a request')
    // Beside it waits what somebody else asked.
    const hers = marieke.getByRole('main').locator('.row', { hasText: 'Samira El Amrani' })
    await hers.getByRole('button', { name: words.take }).click()
    await hers.waitFor({ state: 'detached' })
    await marieke.getByText('Oleksandr Kovalenko').first().waitFor()

    await samira.reload()
    await samira.locator('summary, button', { hasText: words.ask }).first().click()
    await samira.getByText(words.taken.replace('{{name}}', 'Marieke de Wit')).waitFor()
    for (const page of [samira, joost, marieke]) await page.context().close()
  })
})
