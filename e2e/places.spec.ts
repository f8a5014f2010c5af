import { describe, expect, test } from 'vitest'
import { type ChairId, chairIds } from '../db/demo/chairs.ts'
import { inTurn } from '../tools/rotation.ts'
import { expectAccessible, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Where everybody lands, which places they have, and what of them says that something waits. As the table of the design
// has it, without the places in which nothing is yet.
const seats: Readonly<Record<ChairId, readonly [lands: RegExp, places: readonly PlaceName[]]>> = {
  samira: [/^\/relations\/[^/]+$/, ['table', 'work', 'around', 'organisation']],
  oleksandr: [/^\/relations\/[^/]+$/, ['table', 'work', 'around', 'organisation']],
  bram: [/^\/relations\/[^/]+$/, ['table', 'work', 'around', 'organisation']],
  noor: [/^\/relations\/[^/]+$/, ['table', 'work', 'around', 'organisation']],
  joost: [/^\/workplace$/, ['office', 'table', 'work', 'around', 'organisation']],
  marieke: [/^\/hr$/, ['office', 'table', 'work', 'around', 'organisation']],
  ineke: [/^\/consent$/, ['office', 'table', 'work', 'around', 'organisation']],
  fatma: [/^\/relations\/[^/]+$/, ['table', 'work', 'around', 'organisation']],
  daan: [/^\/my-days$/, ['work', 'around', 'organisation']],
  agnes: [/^\/tables$/, ['table', 'work']],
}
type PlaceName = 'office' | 'table' | 'work' | 'around' | 'organisation'

describe.each(settingsFor('places'))('places in %s at %i', (language, width) => {
  const words = wordsIn(language)
  const { places } = words.shell
  const stage = setStage()

  test('[Z11] every chair has at most five places, lands in the first, and finds every room by them', async () => {
    const walking = inTurn('walking', chairIds, 3)
    for (const chair of chairIds) {
      const page = await stage.window({ language, width })
      await takeChair(page, chair)
      await page.goto('/')
      await arrive(page)
      const [lands, names] = seats[chair]
      expect(new URL(page.url()).pathname, chair).toMatch(lands)
      // The first navigation of the page: the places as links, and nothing else.
      const first = page.getByRole('navigation').first()
      expect(await first.getAttribute('aria-label')).toBe(places.label)
      expect(await first.locator('.place__name').allTextContents(), chair).toEqual(
        names.map(name => places.names[name]),
      )
      expect(await first.locator('a').count()).toBe(names.length)
      expect(await first.locator('button, input').count()).toBe(0)
      expect(await first.locator('[aria-current="page"]').count(), chair).toBe(1)
      // Not more than one sentence, and never a figure.
      const waits = await first.locator('.place__waits').allTextContents()
      expect(waits.length, chair).toBeLessThanOrEqual(1)
      expect(waits.join(''), chair).not.toMatch(/[0-9]/)
      // Where its places lead: of three chairs in turn.
      if (!walking.includes(chair)) {
        await page.context().close()
        continue
      }
      for (const place of names.slice(1)) {
        await first.locator('a', { hasText: places.names[place] }).click()
        await arrive(page)
        expect(await first.locator('[aria-current="page"]').textContent()).toContain(places.names[place])
        expect(await page.title(), `${chair} ${place}`).toMatch(/^.{3,} · Wisselwerk$/)
      }
      await page.context().close()
    }
  })

  test('what waits at the table is said in the bar, at its step, and on a phone above the places until it is put away', async () => {
    const page = await stage.window({ language, width })
    await takeChair(page, 'samira')
    await page.goto('/')
    await arrive(page)
    const bar = page.getByRole('navigation', { name: places.label })
    await bar.getByText(places.oneThing).waitFor()
    const path = page.getByRole('navigation', { name: places.path })
    const at = path.locator('li', { hasText: words.names.rooms.renderings! })
    expect(await at.locator('em').textContent()).toBe(words.agreements.steps.react.action)
    // What is behind the two is said to who does not see the tick.
    expect(await path.getByText(`, ${places.done}`).count()).toBe(3)
    await at.getByRole('link').click()
    await arrive(page)
    expect(await path.locator('[aria-current="step"]').textContent()).toContain(words.names.rooms.renderings)

    await page.goto('/my-data')
    await arrive(page)
    const sill = page.locator('.sill')
    const link = sill.getByRole('link', {
      name: fill(places.sill, { place: places.names.table, words: places.oneThing }),
    })
    expect(await link.isVisible()).toBe(width < 800)
    if (width < 800) {
      await sill.getByRole('button', { name: places.away }).click()
      await page.reload()
      await arrive(page)
      expect(await sill.count()).toBe(0)
    }
    await page.context().close()
  })

  test('by the slash, Ctrl-K or a press somebody finds a page, a person and own words, with the keyboard alone', async () => {
    const page = await stage.window({ language, width })
    await takeChair(page, 'joost')
    await page.goto('/my-data')
    await arrive(page)
    const { jump } = words.shell
    const field = page.getByRole('combobox', { name: jump.label })
    await page.keyboard.press('/')
    await field.waitFor()
    await expectAccessible(page, 'jump')
    await field.fill('samira')
    const hit = page.getByRole('option', { name: /^Samira El Amrani/ })
    await hit.waitFor()
    expect(await page.getByRole('group', { name: places.names.table }).count()).toBe(1)
    expect(await hit.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/relations\/[^/]+$/)
    await arrive(page)
    // A page, by the other key; Escape closes and gives the focus back.
    await page.keyboard.press('Control+k')
    await field.fill(words.names.rooms['my-days']!.toUpperCase())
    await page.getByRole('option', { name: words.names.rooms['my-days']! }).waitFor()
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    // The single key can be switched off, and stays so.
    await page.getByRole('button', { name: jump.label }).click()
    await page.getByRole('switch', { name: jump.bySlash }).click()
    await page.keyboard.press('Escape')
    await page.reload()
    await arrive(page)
    await page.keyboard.press('/')
    expect(await field.count()).toBe(0)
    await page.context().close()
  })

  test('the bar of a confidant never says anything', async () => {
    const page = await stage.window({ language, width })
    await takeChair(page, 'fatma')
    for (const place of ['/', '/my-days', '/my-data']) {
      await page.goto(place)
      await arrive(page)
      expect(await page.locator('.place__waits, .sill, .elsewheres').count(), place).toBe(0)
    }
    await page.context().close()
  })
})
