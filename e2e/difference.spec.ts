import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

describe.each(settingsFor('difference'))('the difference and the table in %s at %i px', (language, width) => {
  const { expectations, shell } = wordsIn(language)
  const { gap } = expectations
  const stage = setStage()
  let samira: Page
  let table: string
  beforeAll(async () => {
    samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const { relations } = await (await samira.request.get('/api/me')).json()
    table = `/relations/${relations[0].relationId}`
  })
  const lying = async () => {
    const talks = await (await samira.request.get(`/api${table}/talks`)).json()
    return talks.topics.length
  }

  test('[A06] words follow the answers, and where weight differs weight is seen', async () => {
    await samira.goto(`${table}/gap`)
    await arrive(samira)
    await samira.locator('.butterfly').first().waitFor()
    const map = await (await samira.request.get(`/api${table}/gap`)).json()
    for (const { class: kind, answers } of map.items) {
      const owed = [answers.employee?.owed, answers.organisation?.owed]
      if (kind.startsWith('only-')) expect(owed.some(level => level >= 4)).toBe(true)
    }
    const rows = samira.locator('.butterfly').first().locator('.butterfly__row')
    for (const row of await rows.all()) {
      const said = (await row.locator('.butterfly__note').textContent())!
      const bars = await row
        .locator('.wing')
        .evaluateAll(all => all.map(one => one.getAttribute('aria-label')!))
      const three = bars.some(bar => bar.endsWith(fill(gap.level, { level: 3 })))
      const isStronger = ['Samira', 'Joost'].some(
        names => said === fill(expectations.classes.stronger_one, { names }),
      )
      const isWeight = said === expectations.classes['other-weight']
      expect([said, isStronger]).toEqual([said, three && !isWeight])
      expect([said, await row.locator('.dots').count()]).toEqual([said, isWeight ? 2 : 0])
    }
    await expectAccessible(samira, 'gap')
    await expectFits(samira, 'gap')
  })

  test('“discuss” is undone where it was pressed; three are enough, and that leads on', async () => {
    const before = await lying()
    const discuss = samira.getByRole('button', { name: new RegExp(`^${gap.discuss}`) })
    const pressed = await discuss.first().elementHandle()
    await pressed!.click()
    await expect.poll(() => pressed!.textContent()).toContain(gap.undo)
    expect(await pressed!.evaluate(element => element === document.activeElement)).toBe(true)
    expect(await lying()).toBe(before + 1)
    await samira.getByText(fill(gap.enough, { count: 3 })).waitFor()
    await samira.getByRole('link', { name: gap.goOn }).waitFor()
    await pressed!.click()
    await expect.poll(() => pressed!.textContent()).not.toContain(gap.undo)
    expect(await lying()).toBe(before)
    await samira.getByText(fill(gap.chosen_other, { count: 2 })).waitFor()
    await pressed!.click()
    await samira.getByText(fill(gap.enough, { count: 3 })).waitFor()
    await samira.getByText(fill(gap.onTable, { count: before + 1 })).waitFor()
    await samira.getByRole('link', { name: gap.goOn }).click()
    await samira.waitForURL('**/talk')
  })

  test('the table counts the same, shows every card whole, and the coming day lies there', async () => {
    const count = await lying()
    await samira.goto(table)
    await arrive(samira)
    await samira.getByText(fill(shell.table.count_other, { count })).waitFor()
    await samira.locator('.lying--day').waitFor()
    for (const wide of [width, 900, 1024]) {
      await samira.setViewportSize({ width: wide, height: 900 })
      const cut = await samira
        .locator('.topic__card')
        .evaluateAll(cards =>
          cards.filter(card => card.scrollHeight > card.clientHeight + 1).map(card => card.textContent),
        )
      expect([wide, cut]).toEqual([wide, []])
      const over = await samira.locator('.topic__card, .lying').evaluateAll(cards => {
        const boxes = cards.map(card => card.getBoundingClientRect())
        const lies = (a: DOMRect, b: DOMRect) =>
          Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
          Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top)
        return boxes.flatMap((box, at) => boxes.slice(at + 1).filter(other => lies(box, other))).length
      })
      expect([wide, over]).toEqual([wide, 0])
    }
  })
})
