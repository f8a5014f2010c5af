import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { takeChair } from './support/browser.ts'
import { look } from './support/look.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Joost sees how much talking his people ask, and fills in what only he knows; HR says what it is reckoned with and of whom.
describe.each(settingsFor('room-to-lead'))('room to lead in %s at %i', (language, width) => {
  const { span } = wordsIn(language).leading
  const stage = setStage()
  const inDialog = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  const sit = async (chair: string) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    await page.goto('/span')
    await page.getByRole('heading', { level: 1, name: span.title }).waitFor()
    return page
  }

  test('[I04] a manager sees their own load, and their hours stay with them', async () => {
    const joost = await sit('joost')
    await look(joost, 'my own load')
    const asked: string[] = []
    joost.on('request', request => request.method() !== 'GET' && asked.push(request.url()))
    await joost.getByLabel(span.own.asked, { exact: true }).fill('1')
    await joost
      .getByText(fill(span.hours_one, { count: 1 }))
      .first()
      .waitFor()
    expect(await joost.getByRole('heading', { name: span.units.title }).count()).toBe(0)
    await joost.reload()
    await joost.getByLabel(span.own.asked, { exact: true }).waitFor()
    expect(await joost.getByLabel(span.own.asked, { exact: true }).inputValue()).toBe('1')
    expect(asked.filter(url => url.includes('span'))).toEqual([])
    await look(joost, 'whether it fits')
    await joost.context().close()
  })

  test('[I04] HR says what it is reckoned with, and of a unit what nobody had said', async () => {
    const marieke = await sit('marieke')
    const units = marieke.getByRole('region', { name: span.units.title })
    await units.getByText(span.units.hoursOpen).first().waitFor()
    await look(marieke, 'by unit')
    const names = (await units.getByRole('heading', { level: 3 }).allInnerTexts()).map(name => name.trim())
    expect(names).toEqual([...names].sort(new Intl.Collator('nl').compare))
    const say = units.getByRole('button', { name: new RegExp(`^${span.units.say}`) })
    const open = await say.count()
    await say.first().click()
    await marieke.getByLabel(span.units.field, { exact: true }).fill('500')
    await inDialog(marieke, span.units.save)
    await expect.poll(() => say.count()).toBe(open - 1)
    await units.getByText(fill(span.units.hours, { time: fill(span.hours_other, { count: 500 }) })).waitFor()

    await marieke.getByRole('button', { name: span.rule.change, exact: true }).click()
    await marieke.getByLabel(span.rule.talks, { exact: true }).fill('')
    await marieke.getByLabel(span.rule.limit, { exact: true }).fill('3')
    await look(marieke, 'setting it')
    await inDialog(marieke, span.rule.save)
    await marieke.getByText(span.rule.notSaid, { exact: true }).waitFor()
    await units.getByText(span.units.neededOpen).first().waitFor()
    await units
      .getByText(fill(span.units.wide, { limit: 3 }))
      .first()
      .waitFor()
    await look(marieke, 'what was not said')
    await marieke.context().close()
  })
})
