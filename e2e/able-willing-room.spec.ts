import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira says how it stands for her, leaves something open and takes it away; Marieke reads the card of a unit, and of one that folds.
describe.each(settingsFor('able-willing-room'))('able, willing, room in %s at %i', (language, width) => {
  const { leading } = wordsIn(language)
  const { amo } = leading
  const stage = setStage()
  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    await page.goto('/amo')
    await arrive(page)
    return page
  }

  test('[I03] somebody says it of themselves, and what is left open stays open', async () => {
    const samira = await sit('samira')
    const form = samira.getByRole('region', { name: amo.form.title.led })
    await form.getByRole('button', { name: amo.form.save }).click()
    await form.getByText(amo.form.empty).waitFor()
    const will = form.getByRole('group', { name: amo.ask.will.led })
    await will.getByLabel(amo.places['4']).check()
    await form.getByText(fill(amo.form.open_other, { count: '7' })).waitFor()
    await form.getByRole('button', { name: amo.form.save }).click()
    await form.getByRole('button', { name: amo.form.remove }).waitFor()
    await expectFine(samira, 'what I say of room, being able and wanting')
    await samira.reload()
    await arrive(samira)
    expect(await will.getByLabel(amo.places['4']).isChecked()).toBe(true)
    await form.getByRole('button', { name: amo.form.remove }).click()
    await form.getByText(amo.form.removed).waitFor()
    expect(await will.getByLabel(amo.places['4']).isChecked()).toBe(false)
  })

  test('[I03] HR reads a card of three blocks, and of the smallest unit that nothing can be shown', async () => {
    const marieke = await sit('marieke')
    const { units, cards } = await (await marieke.request.get('/api/amo')).json()
    type Unit = { unitId: string; name: string }
    const shown = units.find(({ unitId }: Unit) => cards.some((card: Unit) => card.unitId === unitId))
    const folded = units.find(({ unitId }: Unit) => !cards.some((card: Unit) => card.unitId === unitId))
    await marieke.getByLabel(amo.cards.choose).selectOption(shown.unitId)
    for (const block of Object.values(amo.blocks))
      await marieke.getByRole('region', { name: block.title, exact: true }).first().waitFor()
    await expectFine(marieke, 'a card of three blocks')
    await marieke.getByLabel(amo.cards.choose).selectOption(folded.unitId)
    await marieke.getByText(amo.cards.fog).waitFor()
    await expectFine(marieke, 'a unit that folds')
  })
})
