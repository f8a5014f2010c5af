import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira plans a talk; she and Joost each take their days along, with the keyboard.
describe.each(settingsFor('my-days'))('my days in %s at %i', (language, width) => {
  const { dialogue, shell } = wordsIn(language)
  const { days } = shell
  const talkDays = dialogue.days
  const stage = setStage()

  /** Presses the link with the keyboard, and reads what another program finds in the file. */
  const take = async (page: Page) => {
    const link = page.getByRole('link', { name: days.take, exact: true })
    await page.getByText(days.note).waitFor()
    await expectAccessible(page, 'my days')
    await expectFits(page, 'my days')
    const download = page.waitForEvent('download')
    await link.focus()
    await page.keyboard.press('Enter')
    const saved = await download
    expect(saved.suggestedFilename()).toBe('my-days.ics')
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await saved.path(), 'utf8')))
    return calendar.getAllSubcomponents('vevent').map(component => {
      const { summary, startDate } = new ICAL.Event(component)
      return { title: summary, on: startDate.toString(), url: String(component.getFirstPropertyValue('url')) }
    })
  }

  test('[Z12] both take the day of their talk into their own calendar, and its link leads to that talk', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const me = await (await samira.request.get('/api/me')).json()
    const [{ relationId, employee, manager }] = me.relations
    const talk = { title: fill(talkDays.talk, { name: manager.name }), on: '2026-10-06' }
    const plan = { data: { kind: 'development', plannedOn: talk.on } }
    expect((await samira.request.post(`/api/relations/${relationId}/conversations`, plan)).status()).toBe(201)
    await samira.goto('/my-days')
    const mine = await take(samira)
    const own = mine.find(({ title, on }) => title === talk.title && on === talk.on)!
    await samira.goto(own.url)
    await arrive(samira)
    expect(new URL(samira.url()).pathname).toBe(`/relations/${relationId}/talk`)

    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    for (const place of ['/workplace', '/my-days']) {
      await joost.goto(place)
      expect(await take(joost)).toContainEqual({
        ...own,
        title: fill(talkDays.talk, { name: employee.name }),
      })
    }
    for (const page of [samira, joost]) await page.context().close()
  })
})
