import { readdirSync, readFileSync } from 'node:fs'
import { measurePage } from '@wisselwerk/engines/readability'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { plates } from '../src/shell/browser/plates.ts'
import { inTurn } from '../tools/rotation.ts'
import { expectAccessible, type Language, takeChair } from './support/browser.ts'
import { ownWords } from './support/own-words.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { findCrowding, readBlocks, sizes } from './support/sweep.ts'
import { languagesFor } from './support/turns.ts'
import { lookUp, seatNoor, visits } from './support/visits.ts'
import { wordsIn } from './support/words.ts'

// Every address of the product, opened once for each chair and language: nothing in anybody's way, no error in the console,
// and at every size no word that leaves the screen, breaks in a button or prints over another. In `npm test` a sixth of the
// visits take their turn. What stands behind a name after `$` is looked up as the chair that asks.
test('[Z11] every address of the router is looked at below', () => {
  const addresses = plates.flatMap(({ pages }) => pages.map(({ path }) => path))
  // Counted anew, in the words with which a screen hangs beside its door.
  const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(file => /(?:^|\/)screens\.ts$/.test(file) && !file.startsWith('platform'))
    .flatMap(file => [...readFileSync(`src/${file}`, 'utf8').matchAll(/\b(?:page|doorPage)\(\s*'([^']+)'/g)])
  expect(addresses.toSorted()).toEqual(written.map(([, path]) => path!).toSorted())
  expect(addresses.length).toBeGreaterThan(50)
  const visited = new Set(visits.flatMap(([, places]) => places))
  expect(addresses.filter(address => !visited.has(address))).toEqual([])
})

/** What goes wrong in a page from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    // A refusal that a page shows in words is also a line of the browser's own.
    if (message.type() === 'error' && !/status of (401|404|409)/.test(message.text()))
      errors.push(message.text())
  })
  return errors
}

/** So few words are no text yet. */
const fewWords = 25

/** What a page says of its own is easy to read: Flesch, and Flesch-Douma, of 60 at least, in short sentences. */
async function expectPlain(page: Page, what: string, language: Language): Promise<string[]> {
  const { score, words, sentences } = measurePage(ownWords(await readBlocks(page), language), language)
  if (words < fewWords) return []
  return [
    ...(score < 60 ? [`${what} reads as ${score}`] : []),
    ...(words / sentences > 20 ? [`${what} has ${words / sentences} words in a sentence`] : []),
  ]
}

/** The page that is open, at every size, and with the eyes of a machine on a desk by day and on a phone by night. */
async function sweep(page: Page, what: string): Promise<string[]> {
  const found: string[] = []
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    found.push(...(await findCrowding(page)).map(one => `${what} at ${width} × ${height}: ${one}`))
    if (width === 1280) await expectAccessible(page, `${what} at ${width}, light`)
    if (width !== 390) continue
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page, `${what} at ${width}, dark`)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  return found
}

describe.each(languagesFor('every-screen'))('every screen in %s', language => {
  const stage = setStage()

  test.each(inTurn('visits', visits, visits.length / 6))(
    '[Z11] as %s: accessible, fitting, and quiet',
    async (chair, places) => {
      const page = await stage.window({ language })
      const errors = errorsOf(page)
      const crowded: string[] = []
      const hard: string[] = []
      if (chair === 'noor' && places.some(place => place.startsWith('/seats/'))) await seatNoor(page)
      if (chair) await takeChair(page, chair)
      for (const place of places) {
        await page.goto(await lookUp(page, place))
        await arrive(page)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        hard.push(...(await expectPlain(page, `${chair} ${place}`, language)))
        crowded.push(...(await sweep(page, `${chair} ${place}`)))
      }
      expect([...hard, ...crowded, ...errors]).toEqual([])
      await page.context().close()
    },
  )

  test('[Z02] who is not signed in reads so at every address that asks who is there, and goes to sign in', async () => {
    const page = await stage.window({ language })
    const errors = errorsOf(page)
    const addresses = [...new Set(visits.flatMap(([chair, places]) => (chair ? places : [])))]
    const nowhere = '00000000-0000-4000-8000-000000000000'
    for (const address of inTurn('signed out', addresses, addresses.length / 6)) {
      const here = address.replace('$year', '2025').replace(/\$\w+/g, nowhere)
      if (here === '/') continue
      await page.goto(here)
      await arrive(page)
      const door = page
        .getByRole('main')
        .getByRole('link', { name: wordsIn(language).names.rooms['sign-in']!, exact: true })
      expect([here, await door.count()]).toEqual([here, 1])
    }
    // That a screen was refused is told in its words, and by the browser once more.
    expect(errors.filter(error => !/not signed in|niet aangemeld/.test(error))).toEqual([])
    await page.context().close()
  })

  test('what is planted in the way, too wide or wrong is seen by the same looking', async () => {
    const page = await stage.window({ language })
    const errors = errorsOf(page)
    await page.goto('/sign-in')
    await arrive(page)
    await expectAccessible(page, 'as it is')
    expect(await findCrowding(page)).toEqual([])
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('button')))
    await expect(expectAccessible(page, 'without a name')).rejects.toThrow('without a name')
    await page.evaluate(() => {
      const wide = document.createElement('div')
      wide.style.cssText = 'width: 200vw; height: 1px'
      document.querySelector('main')!.append(wide)
    })
    expect((await findCrowding(page)).join()).toContain('px too wide')
    expect(errors).toEqual([])
    await page.evaluate(() => {
      console.error('said')
      setTimeout(() => {
        throw new Error('thrown')
      })
    })
    await expect.poll(() => [...errors].sort()).toEqual(['said', 'thrown'])
    await page.context().close()
  })

  test('what others made stands one click away, also for who has not signed in', async () => {
    const page = await stage.window({ language })
    await page.goto('/sign-in')
    await page.getByRole('link', { name: wordsIn(language).shell.licences, exact: true }).click()
    await page.waitForURL('**/THIRD-PARTY-LICENSES.txt')
    const text = await page.locator('body').textContent()
    for (const one of ['react-dom 19', 'MIT License', '@fontsource/source-serif-4', 'SIL OPEN FONT LICENSE'])
      expect(text).toContain(one)
    await page.context().close()
  })
})
