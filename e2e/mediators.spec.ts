import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira asks for a mediator: nobody hears of it. Joost does too; then Marieke reads the one topic that both let her read.
describe.each(settingsFor('mediators'))('HR between two in %s at %i', (language, width) => {
  const { mediators: words, dialogue } = wordsIn(language)
  const stage = setStage()
  const asker = 'Samira El Amrani'

  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const open = async (page: Page, at: string) => {
    await page.goto(at)
    await arrive(page)
  }

  test('[B17] asked by one, then by both; HR reads what both let it read, and it ends with one of them', async () => {
    const samira = await sit('samira')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    await open(samira, `${table}/talk`)
    await samira.locator('summary, button', { hasText: dialogue.help.ask }).first().click()
    await samira.getByRole('link', { name: dialogue.help.mediator }).click()
    await samira.getByText(words.own.sentence.nobody).waitFor()
    await expectFine(samira, 'before asking')
    await samira.getByRole('button', { name: words.own.ask }).click()
    await samira.getByText(words.own.sentence.alone).waitFor()

    const joost = await sit('joost')
    await open(joost, `${table}/mediator`)
    await joost.getByText(words.own.sentence.nobody).waitFor()
    const marieke = await sit('marieke')
    await open(marieke, '/mediations')
    await marieke.getByRole('heading', { level: 1, name: words.hr.title }).waitFor()
    expect(await marieke.content()).not.toContain(asker)

    await joost.getByRole('button', { name: words.own.ask }).click()
    await joost.getByText(words.own.sentence.both).waitFor()
    await expectFine(joost, 'both ask')
    await marieke.reload()
    await marieke.getByRole('button', { name: new RegExp(`^${words.hr.take} ${asker}`) }).click()
    await expectFine(marieke, 'who asks')
    const card = marieke.getByRole('article').filter({ hasText: asker })
    await card.getByRole('link', { name: words.hr.open }).click()
    await marieke.getByText(words.hr.topics_zero).waitFor()

    await samira.reload()
    await samira.getByText(fill(words.own.sentence.taken, { name: 'Marieke de Wit' })).waitFor()
    const released = samira.getByRole('button', { name: new RegExp(`^${words.own.release} `) }).first()
    const title = ((await released.innerText()).split(words.own.release)[1] ?? '').trim()
    await released.click()
    await samira.getByText(words.own.state.mine).waitFor()
    await expectFine(samira, 'one topic released by one')
    await marieke.reload()
    await marieke.getByText(words.hr.topics_zero).waitFor()
    await joost.reload()
    await joost
      .getByRole('button', { name: `${words.own.release} ${title}`, exact: true })
      .first()
      .click()
    await joost.getByText(words.own.state.ours).waitFor()
    await marieke.reload()
    await marieke.getByRole('heading', { level: 2, name: title }).waitFor()
    await expectFine(marieke, 'what both let her read')

    await samira.reload()
    await samira.getByRole('button', { name: words.own.withdraw }).click()
    await samira.getByText(words.own.sentence.nobody).waitFor()
    await marieke.reload()
    await marieke.getByText(words.refusals['not-yours'].reason).waitFor()
  })
})
