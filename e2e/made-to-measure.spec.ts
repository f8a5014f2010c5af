import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { agreeWithAll } from './support/reactions.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Asking for something that differs from what holds for all, and a no that is about this work.
describe.each(languagesFor('made-to-measure'))('made to measure in %s', language => {
  const { agreements } = wordsIn(language)
  const { deals, refusals } = agreements
  const stage = setStage()
  const asked = 'Samira werkt op donderdag tot half drie'
  const everybody = { nl: 'Anders wil iedereen het.', en: 'Otherwise everybody wants it.' }[language]
  const work = 'Op donderdagmiddag is er dan niemand met de sleutels.'

  test('[C10] "then everybody wants it" is sent back; a reason from the list is given and read by who asked', async () => {
    const samira = await stage.window({ language })
    const joost = await stage.window({ language, width: 390 })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}/renderings`
    await samira.goto(table)
    await agreeWithAll(samira, agreements.reactions.agree)

    await samira.getByRole('button', { name: deals.add, exact: true }).click()
    await samira.getByLabel(deals.description, { exact: true }).fill(asked)
    await samira.getByLabel(deals.differs, { exact: true }).fill('De dienst duurt voor iedereen tot vijf uur')
    await samira.getByRole('dialog').getByRole('button', { name: deals.save, exact: true }).click()
    await samira.getByRole('dialog').waitFor({ state: 'detached' })

    await joost.goto(table)
    await joost.getByText(asked, { exact: true }).waitFor()
    await joost.getByRole('button', { name: deals.refuse, exact: true }).last().click()
    const dialog = joost.getByRole('dialog')
    await expectAccessible(joost, 'refusing')
    await expectFits(joost, 'refusing')
    const refuse = dialog.getByRole('button', { name: deals.refuse, exact: true })
    expect(await refuse.isDisabled()).toBe(true)
    await dialog.getByRole('radio', { name: deals.reasons.other }).check({ force: true })
    await dialog.getByLabel(deals.explanation, { exact: true }).fill(everybody)
    await dialog.getByText(deals.precedentHint).waitFor()
    await refuse.click()
    await dialog.getByText(refusals['only-precedent'].reason).waitFor()
    await dialog.getByText(refusals['only-precedent'].next).waitFor()

    await dialog.getByRole('radio', { name: deals.reasons['work-stops'] }).check({ force: true })
    await dialog.getByLabel(deals.explanation, { exact: true }).fill(work)
    await refuse.click()
    await dialog.waitFor({ state: 'detached' })
    await samira.reload()
    await samira.getByText(work, { exact: true }).waitFor()
    const [name, day] = ['Joost', '{{day}}']
    const head = fill(deals.refused, { name, day, reason: deals.reasons['work-stops'].toLowerCase() })
    for (const part of head.split(day)) await samira.getByText(part.trim()).first().waitFor()
    await expectAccessible(samira, 'refused')
    for (const page of [samira, joost]) await page.context().close()
  })

  test('[C07] a deal says what is otherwise, why and in return for what; changed, each says anew what they gain', async () => {
    const samira = await stage.window({ language })
    const joost = await stage.window({ language, width: 390 })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}/renderings`
    await samira.goto(table)
    await arrive(samira)
    await samira.getByRole('button', { name: deals.add, exact: true }).click()
    const dialog = samira.getByRole('dialog')
    await dialog.getByLabel(deals.kind, { exact: true }).selectOption('career')
    await dialog.getByLabel(deals.dimension, { exact: true }).selectOption('time-elsewhere')
    await dialog.getByLabel(deals.description, { exact: true }).fill('Een half jaar op de haven')
    await dialog.getByLabel(deals.ground, { exact: true }).selectOption('to-learn')
    await dialog.getByLabel(deals.words, { exact: true }).fill('Zien of het bij me past')
    await dialog.getByLabel(deals.compensation, { exact: true }).selectOption('knowledge-shared')
    await expectAccessible(samira, 'writing a deal')
    await dialog.getByRole('button', { name: deals.save, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })

    const cardOf = (page: Page) => page.locator('article').filter({ hasText: 'Een half jaar op de haven' })
    await cardOf(samira).getByLabel(deals.mine, { exact: true }).fill('Ik leer er van')
    await cardOf(samira).getByRole('button', { name: deals.save, exact: true }).click()
    await cardOf(samira).getByRole('button', { name: deals.save, exact: true }).waitFor({ state: 'detached' })
    await joost.goto(table)
    await arrive(joost)
    for (const words of [
      agreements.dealKinds.career,
      deals.dimensions['time-elsewhere'],
      deals.grounds['to-learn'],
      deals.compensations['knowledge-shared'],
      'Zien of het bij me past',
      'Ik leer er van',
    ])
      await cardOf(joost).getByText(words, { exact: true }).first().waitFor()
    await expectFits(joost, 'a deal')
    await expectAccessible(joost, 'a deal')
    await cardOf(joost).getByRole('button', { name: deals.edit, exact: true }).click()
    await joost.getByRole('dialog').getByLabel(deals.differs, { exact: true }).fill('Anderen wisselen niet')
    await expectFits(joost, 'changing a deal')
    await joost.getByRole('dialog').getByRole('button', { name: deals.save, exact: true }).click()
    await joost.getByRole('dialog').waitFor({ state: 'detached' })
    await samira.reload()
    await arrive(samira)
    await cardOf(samira).getByText(deals.sayAgain, { exact: true }).waitFor()
    await cardOf(samira).getByRole('button', { name: deals.save, exact: true }).click()
    await cardOf(samira).getByText(deals.sayAgain, { exact: true }).waitFor({ state: 'detached' })
    await expectAccessible(samira, 'said anew')
    for (const page of [samira, joost]) await page.context().close()
  })
})
