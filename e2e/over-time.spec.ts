import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira and Joost showed each other three times. She looks back along the line, and takes all she said away.
describe.each(settingsFor('over-time'))('over time in %s at %i', (language, width) => {
  const { expectations } = wordsIn(language)
  const { rounds, shown, scales, items } = expectations
  const stage = setStage()

  const fine = async (page: Page, name: string) => {
    await arrive(page)
    await expectFine(page, name)
  }
  const table = (page: Page, label: string) =>
    page.getByRole('table', { name: fill(rounds.table, { item: label }) })

  test('[A16] three rounds are three points of an item, and taken away they are gone everywhere', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    const { relations } = (await (await samira.request.get('/api/me')).json()) as {
      relations: { relationId: string }[]
    }
    const at = `/relations/${relations[0]!.relationId}`

    await samira.goto(`${at}/view`)
    await samira.getByRole('link', { name: rounds.title }).click()
    await samira.getByRole('heading', { level: 1, name: rounds.title }).waitFor()
    await fine(samira, 'three rounds')
    await samira.getByRole('button', { name: new RegExp(`^${items.workload.label}`) }).click()
    const line = samira.getByRole('region', { name: items.workload.label })
    // One mark for each of the two in each of three rounds, under each of three questions.
    expect(await line.locator('.rounds-line__plot .rounds-line__mark').count()).toBe(18)
    const said = table(samira, items.workload.label)
    expect(await said.getByRole('row').count()).toBe(4)
    const hers = (level: 3 | 4 | 5) => fill(rounds.level, { level, word: scales.importance[`at${level}`] })
    const importance = await line.locator('figure').first().getByRole('listitem').first().innerText()
    expect(importance.replaceAll(/\s+/g, ' ')).toContain([hers(3), hers(4), hers(5)].join(' · '))
    await fine(samira, 'an item large')

    await joost.goto(`${at}/gap`)
    await joost.getByRole('link', { name: rounds.title }).click()
    await table(joost, items.variety.label).waitFor()

    await samira.getByRole('button', { name: rounds.removeAll }).click()
    await samira.getByText(rounds.removeShownText).waitFor()
    await fine(samira, 'asked before taking all away')
    await samira.getByRole('dialog').getByRole('button', { name: rounds.removeAll }).click()
    await samira.getByText(rounds.none).waitFor()
    await fine(samira, 'all taken away')

    const { groups } = (await (await samira.request.get('/api/my-data/export')).json()) as {
      groups: { tables: { table: string; lines: unknown[] }[] }[]
    }
    const kept = groups.flatMap(({ tables }) => tables)
    for (const name of ['views', 'answers'])
      expect([name, kept.find(one => one.table === name)?.lines.length]).toEqual([name, 0])
    await joost.reload()
    await joost
      .getByText(fill(rounds.states.ended, { name: 'Samira' }))
      .first()
      .waitFor()
    await fine(joost, 'what is left to the other')
    expect(await table(joost, items.variety.label).getByText('Samira').count()).toBe(0)
    expect(await joost.locator('.rounds-line__said [data-side="employee"]').count()).toBe(0)
    await joost.goto(`${at}/view`)
    await joost.getByRole('button', { name: shown.release }).waitFor()
    for (const page of [samira, joost]) await page.context().close()
  })
})
