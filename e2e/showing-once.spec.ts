import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import type { Talks } from '../src/capabilities/dialogue/model.ts'
import type { ViewState } from '../src/capabilities/expectations/model.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

const answer = { importance: 4, owed: 4, kept: 4 }

// Samira and Joost have both shown; Samira takes her view away, and Joost is told. The same with what a topic is about.
describe.each(settingsFor('showing-once'))('showing once in %s at %i', (language, width) => {
  const { expectations, dialogue } = wordsIn(language)
  const stage = setStage()

  const send = async <T>(page: Page, method: string, url: string, data?: object): Promise<T> =>
    (await (await page.request.fetch(url, { method, data: data ?? {} })).json()) as T

  test('[A06] who takes back after both showed ends the round, and the other reads why', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    const { relations } = await send<{ relations: { relationId: string }[] }>(samira, 'GET', '/api/me')
    const table = `/relations/${relations[0]!.relationId}`
    const api = `/api${table}`
    for (const page of [samira, joost]) {
      await send(page, 'POST', `${api}/rounds`)
      const { version } = await send<ViewState>(page, 'GET', `${api}/view`)
      const answers = { variety: answer, ...(page === joost && { autonomy: answer }) }
      const saved = await send<ViewState>(page, 'PUT', `${api}/view`, { version, answers })
      await send(page, 'POST', `${api}/view/submit`, { version: saved.version })
      await send(page, 'POST', `${api}/view/release`)
    }
    await samira.goto(`${table}/gap`)
    await samira.locator('summary', { hasText: expectations.gap.notCompared.split(' (')[0]! }).click()
    await samira.getByText(expectations.gap.whereBoth).waitFor()
    await expectFine(samira, 'gap with what is open')
    await samira.goto(`${table}/view`)
    await samira.getByRole('button', { name: expectations.shown.remove }).click()
    await samira.getByText(expectations.shown.removeOpenText).waitFor()
    await expectFine(samira, 'asked before taking away')
    await samira.getByRole('dialog').getByRole('button', { name: expectations.shown.remove }).click()
    await samira.getByText(expectations.ended.meText).waitFor()
    await expectFine(samira, 'taken away')
    for (const path of ['', '/gap', '/view']) {
      await joost.goto(table + path)
      await joost.getByText(expectations.ended.otherText).waitFor()
      await expectFine(joost, `told at${path.replace('/', ' ') || ' the table'}`)
    }
    await joost.getByRole('button', { name: expectations.shown.release }).click()
    await joost.getByText(expectations.ended.otherText).waitFor({ state: 'detached' })
    for (const page of [samira, joost]) await page.context().close()
  })

  test('[B04] who says something else of a topic after both said it is asked first, and the other reads it', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    const { relations } = await send<{ relations: { relationId: string }[] }>(samira, 'GET', '/api/me')
    const table = `/relations/${relations[0]!.relationId}`
    const api = `/api${table}`
    const before = await send<Talks>(samira, 'GET', `${api}/talks`)
    const coming = before.conversations.find(talk => !talk.cancelled && talk.outcome === 'open')
    let topic = before.topics.find(one => one.conversationId === (coming?.conversationId ?? null))
    if (!topic) {
      const { topics } = await send<Talks>(samira, 'POST', `${api}/topics`, { title: 'Roosters' })
      topic = topics.find(({ title }) => title === 'Roosters')!
    }
    const tags = `${api}/topics/${topic.topicId}/tags`
    for (const page of [samira, joost]) await send(page, 'PUT', tags, { dimensions: ['exchange'] })
    await joost.goto(`${table}/talk`)
    const { title, itemId, mandatory } = topic
    const called = mandatory
      ? dialogue.mandatory[mandatory]
      : (title ?? expectations.items[itemId as keyof typeof expectations.items].label)
    const card = (page: Page) => page.locator('article').filter({ hasText: called }).first()
    await card(joost).getByRole('button', { name: dialogue.dimensions.authority }).click()
    await card(joost).getByText(dialogue.topic.ends.split('{{name}}')[0]!).waitFor()
    await expectFine(joost, 'about to say something else')
    await card(joost).getByRole('button', { name: dialogue.topic.say }).click()
    await card(joost).getByRole('button', { name: dialogue.topic.say }).waitFor({ state: 'detached' })
    await samira.goto(`${table}/talk`)
    await card(samira).getByText(dialogue.topic.againText).waitFor()
    await expectFine(samira, 'asked to say it again')
    await card(samira).getByRole('button', { name: dialogue.topic.say }).click()
    await card(samira).getByText(dialogue.topic.againText).waitFor({ state: 'detached' })
    for (const page of [samira, joost]) await page.context().close()
  })
})
