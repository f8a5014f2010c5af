import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Talks } from '../src/capabilities/dialogue/model.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, type Words, wordsIn } from './support/words.ts'

// Samira plans a talk every two weeks; she moves one, calls one off, and puts the rest on another hour.
describe.each(settingsFor('talk-series'))('talks that come back in %s at %i', (language, width) => {
  const { dialogue } = wordsIn(language)
  const { plan, series } = dialogue
  const stage = setStage()

  const sectionOf = (page: Page, { talk, kinds }: Words['dialogue']) =>
    page
      .locator('section')
      .filter({
        has: page.getByRole('heading', {
          level: 2,
          name: fill(talk.named, { kind: kinds.development, on: '' }).trim(),
        }),
      })
      .first()

  test('[B01] she plans talks every two weeks as one thing, changes one of them, and then the rest', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const talks = async (): Promise<Talks> => (await samira.request.get(`/api${table}/talks`)).json()
    const standing = async () => {
      const { conversations } = await talks()
      return conversations.filter(talk => talk.seriesId && !talk.cancelled).reverse()
    }
    const inCalendar = async () => {
      const file = await (await samira.request.get('/api/my-days/export')).text()
      const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
      return events.filter(part => String(part.getFirstPropertyValue('uid')).startsWith('talks-'))
    }
    await samira.goto(`${table}/talk`)
    await arrive(samira)
    const before = (await talks()).yearly
    const form = samira
      .locator('form')
      .filter({ has: samira.getByRole('button', { name: plan.plan, exact: true }) })
    await form.getByLabel(plan.day).fill('2026-10-06')
    await form.getByLabel(plan.every).selectOption('two-weekly')
    // A yearly talk does not come back: another kind stands there at once, and it says why.
    await form.getByText(plan.yearlyOnce).waitFor()
    await form.getByLabel(plan.kind).selectOption('development')
    await form.getByLabel(plan.hour).fill('10:00')
    await form.getByLabel(plan.until).fill('2026-10-01')
    await form
      .getByText(fill(dialogue.refusals['until-before-start'].reason, { on: '' }).slice(0, 20))
      .waitFor()
    await form.getByLabel(plan.until).fill('2026-12-15')
    await form.getByText(fill(plan.makesMany, { count: 6 }).slice(0, 20)).waitFor()
    await expectFine(samira, 'how often, and what that makes')
    await form.getByRole('button', { name: plan.plan, exact: true }).click()
    await expect
      .poll(async () => (await standing()).map(talk => talk.plannedOn))
      .toEqual(['2026-10-06', '2026-10-20', '2026-11-03', '2026-11-17', '2026-12-01', '2026-12-15'])
    expect((await talks()).yearly).toEqual(before)
    expect(await inCalendar()).toHaveLength(1)
    await settle(samira)
    const next = sectionOf(samira, dialogue)
    await next.getByText(fill(series.more_other, { count: 5 })).waitFor()
    // One line of the whole, and not six.
    const named = fill(dialogue.talk.named, { kind: dialogue.kinds.development, on: '' }).trim()
    expect(await samira.getByRole('heading', { name: named }).count()).toBe(1)
    await expectFine(samira, 'a series as one')

    // Another talk of it, by its day: called off by itself.
    await samira.getByText(series.later).click()
    await samira.getByLabel(series.choose).selectOption({ index: 1 })
    const third = samira
      .locator('section')
      .filter({ has: samira.getByRole('heading', { level: 3, name: named }) })
    await third.getByText(plan.change).click()
    await third.getByRole('radio', { name: plan.one }).waitFor()
    await expectFine(samira, 'one of a series')
    await third.getByRole('button', { name: plan.cancel, exact: true }).click()
    await expect.poll(async () => (await standing()).length).toBe(5)
    await next.getByText(fill(series.more_other, { count: 4 })).waitFor()

    // The next and all after it: half an hour earlier, and until the end of November.
    await next.getByText(plan.change).first().click()
    const change = next.locator('form').filter({ has: samira.getByRole('radio', { name: plan.rest }) })
    await change.getByRole('radio', { name: plan.rest }).check()
    await change.getByLabel(plan.hour).fill('09:30')
    await change.getByLabel(plan.until).fill('2026-11-30')
    await expectFine(samira, 'the rest of a series')
    await change.getByRole('button', { name: plan.moveRest }).click()
    await expect
      .poll(async () => (await standing()).map(({ plannedOn, startsAt }) => `${plannedOn} ${startsAt}`))
      .toEqual(['2026-10-06 09:30', '2026-11-03 09:30', '2026-11-17 09:30'])

    // The other reads the same in their own language.
    const other = language === 'nl' ? 'en' : 'nl'
    const joost = await stage.window({ language: other, width })
    await takeChair(joost, 'joost', language)
    await joost.goto(`${table}/talk`)
    await arrive(joost)
    const words = wordsIn(other).dialogue
    const seen = sectionOf(joost, words)
    await seen.getByText(fill(words.series.more_other, { count: 2 })).waitFor()
    await joost.context().close()
    await samira.context().close()
  })
})
