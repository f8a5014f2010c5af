import { describe, expect, test } from 'vitest'
import type { Talks } from '../src/capabilities/dialogue/model.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira and Joost talked yesterday; she plans two more beside each other, and takes a topic along to one of them.
describe.each(settingsFor('talks'))('talks beside each other in %s at %i', (language, width) => {
  const { dialogue, expectations } = wordsIn(language)
  const subject = expectations.items['several-jobs'].label
  const stage = setStage()

  test('[B01] she plans a second talk beside the first, and a topic goes on in it with its history', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const talks = async (): Promise<Talks> => (await samira.request.get(`/api${table}/talks`)).json()
    await samira.goto(`${table}/talk`)
    await arrive(samira)
    const before = await talks()
    for (const kind of ['development', 'ad_hoc'] as const) {
      const form = samira
        .locator('form')
        .filter({ has: samira.getByRole('button', { name: dialogue.plan.plan, exact: true }) })
      await form.getByLabel(dialogue.plan.day).fill('2026-10-06')
      await form.getByLabel(dialogue.plan.kind).selectOption(kind)
      await form.getByRole('button', { name: dialogue.plan.plan, exact: true }).click()
      await expect.poll(async () => (await talks()).conversations.map(talk => talk.kind)).toContain(kind)
    }
    const planned = (await talks()).conversations
    expect(planned.length).toBe(before.conversations.length + 2)
    await samira.reload()
    await arrive(samira)
    const past = samira.locator('details').filter({ hasText: subject }).first()
    await past.locator('summary').first().click()
    const named = fill(dialogue.talk.named, { kind: dialogue.kinds.development, on: '' }).trim()
    const card = past.locator('article').filter({ hasText: subject })
    await expectFine(samira, 'a talk that was, opened')
    await card.getByRole('button', { name: fill(dialogue.topic.carry, { talk: named }) }).click()
    await expect
      .poll(async () => (await talks()).topics.find(({ itemId }) => itemId === 'several-jobs'))
      .toMatchObject({ round: 2, earlier: [{ round: 1, laidSide: 'organisation' }] })
    const next = samira
      .locator('section')
      .filter({ has: samira.getByRole('heading', { level: 2, name: named }) })
    await next.getByText(dialogue.topic.earlier_one).click()
    await next.getByText(fill(dialogue.topic.myTags, { tags: dialogue.dimensions.cooperation })).waitFor()
    await expectFine(samira, 'a topic that goes on')
    // What the product calls it is said to each in their own language; nothing of it was written down in one.
    const other = language === 'nl' ? 'en' : 'nl'
    const joost = await stage.window({ language: other, width })
    await takeChair(joost, 'joost', language)
    await joost.goto(`${table}/talk`)
    await arrive(joost)
    await joost
      .getByRole('heading', { name: wordsIn(other).expectations.items['several-jobs'].label })
      .waitFor()
    for (const words of [subject, ...Object.values(dialogue.mandatory)])
      expect(await joost.getByText(words, { exact: true }).count()).toBe(0)
    await joost.context().close()
    await samira.context().close()
  })
})
