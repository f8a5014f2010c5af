import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Joost's newest began two weeks ago and showed what they expect. Joost told two of the three things that he has to tell.
describe.each(settingsFor('entry-talk'))('an entry talk in %s at %i', (language, width) => {
  const { expectations } = wordsIn(language)
  const { entry, steps, refusals } = expectations
  const stage = setStage()

  const fine = async (page: Page, name: string) => {
    await arrive(page)
    await expectAccessible(page, name)
    await expectFits(page, name)
  }

  test('[A17] cannot be completed while the manager left one of the three empty', async () => {
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    const { relations } = (await (await joost.request.get('/api/me')).json()) as {
      relations: { relationId: string; validFrom: string; employee: { name: string } }[]
    }
    const newest = relations.reduce((last, one) => (one.validFrom > last.validFrom ? one : last))
    const other = newest.employee.name.split(' ')[0]!
    const at = `/relations/${newest.relationId}`

    await joost.goto(at)
    await joost.getByText(fill(steps.entry.sentence, { other })).waitFor()
    await joost.getByRole('main').getByRole('link', { name: steps.entry.action }).click()
    await joost.getByRole('heading', { level: 1, name: entry.title }).waitFor()
    await joost.getByText(fill(entry.sentence.missing, { parts: entry.short.effort, other })).waitFor()
    await fine(joost, 'half done')

    const complete = () => joost.request.post(`/api${at}/entry/complete`)
    const refused = await complete()
    expect([refused.status(), (await refused.json()).code]).toEqual([409, 'expectations.entry-incomplete'])
    await joost.getByRole('button', { name: entry.show, exact: true }).click()
    await joost.getByText(refusals['entry-incomplete'].reason).waitFor()
    await joost.getByText(entry.needed).waitFor()
    await fine(joost, 'one of three empty')
    expect(await joost.getByRole('button', { name: entry.complete }).count()).toBe(0)

    for (const nothing of ['…', ' ']) {
      await joost.getByLabel(entry.parts.effort).fill(nothing)
      await joost.getByRole('button', { name: entry.show, exact: true }).click()
      await joost.getByText(refusals['entry-incomplete'].reason).waitFor()
      expect((await complete()).status()).toBe(409)
    }
    await joost.getByLabel(entry.parts.effort).fill('Stevig doorlopen.')
    await joost.getByRole('button', { name: entry.show, exact: true }).click()
    await joost.getByText(entry.sentence.open).waitFor()
    await fine(joost, 'side by side')
    await joost.getByRole('button', { name: entry.complete }).click()
    await joost.getByRole('link', { name: entry.toView }).waitFor()
    await fine(joost, 'talked through')
    await joost.goto(at)
    await joost.getByRole('main').getByRole('link', { name: steps['fill-view'].action }).waitFor()
    await joost.context().close()
  })
})
