import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira reads a clause that she and Joost signed differently. It comes to their table; in the end both read it the same again.
describe.each(settingsFor('read-differently'))('reading differently in %s at %i', (language, width) => {
  const { recollections: words, agreements } = wordsIn(language)
  const stage = setStage()
  const own = 'Volgens mij geldt dit ook in de zomer.'

  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const notes = (page: Page) => page.getByRole('article').filter({ hasText: own })

  test('[C16] noted beside the signed text, talked about, and over when both say so', async () => {
    const samira = await sit('samira')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    await samira.goto(`${table}/agreements`)
    await arrive(samira)
    await samira.getByText(agreements.time.text, { exact: true }).first().click()
    const sheet = samira.getByRole('list', { name: agreements.sign.clauses })
    await sheet.waitFor()
    const printed = await sheet.locator('.clause__text').allTextContents()
    await sheet.getByRole('button', { name: words.note.open }).first().click()
    const dialog = samira.getByRole('dialog')
    await dialog.getByLabel(words.note.label).fill(own)
    await expectFine(samira, 'how I read it')
    await dialog.getByRole('button', { name: words.note.send }).click()
    await notes(samira).waitFor()
    await expectFine(samira, 'noted beside the text')
    expect(await sheet.locator('.clause__text').allTextContents()).toEqual(printed)

    const joost = await sit('joost')
    await joost.goto(`${table}/talk`)
    await arrive(joost)
    await joost.getByRole('link', { name: words.topic.link }).click()
    await notes(joost).waitFor()
    await arrive(joost)
    await expectFine(joost, 'what the other reads')
    await notes(joost).getByRole('button', { name: words.card.end }).click()
    await notes(joost)
      .getByText(fill(words.card.saidMine, { other: 'Samira' }))
      .waitFor()

    await samira.reload()
    await notes(samira)
      .getByText(fill(words.card.saidTheirs, { other: 'Joost' }))
      .waitFor()
    await notes(samira).getByRole('button', { name: words.card.end }).click()
    const [closed] = words.card.closed.split('{{day}}')
    await notes(samira)
      .getByText(new RegExp(`^${closed}`))
      .waitFor()
    await expectFine(samira, 'read the same again')
  })
})
