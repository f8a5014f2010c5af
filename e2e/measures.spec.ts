import { describe, expect, test } from 'vitest'
import { pick } from '../src/platform/i18n/language.ts'
import { expectFine } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Marieke writes a measure by age alone and is told what would be right; without a road it stays a draft. She mends both, and
// Samira reads it; Ineke sees how the two roads weigh after it, and what a need lacks is said in words.
describe.each(settingsFor('measures'))('measures for a working life in %s at %i', (language, width) => {
  const { measures: words } = wordsIn(language)
  const stage = setStage()
  const measure = pick(
    {
      nl: {
        title: 'Samen het dak op',
        what: 'Wie het dak kent, gaat met wie het leert.',
        why: 'Zo blijft wat je weet.',
        age: 'Wie 57 is of ouder',
        need: 'Wie het dak kent en minder wil tillen.',
      },
      en: {
        title: 'Up the roof together',
        what: 'Who knows the roof goes with who learns it.',
        why: 'So what you know stays.',
        age: 'Who is 57 or older',
        need: 'Who knows the roof and wants to lift less.',
      },
    },
    language,
  )
  const sit = sittingAt(stage, { language, width })

  test('[D12] [D27] age alone is refused with what would be right, a measure without a road stays a draft, and the balance matches', async () => {
    const ineke = await sit('ineke', '/two-roads')
    await expectFine(ineke, 'the two roads')
    const lane = (id: 'one' | 'both' | 'two') => ineke.locator(`[data-lane="${id}"]`)
    // One goes by the first road, two by both, three by the second: as many stones as it says.
    for (const [id, count] of [
      ['one', 1],
      ['both', 2],
      ['two', 3],
    ] as const) {
      expect(await lane(id).locator('.roads__stone').count()).toBe(count)
      const said = count === 1 ? words.balance.count_one : fill(words.balance.count_other, { count })
      await lane(id).getByText(said).waitFor()
    }
    await ineke.getByText(words.balance.sentence.two).waitFor()

    const marieke = await sit('marieke', '/measures')
    await expectFine(marieke, 'measures, for HR')
    await marieke.getByRole('button', { name: words.add }).click()
    const dialog = marieke.getByRole('dialog')
    const { form, grounds } = words
    for (const part of ['title', 'what', 'why'] as const)
      await dialog.getByLabel(form[part]).fill(measure[part])
    await dialog.getByLabel(grounds.age).fill(measure.age)
    await dialog.getByText(words.refusals['age-alone'].reason).waitFor()
    await expectFine(marieke, 'age alone')
    await dialog.getByRole('button', { name: form.save }).click()
    // What the server says is what stood there before it was asked.
    await expect.poll(() => dialog.getByText(words.refusals['age-alone'].next).count()).toBe(2)
    await dialog.getByLabel(grounds.needs).fill(measure.need)
    await dialog.getByRole('button', { name: form.save }).click()
    await marieke.getByRole('heading', { level: 1, name: measure.title }).waitFor()
    await marieke.getByText(words.noRoad, { exact: true }).waitFor()
    expect(await marieke.getByRole('button', { name: words.publish }).count()).toBe(0)
    await expectFine(marieke, 'a draft without a road')

    const samira = await sit('samira', '/measures')
    await expectFine(samira, 'measures, for everybody')
    expect(await samira.getByRole('link', { name: measure.title }).count()).toBe(0)

    await marieke.getByRole('button', { name: words.change, exact: true }).click()
    await dialog.getByLabel(words.roads.two.name).check()
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.waitFor({ state: 'detached' })
    await marieke.getByRole('button', { name: words.publish }).click()
    await dialog.getByRole('button', { name: words.publish }).click()
    await dialog.waitFor({ state: 'detached' })
    await marieke.getByRole('button', { name: words.end, exact: true }).waitFor()

    await samira.reload()
    await arrive(samira)
    await samira.getByRole('link', { name: measure.title }).click()
    await samira.getByText(measure.need).waitFor()
    await samira.getByText(measure.age).waitFor()
    await expectFine(samira, 'one measure')

    await ineke.reload()
    await arrive(ineke)
    await expect.poll(() => lane('two').locator('.roads__stone').count()).toBe(4)
    expect(await lane('one').locator('.roads__stone').count()).toBe(1)
  })

  test('[D11] each of the four needs has something beforehand, and what one lacks is said in words', async () => {
    const samira = await sit('samira', '/employer-needs')
    for (const need of ['competent', 'committed', 'motivated', 'well'] as const) {
      const card = samira.locator('section').filter({ hasText: words.employer[need] })
      const before = card.getByRole('heading', { level: 3, name: words.needs.before })
      await before.waitFor()
      expect(await before.locator('xpath=..').getByRole('link').count()).toBeGreaterThan(0)
    }
    const lacking = samira.locator('section').filter({ hasText: words.employer.committed })
    await lacking.getByText(words.needs.lacks.after).waitFor()
    await samira.getByText(words.needs.well).waitFor()
    await expectFine(samira, 'what the organisation needs')
  })
})
