import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chairs } from '../db/demo/chairs.ts'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// HR gives Noor a chair at Bram's table; she finds it, writes along, and the text asks for her name too.
describe.each(settingsFor('seat'))('a third chair in %s at %i', (language, width) => {
  const { people, agreements, shell } = wordsIn(language)
  const stage = setStage()
  const look = async (page: Page, what: string) => {
    await arrive(page)
    await expectAccessible(page, what)
    await expectFits(page, what)
  }

  test('HR gives it, whoever has it writes and reacts, and both others see three', async () => {
    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/people')
    await hr.getByLabel(people.register.search, { exact: true }).fill(chairs.bram.number)
    await hr.getByRole('link', { name: fill(people.seats.link, { name: 'Bram' }) }).click()
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
    const relationId = /people\/([^/]+)\/seats/.exec(hr.url())![1]!

    const noor = await stage.window({ language, width })
    await takeChair(noor, 'noor')
    await noor.goto('/')
    await noor.getByRole('heading', { name: shell.seat.beside }).waitFor()
    await look(noor, 'start with a chair beside others')
    await noor.locator(`a[href="/seats/${relationId}"]`).click()
    await noor.waitForURL(`**/seats/${relationId}`)
    await look(noor, 'before anything is written')

    const bram = await stage.window({ language, width })
    await takeChair(bram, 'bram')
    await bram.request.post(`/api/relations/${relationId}/agreements`, { data: {} })
    await noor.reload()
    await noor.getByLabel(agreements.clause.what).fill('Bram komt drie maanden bij ons')
    await look(noor, 'writing from a third chair')
    await noor.getByText(agreements.saving.saved).waitFor()
    await noor.getByRole('button', { name: agreements.writing.submit, exact: true }).click()
    await noor.getByText(agreements.writing.submittedNote).waitFor()
    const newest = (
      await (await bram.request.get(`/api/relations/${relationId}/agreements`)).json()
    ).agreements.at(-1) as { agreementId: string }
    const seen = await (
      await bram.request.get(`/api/relations/${relationId}/agreements/${newest.agreementId}`)
    ).json()
    expect(
      seen.others.map((other: { seat: string; submitted: boolean }) => [other.seat, other.submitted]),
    ).toEqual([
      ['organisation', false],
      ['host', true],
    ])

    await hr.getByRole('button', { name: people.seats.end }).first().click()
    await hr.getByText(people.seats.none).waitFor()
    await noor.goto(`/seats/${relationId}`)
    await noor.getByRole('heading', { name: shell.notFound.title }).waitFor()
  })
})
