import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { acceptAndSign, propose } from './support/main-job.ts'
import { agreeWithAll, leaveOutAll } from './support/reactions.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Joost says what he does and asks Samira for her half; both say yes, and it becomes a clause that both sign.
describe.each(settingsFor('together'))('two halves in %s at %i', (language, width) => {
  const all = wordsIn(language)
  const { 'dual-actions': words, agreements } = all
  const stage = setStage()
  const his = 'Betaalt de reis naar de opleiding'
  const hers = 'Leert twee collega’s hoe het moet'

  const sit = async (chair: 'samira' | 'joost') => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const card = (page: Page) => page.getByRole('article').filter({ hasText: his })

  test('[D14] one half is refused, two are agreed, and both sign them as a clause', async () => {
    const samira = await sit('samira')
    const joost = await sit('joost')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const count = async () =>
      (await (await joost.request.get(`/api${table}/dual-actions`)).json()).actions.length as number
    const before = await count()

    await joost.goto(`${table}/talk`)
    await arrive(joost)
    await joost.getByRole('link', { name: fill(words.talk_other, { count: before }), exact: true }).click()
    await joost.getByRole('button', { name: words.add, exact: true }).click()
    const form = joost.getByRole('dialog', { name: words.form.title })
    await form.getByLabel(words.form.own).fill(his)
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    await form.getByText(words.card.empty, { exact: true }).waitFor()
    expect(await count()).toBe(before)
    await expectFine(joost, 'one half is no agreement')
    await form.getByRole('button', { name: fill(words.form.ask, { other: 'Samira' }), exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    await card(joost).getByText(words.card.empty, { exact: true }).waitFor()
    await expectFine(joost, 'asked for the other half')

    await samira.goto(`${table}/together`)
    await card(samira)
      .getByText(fill(words.card.wanted, { other: 'Joost' }), { exact: true })
      .waitFor()
    await card(samira).getByRole('button', { name: words.card.fill }).click()
    await samira.getByRole('dialog').getByLabel(words.form.own).fill(hers)
    await samira.getByRole('dialog').getByRole('button', { name: words.form.save, exact: true }).click()
    await card(samira)
      .getByText(fill(words.card.proposed, { other: 'Joost' }), { exact: true })
      .waitFor()
    await expectFine(samira, 'both halves')

    await joost.reload()
    await card(joost).getByRole('button', { name: words.card.agree }).click()
    await card(joost).getByText(words.card.agreed.split('{{')[0]!).waitFor()
    await samira.goto('/my-career')
    await card(samira).getByText(hers, { exact: true }).waitFor()

    await samira.goto(`${table}/renderings`)
    await agreeWithAll(samira, agreements.reactions.agree)
    await samira.getByRole('heading', { level: 1, name: agreements.joint.title }).waitFor()
    await samira.getByRole('button', { name: `${words.writing.write} ${hers}`, exact: true }).click()
    const clause = samira.getByRole('dialog')
    await expect
      .poll(() => clause.getByLabel(agreements.clause.what).inputValue())
      .toBe(`Samira: ${hers}. Joost: ${his}.`)
    await clause.getByLabel(agreements.clause.words).fill('vanaf de eerste lesdag')
    await clause.getByLabel(agreements.clause.how).fill('in de agenda')
    await clause.getByRole('radio', { name: new RegExp(`^${agreements.clause.new}`) }).check()
    await expectFine(samira, 'a clause of two halves')
    await clause.getByRole('button', { name: agreements.clause.done, exact: true }).click()
    await samira.getByText(words.writing.written, { exact: true }).waitFor()
    await leaveOutAll(samira, agreements.loose, 'Later')
    await propose(samira, all, 'Joost', 'Zo spraken we het af')

    await acceptAndSign({ joost, samira }, table, all)
    await samira
      .getByRole('list', { name: agreements.sign.clauses })
      .first()
      .locator('.clause__text', { hasText: `Samira: ${hers}. Joost: ${his}.` })
      .waitFor()
    await expectFine(samira, 'signed by both')
  })
})
