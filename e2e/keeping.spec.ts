import { describe, expect, test } from 'vitest'
import { chairs } from '../db/demo/chairs.ts'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// HR keeps Samira's data longer for a claim; she reads why and until when; then HR stops.
describe.each(settingsFor('keeping'))('keeping and deleting in %s at %i', (language, width) => {
  const { retention } = wordsIn(language).privacy
  const { holds, mine, deletions } = retention
  const stage = setStage()

  test('[Z05] a term for everything, one person kept longer who reads why, and what was deleted', async () => {
    const marieke = await stage.window({ language, width })
    await takeChair(marieke, 'marieke')
    await marieke.goto('/retention')
    await marieke.getByRole('heading', { level: 1, name: retention.title }).waitFor()
    await marieke.getByRole('heading', { name: deletions.title }).waitFor()
    await marieke.locator('summary, button', { hasText: holds.add }).first().click()
    await marieke.getByLabel(holds.number).fill(chairs.samira.number)
    await marieke.getByLabel(holds.reason, { exact: true }).selectOption('claim')
    const explanation = 'Een vraag over gewerkte uren.'
    await marieke.getByLabel(holds.explanation).fill(explanation)
    await marieke.getByLabel(holds.until, { exact: true }).fill('2027-03-01')
    await expectAccessible(marieke, 'keeping longer')
    await expectFits(marieke, 'keeping longer')
    await marieke.getByRole('button', { name: holds.save }).click()
    await marieke.getByRole('button', { name: holds.lift }).waitFor()
    await expectAccessible(marieke, 'kept longer')
    await expectFits(marieke, 'kept longer')

    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await samira.goto('/my-data')
    await samira.getByText(mine.held).waitFor()
    expect(await samira.getByText(explanation).count()).toBeGreaterThan(0)
    await samira.locator('summary, button', { hasText: mine.wrong }).first().click()
    await samira.getByText(mine.wrongText).waitFor()
    await expectAccessible(samira, 'my data, kept longer')
    await expectFits(samira, 'my data, kept longer')
    await samira.goto('/retention')
    await samira.getByRole('heading', { level: 1, name: retention.title }).waitFor()
    await arrive(samira)
    expect(await samira.getByText(deletions.title).count()).toBe(0)

    const ineke = await stage.window({ language, width })
    await takeChair(ineke, 'ineke')
    await ineke.goto('/retention')
    await ineke.getByRole('heading', { name: deletions.years }).waitFor()
    expect(await ineke.getByText(deletions.daysNote).count()).toBe(0)
    expect(await ineke.getByText(explanation).count()).toBe(0)

    await marieke.getByRole('button', { name: holds.lift }).click()
    await marieke.getByRole('button', { name: holds.lift }).waitFor({ state: 'detached' })
    await samira.goto('/my-data')
    await arrive(samira)
    expect(await samira.getByText(mine.held).count()).toBe(0)
    for (const page of [marieke, samira, ineke]) await page.context().close()
  })
})
