import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

describe.each(languagesFor('my-view'))('a first look on a phone, in %s', language => {
  const { expectations } = wordsIn(language)
  const stage = setStage()

  /** Somebody who fills in for the first time, on a phone. */
  const beginner = async (): Promise<{ page: Page; table: string }> => {
    const page = await stage.window({ language, width: 390, touch: true })
    await takeChair(page, 'noor')
    const { relations } = await (await page.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const removed = await page.request.delete(`/api${table}/view`)
    expect([200, 409]).toContain(removed.status())
    return { page, table }
  }
  /** How far below the top of the screen the statement's card begins, and whether anything lies over its first line. */
  const begins = (page: Page) =>
    page.locator('article').evaluate(card => {
      const { left, top } = card.getBoundingClientRect()
      return { top, covered: !card.contains(document.elementFromPoint(left + 30, top + 20)) }
    })

  test('ten come first, “next” shows the next statement from its top and says it, and the ten are handed in', async () => {
    const { page, table } = await beginner()
    await page.goto(`${table}/view`)
    await arrive(page)
    await page.getByText(expectations.view.beginShort).waitFor()
    await page.getByText(fill(expectations.view.pace.assumed_other, { count: 4, seconds: 20 })).waitFor()
    await expectAccessible(page, 'a first look')
    await expectFits(page, 'a first look')
    const seen: string[] = []
    for (let item = 1; item <= 10; item++) {
      seen.push((await page.locator('article h2').textContent())!)
      const owed = page.getByRole('group', { name: expectations.scales.owed.question })
      await owed.getByRole('radio').nth(4).check({ force: true })
      if (item === 10) break
      await page.getByRole('button', { name: expectations.view.next, exact: true }).tap()
      await page.locator('article h2', { hasNotText: seen.at(-1)! }).waitFor()
      // The reader of screens says what has the focus; the eye finds it where reading begins.
      const heard = await page.evaluate(() => document.activeElement?.textContent)
      expect(heard).toBe(await page.locator('article h2').textContent())
      const { top, covered } = await begins(page)
      expect([top >= 0 && top < 120, covered]).toEqual([true, false])
    }
    expect(new Set(seen).size).toBe(10)
    await page.getByText(expectations.view.saving.saved, { exact: true }).waitFor()
    await page.getByRole('button', { name: expectations.view.toEnd }).tap()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      expectations.view.doneTitle,
    )
    await page.getByRole('button', { name: expectations.view.done }).tap()
    await page.getByText(expectations.shown.ready).waitFor()
    const view = await (await page.request.get(`/api${table}/view`)).json()
    expect(view.pass).toBe('short')
    expect(Object.keys(view.answers)).toHaveLength(10)
  })

  test('all of them are one press away, the statement stays where it was, and back', async () => {
    const { page, table } = await beginner()
    await page.goto(`${table}/view`)
    await arrive(page)
    const statement = await page.locator('article h2').textContent()
    await page.getByRole('button', { name: fill(expectations.view.pass.toWhole, { count: 55 }) }).tap()
    const back = page.getByRole('button', { name: expectations.view.pass.toShort })
    await back.waitFor()
    expect(await page.locator('article h2').textContent()).toBe(statement)
    await settle(page)
    expect((await (await page.request.get(`/api${table}/view`)).json()).pass).toBe('whole')
    await back.tap()
    await page.getByText(expectations.view.beginShort).waitFor()
  })
})
