import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// HR and works council lay groups beside each other: strips with a dot, in words what overlaps, and gender only where HR chose to keep it.
describe.each(settingsFor('grant-rates'))('grant rates in %s at %i', (language, width) => {
  const { rates: words } = wordsIn(language).fairness
  const stage = setStage()

  test('[C11] groups as strips, folded ones in fog, and two questions about each difference in the table', async () => {
    const ineke = await stage.window({ language, width })
    await takeChair(ineke, 'ineke')
    await ineke.goto('/grant-rates')
    await ineke.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await arrive(ineke)
    const { matters } = await (await ineke.request.get('/api/grant-rates')).json()
    const { told, comparisons } = matters[0]
    await ineke
      .getByText(
        fill(words.sentence, {
          count: String(told.asked),
          about: words.about.requests,
          granted: String(told.granted),
        }),
      )
      .waitFor()
    const hours = ineke.getByRole('list', { name: words.by.hours })
    const shown = comparisons.find(({ by }: { by: string }) => by === 'hours').groups
    for (const { group, told: own } of shown) {
      const line = hours.getByRole('listitem').filter({ hasText: words.groups.hours[group as 'below-20'] })
      await line
        .getByText(
          fill(words.told, { low: String(own.low), high: String(own.high), count: String(own.asked) }),
        )
        .waitFor()
    }
    const contracts = ineke.getByRole('list', { name: words.by.contract })
    await contracts.getByText(words.fog).first().waitFor()
    await expectFine(ineke, 'the strips')
    await ineke.getByText(words.table, { exact: true }).first().click()
    const table = ineke.getByRole('table', { name: words.differences })
    await table.getByRole('columnheader', { name: words.columns.overlap }).waitFor()
    await table.getByRole('columnheader', { name: words.columns.nought }).waitFor()
    await expectFine(ineke, 'the tables')
    // The works council reads that gender is not kept, and does not switch it.
    await ineke.getByText(words.gender.off).waitFor()
    expect(await ineke.getByRole('button', { name: words.gender.keep }).count()).toBe(0)
  })

  test('[C11] HR keeps gender, and erases it again', async () => {
    const marieke = await stage.window({ language, width })
    await takeChair(marieke, 'marieke')
    await marieke.goto('/grant-rates')
    await arrive(marieke)
    await marieke.getByText(words.gender.off).waitFor()
    await marieke.getByRole('button', { name: words.gender.keep }).click()
    await marieke.getByText(words.gender.kept).waitFor()
    await expectFine(marieke, 'gender is kept')
    await marieke.getByRole('button', { name: words.gender.erase }).click()
    const dialog = marieke.getByRole('dialog', { name: words.gender.eraseTitle })
    await dialog.getByText(words.gender.eraseText).waitFor()
    await expectFine(marieke, 'erasing is asked first')
    await dialog.getByRole('button', { name: words.gender.erase }).click()
    await marieke.getByText(words.gender.off).waitFor()
  })
})
