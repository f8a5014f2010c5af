import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chairs } from '../db/demo/chairs.ts'
import type { GapMap, ViewState } from '../src/capabilities/expectations/model.ts'
import type { Me } from '../src/capabilities/people/model.ts'
import { takeChair } from './support/browser.ts'
import { look as lookAt } from './support/look.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

const answer = (owed: number) => ({ importance: 4, owed, kept: 3 })

// HR gives Noor a chair at Samira's table with Joost; from the view on there are three, until the chair is free again.
describe.each(settingsFor('seat'))('a third chair in %s at %i', (language, width) => {
  const { people, agreements, dialogue, expectations, shell } = wordsIn(language)
  const stage = setStage()
  const look = async (page: Page, what: string) => {
    await lookAt(page, what)
    await page.screenshot({ fullPage: true })
  }
  const send = async <T>(page: Page, method: string, url: string, data?: object): Promise<T> => {
    const reply = await page.request.fetch(url, { method, data: data ?? {} })
    expect([url, reply.ok()]).toEqual([url, true])
    return (await reply.json()) as T
  }
  const comeIn = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }

  test('HR gives it; from the view to the text three look, write and are named, until it is free', async () => {
    const samira = await comeIn('samira')
    const joost = await comeIn('joost')
    const { relations } = await send<Me>(samira, 'GET', '/api/me')
    const { relationId } = relations[0]!
    const table = `/relations/${relationId}`
    const seat = `/seats/${relationId}`

    const hr = await comeIn('marieke')
    await hr.goto('/people')
    await hr.getByLabel(people.register.search, { exact: true }).fill(chairs.samira.number)
    await hr.getByRole('link', { name: fill(people.seats.link, { name: 'Samira' }) }).click()
    await hr.getByText(people.seats.none).waitFor()
    await look(hr, 'no third chair')
    const number = hr.getByLabel(people.seats.number, { exact: true })
    await number.fill('P-none')
    await hr.getByRole('button', { name: people.seats.give, exact: true }).click()
    await hr.getByText(fill(people.refusals['no-such-number'].reason, { number: 'P-none' })).waitFor()
    await number.fill(chairs.noor.number)
    await hr.getByRole('button', { name: people.seats.give, exact: true }).click()
    await hr.getByRole('cell', { name: people.seats.kinds.host }).waitFor()
    await look(hr, 'a third chair')

    const noor = await comeIn('noor')
    await noor.goto('/')
    await noor.getByRole('heading', { name: shell.seat.beside }).waitFor()
    await look(noor, 'start with a chair beside others')
    await noor.locator(`a[href="${seat}"]`).click()
    await noor.waitForURL(`**${seat}`)
    await look(noor, 'their table, from the third chair')

    // What the two showed each other before is theirs; a new round is for three.
    await noor.goto(`${seat}/view`)
    await noor.getByText(expectations.refusals['shown-before'].reason).waitFor()
    await look(noor, 'shown before there was a chair')
    await noor.getByRole('button', { name: expectations.view.newRound }).click()
    await noor.getByText(expectations.view.begin).waitFor()
    await look(noor, 'looking along from the third chair')
    await samira.goto(table)
    await samira.getByText('Noor Bakker').waitFor()
    await look(samira, 'the table of the two with a third')
    await samira.goto(`${table}/view`)
    await samira.getByRole('main').getByText(people.seats.kinds.host).first().waitFor()
    await look(samira, 'told that there is a third voice')

    const api = `/api${table}`
    const show = async (page: Page, owed: number) => {
      const { version } = await send<ViewState>(page, 'GET', `${api}/view`)
      const answers = { variety: answer(owed), autonomy: answer(4), training: answer(page === noor ? 5 : 2) }
      const saved = await send<ViewState>(page, 'PUT', `${api}/view`, { version, answers })
      await send(page, 'POST', `${api}/view/submit`, { version: saved.version })
    }
    for (const page of [samira, joost, noor]) await show(page, page === joost ? 1 : 5)
    for (const page of [samira, joost]) await send(page, 'POST', `${api}/view/release`)
    await samira.goto(`${table}/view`)
    await samira.getByText(expectations.many.others).waitFor()
    await look(samira, 'waiting for the third')
    await noor.goto(`${seat}/view`)
    await look(noor, 'about to show, from the third chair')
    await noor.getByRole('button', { name: expectations.shown.release, exact: true }).click()
    await noor.getByRole('link', { name: expectations.shown.toGap }).click()
    await noor.waitForURL(`**${seat}/gap`)
    await look(noor, 'the difference from the third chair')
    await samira.goto(`${table}/gap`)
    await look(samira, 'the difference of three')
    const gap = await send<GapMap>(joost, 'GET', `${api}/gap`)
    expect(gap.seats.map(({ seat }) => seat)).toEqual(['employee', 'organisation', 'host'])
    expect(gap.items.find(({ itemId }) => itemId === 'variety')!.expectedBy).toEqual(['employee', 'host'])

    // What they differ on is talked about: from the third chair a topic is laid, and said what it is about.
    await noor
      .getByRole('button', { name: new RegExp(`^${expectations.gap.discuss}`) })
      .first()
      .click()
    await noor
      .getByRole('button', { name: new RegExp(`^${expectations.gap.discussed}`) })
      .first()
      .waitFor()
    await noor.goto(`${seat}/talk`)
    await noor
      .getByText(fill(dialogue.topic.laidBy, { name: 'Noor' }))
      .first()
      .waitFor()
    await look(noor, 'the talk from the third chair')
    const card = noor
      .locator('article')
      .filter({ hasText: fill(dialogue.topic.laidBy, { name: 'Noor' }) })
      .first()
    await card.getByRole('button', { name: dialogue.dimensions.cooperation }).click()
    await card.getByRole('button', { name: dialogue.topic.say }).click()
    await card.getByRole('button', { name: dialogue.topic.say }).waitFor({ state: 'detached' })
    await card.getByRole('button', { name: dialogue.topic.sheet.none }).click()
    await noor.getByText(dialogue.sheet.private).waitFor()
    await look(noor, 'a sheet from the third chair')
    await samira.goto(`${table}/talk`)
    await look(samira, 'the talk of three')

    await samira.request.post(`${api}/agreements`, { data: {} })
    await noor.goto(`${seat}/renderings`)
    await noor.getByLabel(agreements.clause.what).fill('Samira komt drie maanden bij ons')
    await look(noor, 'writing from a third chair')
    await noor.getByText(agreements.saving.saved).waitFor()
    await noor.getByRole('button', { name: agreements.writing.submit, exact: true }).click()
    // The two had written already: with hers all is in.
    await noor.getByRole('heading', { name: agreements.reactions.title_many }).waitFor()
    await look(noor, 'reacting from a third chair')

    await hr.getByRole('button', { name: people.seats.end }).first().click()
    await hr.getByText(people.seats.none).waitFor()
    for (const path of ['', '/view', '/gap', '/talk', '/renderings', '/sign', '/agreements']) {
      await noor.goto(seat + path)
      await noor.getByRole('heading', { name: shell.notFound.title }).waitFor()
    }
  })
})
