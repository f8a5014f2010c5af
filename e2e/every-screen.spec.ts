import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, type Language, takeChair } from './support/browser.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { wordsIn } from './support/words.ts'

// Every address of the product, in Dutch at a desk and in English on a phone: nothing in anybody's way, nothing wider
// than the screen, no error in the console. The main job has a story of its own.
const visits: [chair: string | null, places: string[]][] = [
  [
    null,
    [
      '/chairs',
      '/sign-in',
      '/demo/outbox',
      '/invitation/this-link-is-not-one-of-ours',
      '/reset-password',
      '/setup/none',
      '/nowhere',
    ],
  ],
  ['marieke', ['/', '/hr', '/people', '/people/import', '/ways-in', '/consent', '/account']],
  [
    'marieke',
    [
      '/flexicurity',
      '/flexicurity/compare',
      '/flexicurity/activities',
      '/flexicurity/needs',
      '/flexicurity/meaning',
    ],
  ],
  ['ineke', ['/', '/consent']],
  ['joost', ['/', '/workplace', '/account']],
  ['fatma', ['/']],
  ['daan', ['/', '/account', '/sources']],
  ['noor', ['/']],
]

describe.each<[Language, number]>([
  ['nl', 1280],
  ['en', 390],
])('every screen in %s at %i', (language, width) => {
  const stage = setStage()

  test.each(visits)(
    '[Z11] as %s: accessible, fitting, and quiet',
    async (chair, places) => {
      const page = await stage.window({ language, width })
      const errors: string[] = []
      page.on('pageerror', error => errors.push(error.message))
      page.on('console', message => {
        // A refusal that a page shows in words is also a line of the browser's own.
        if (message.type() === 'error' && !/status of (401|404|409)/.test(message.text()))
          errors.push(message.text())
      })
      if (chair) await takeChair(page, chair)
      for (const place of places) {
        await page.goto(place)
        await page.locator('h1').waitFor()
        await settle(page)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        await expectAccessible(page, `${chair} ${place}`)
        await expectFits(page, `${chair} ${place}`)
      }
      expect(errors).toEqual([])
      await page.context().close()
    },
    90_000,
  )

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
