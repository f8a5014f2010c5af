import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { records } from '../src/shell/plates.ts'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// Samira reads what is kept about her and who looked at it, and takes it along.
describe.each(settingsFor('my-data'))('my data in %s at %i', (language, width) => {
  const { names, privacy, shell } = wordsIn(language)
  const words = privacy.myData
  const titleIn = (owner: string, table: string) =>
    (records.words[owner]![language].tables as Record<string, { title: string }>)[table]!.title
  const stage = setStage()

  test('[Z06] who looked at my data, what it says, and all of it as a file', async () => {
    const joost = await stage.window({ language })
    await takeChair(joost, 'joost')
    await joost.goto('/')
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const { relations } = (await (await samira.request.get('/api/me')).json()) as {
      relations: { relationId: string }[]
    }
    await joost.goto(`/relations/${relations[0]!.relationId}/agreements`)
    await arrive(joost)

    await samira.goto('/')
    await samira.getByRole('button', { name: `Samira · ${shell.account.menu}`, exact: true }).click()
    await samira.getByRole('menuitem', { name: names.rooms['own-data']! }).click()
    await samira.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await arrive(samira)
    const readings = samira.getByRole('table', { name: words.readings.title })
    await readings.getByText('Joost').first().waitFor()
    // The example stands still on its day, and the hour of today's clock is of another.
    const said = (await readings.innerText()).replaceAll('\n', ' ')
    expect(said).toContain('2026')
    expect(said).not.toMatch(/\d{1,2}[:.]\d{2}/)

    const unfold = (title: string) => samira.locator('summary', { hasText: title }).click()
    await unfold(titleIn('people', 'people'))
    await samira.getByText('El Amrani', { exact: true }).first().waitFor()
    for (const title of [
      titleIn('people', 'placements'),
      titleIn('expectations', 'answers'),
      titleIn('platform', 'read_log'),
    ])
      await unfold(title)
    await expectAccessible(samira, 'my data')
    await expectFits(samira, 'my data')

    const download = samira.waitForEvent('download')
    await samira.getByRole('link', { name: words.download }).click()
    const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    expect(file.readings.length).toBeGreaterThan(0)
    expect(file.person.name).toMatch(/^Samira/)
    for (const page of [samira, joost]) await page.context().close()
  })
})
