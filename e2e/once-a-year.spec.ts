import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// Everybody is asked once a year to look again; somebody wants that no more, and then again.
describe.each(settingsFor('once-a-year'))('once a year in %s at %i', (language, width) => {
  const { careers: words } = wordsIn(language)
  const stage = setStage()

  test('[D23] the invitation stands on one’s own page, goes off with one switch and on again, and is in nobody else’s bell', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await samira.goto('/my-career')
    const asked = samira.getByText(words.yearly.askedTitle, { exact: true })
    await asked.waitFor()
    await arrive(samira)
    await expectFine(samira, 'asked to look again')
    const wants = samira.getByRole('switch', { name: words.yearly.switch })
    expect(await wants.isChecked()).toBe(true)
    await wants.click()
    await samira.getByText(words.yearly.off, { exact: true }).waitFor()
    await asked.waitFor({ state: 'hidden' })
    await expectFine(samira, 'asked no more')
    await samira.reload()
    await samira.getByText(words.yearly.off, { exact: true }).waitFor()
    await wants.click()
    await asked.waitFor()
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    const { askedOn } = await (await joost.request.get('/api/my-career/yearly')).json()
    expect(askedOn).toBeNull()
    await joost.goto('/my-career')
    await joost.getByText(words.yearly.title, { exact: true }).waitFor()
    expect(await joost.getByText(words.yearly.askedTitle, { exact: true }).count()).toBe(0)
  })
})
