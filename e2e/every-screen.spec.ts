import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chairs } from '../db/demo/chairs.ts'
import { plates } from '../src/shell/browser/plates.ts'
import { type Visits, visitsOfCapabilities } from '../src/shell/testing/visits.ts'
import { inTurn } from '../tools/rotation.ts'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// Every address of the product, in a language and at a size: nothing in anybody's way, nothing wider than the screen, no
// error in the console. In `npm test` a third of the visits take their turn. What stands behind a name after `$` is looked up
// as the chair that asks.
const meetings: Visits = [
  [null, ['/nowhere']],
  ['marieke', ['/', '/hr', '/flexicurity/needs']],
  ['ineke', ['/']],
  ['joost', ['/', '/workplace', '/tables']],
  ['samira', ['/relations/$relationId', '/relations/$relationId/gap']],
  [
    'samira',
    ['/relations/$relationId/talk', '/relations/$relationId/renderings', '/relations/$relationId/sign'],
  ],
  [
    'samira',
    [
      '/relations/$relationId/agreements',
      '/relations/$relationId/better',
      '/relations/$relationId/needs',
      '/my-days',
    ],
  ],
  // HR gives Noor a chair at Bram's table first.
  [
    'noor',
    [
      '/seats/$relationId',
      '/seats/$relationId/view',
      '/seats/$relationId/gap',
      '/seats/$relationId/talk',
      '/seats/$relationId/renderings',
      '/seats/$relationId/sign',
      '/seats/$relationId/agreements',
    ],
  ],
  ['fatma', ['/']],
  ['daan', ['/']],
  ['noor', ['/']],
]
const visits = [...meetings, ...visitsOfCapabilities]

test('[Z11] every address of the router is looked at below', () => {
  const addresses = plates.flatMap(({ pages }) => pages.map(({ path }) => path))
  expect(addresses.length).toBeGreaterThan(30)
  const visited = new Set(visits.flatMap(([, places]) => places))
  expect(addresses.filter(address => !visited.has(address))).toEqual([])
})

/** What a chair finds behind the names in an address. */
async function lookUp(page: Page, place: string): Promise<string> {
  const ask = async (url: string) => (await page.request.get(url)).json()
  if (place.includes('/person/$number'))
    return place.replace('$number', (await ask('/api/register')).rows[0].number)
  if (place.includes('$secret')) return place.replace('$secret', 'this-link-is-not-one-of-ours')
  if (place.startsWith('/people/'))
    return place.replace('$relationId', (await ask('/api/register')).rows[0].relationId)
  if (place.startsWith('/seats/'))
    return place.replace('$relationId', (await ask('/api/me')).seats[0].relationId)
  if (place.includes('$relationId'))
    return place.replace('$relationId', (await ask('/api/me')).relations[0].relationId)
  if (place.includes('$campaignId')) {
    const { campaigns } = await ask('/api/campaigns')
    return place.replace(
      '$campaignId',
      campaigns.find((one: { state: string }) => one.state === 'closed').campaignId,
    )
  }
  if (place.includes('$year'))
    return place.replace(
      '$year',
      (await ask('/api/overviews')).years.find((one: { state: string }) => one.state === 'made').year,
    )
  return place
}

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

/** Beside Bram and who manages him, at everything that their table does. */
async function seatNoor(page: Page): Promise<void> {
  await takeChair(page, 'bram')
  const [{ relationId }] = (await (await page.request.get('/api/me')).json()).relations
  await takeChair(page, 'marieke')
  const parts = ['expectations', 'talk', 'agreement']
  const data = { number: chairs.noor.number, seat: 'host', parts, from: '2026-09-01' }
  const reply = await page.request.post(`/api/relations/${relationId}/seats`, { data })
  expect(reply.ok()).toBe(true)
}

describe.each(settingsFor('every-screen'))('every screen in %s at %i', (language, width) => {
  const stage = setStage()

  test.each(inTurn('visits', visits, visits.length / 3))(
    '[Z11] as %s: accessible, fitting, and quiet',
    async (chair, places) => {
      const page = await stage.window({ language, width })
      const errors = errorsOf(page)
      if (places.some(place => place.startsWith('/seats/'))) await seatNoor(page)
      if (chair) await takeChair(page, chair)
      for (const place of places) {
        await page.goto(await lookUp(page, place))
        await arrive(page)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        await expectAccessible(page, `${chair} ${place}`)
        await expectFits(page, `${chair} ${place}`)
      }
      expect(errors).toEqual([])
      await page.context().close()
    },
  )

  test('what is planted in the way, too wide or wrong is seen by the same looking', async () => {
    const page = await stage.window({ language, width })
    const errors = errorsOf(page)
    await page.goto('/sign-in')
    await arrive(page)
    await expectAccessible(page, 'as it is')
    await expectFits(page, 'as it is')
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('button')))
    await expect(expectAccessible(page, 'without a name')).rejects.toThrow('without a name')
    await page.evaluate(() => {
      const wide = document.createElement('div')
      wide.style.cssText = 'width: 200vw; height: 1px'
      document.querySelector('main')!.append(wide)
    })
    await expect(expectFits(page, 'too wide')).rejects.toThrow('too wide')
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
    const page = await stage.window({ language, width })
    await page.goto('/sign-in')
    await page.getByRole('link', { name: wordsIn(language).shell.licences, exact: true }).click()
    await page.waitForURL('**/THIRD-PARTY-LICENSES.txt')
    const text = await page.locator('body').textContent()
    for (const one of ['react-dom 19', 'MIT License', '@fontsource/source-serif-4', 'SIL OPEN FONT LICENSE'])
      expect(text).toContain(one)
    await page.context().close()
  })
})
