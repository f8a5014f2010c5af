import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Everybody reads why there are deals: of a kind that is chosen what is otherwise, why, and what stands against it.
describe.each(settingsFor('why-list'))('the why-list in %s at %i', (language, width) => {
  const { agreements, fairness } = wordsIn(language)
  const { why: words } = fairness
  const stage = setStage()

  test('[C09] kinds as piles, reasons of the one that is chosen, and every kind in the table', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await samira.goto('/why-list')
    await samira.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await arrive(samira)
    await expectFine(samira, 'the piles')
    const places = samira.getByRole('button', { name: agreements.dealKinds.place, exact: true })
    await places.click()
    await samira.getByRole('heading', { level: 2, name: agreements.dealKinds.place }).waitFor()
    const entry = samira.getByRole('article').filter({ hasText: agreements.deals.grounds['work-allows'] })
    await entry.getByText(words.because, { exact: true }).waitFor()
    await entry.getByText(words.return, { exact: true }).waitFor()
    await expectFine(samira, 'one pile')
    await samira.getByText(words.table, { exact: true }).first().click()
    const table = samira.getByRole('table', { name: words.table })
    for (const kind of Object.values(agreements.dealKinds))
      await table
        .getByRole('rowheader', { name: kind })
        .or(table.getByRole('cell', { name: kind }))
        .first()
        .waitFor()
    await expectFine(samira, 'the table')
    const { kinds, all } = await (await samira.request.get('/api/why-list')).json()
    for (const one of [all, ...kinds.map((kind: { told: unknown }) => kind.told)])
      expect(one === null || one.count >= 5).toBe(true)
    await samira
      .getByText(fill(words.learning, { all: String(all.count), count: String(kinds[0].told.count) }))
      .waitFor()
  })
})
