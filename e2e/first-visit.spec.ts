import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWindow, shareBrowser, takeChair } from './support/browser.ts'
import { copyStage } from './support/prepared-stages.ts'
import { type RunningServer, runServer } from './support/server.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'

/** What came over the wire while somebody opened a page with nothing in their browser yet. */
interface Visit {
  replies: Response[]
  kilobytes(kinds: readonly string[]): Promise<number>
  count(kinds: readonly string[]): number
}

const inWords = ['script', 'stylesheet']

function watch(page: Page): Visit {
  const replies: Response[] = []
  page.on('response', reply => replies.push(reply))
  const of = (kinds: readonly string[]) =>
    replies.filter(reply => kinds.includes(reply.request().resourceType()))
  return {
    replies,
    count: kinds => of(kinds).length,
    kilobytes: async kinds => {
      const sizes = await Promise.all(of(kinds).map(reply => reply.request().sizes()))
      return sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0) / 1000
    },
  }
}

/** How much of the screen moved by itself, as browsers count it (CLS). */
async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        (window as never as { shifted: number }).shifted += (entry as never as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as never as { shifted: number }).shifted)
}

/** The first page of whoever is not signed in, here and where there is no example; of an employee, and of HR. */
const doors = [
  [null, '/', '/chairs'],
  [null, '/sign-in', '/sign-in'],
  ['samira', '/', '/relations/'],
  ['marieke', '/', '/hr'],
] as const

describe.each(languagesFor('first-visit'))('a first visit in %s', language => {
  const stage = setStage()

  test.each(doors)('as %s of %s is light, and nothing jumps', async (chair, place, landing) => {
    const page = await stage.window({ language })
    if (chair) await takeChair(page, chair)
    const visit = watch(page)
    const shifted = await countShifts(page)
    await page.goto(place)
    await arrive(page)
    expect(new URL(page.url()).pathname).toContain(landing)
    const measured = {
      files: visit.count(inWords),
      words: await visit.kilobytes(inWords),
      withFonts: await visit.kilobytes([...inWords, 'font']),
      shifted: await shifted(),
    }
    // That something was measured at all.
    expect(measured.words).toBeGreaterThan(50)
    expect(visit.count(['font'])).toBeGreaterThan(1)
    expect(measured.files).toBeLessThanOrEqual(12)
    expect(measured.words).toBeLessThanOrEqual(200)
    expect(measured.withFonts).toBeLessThanOrEqual(250)
    expect(measured.shifted).toBeLessThanOrEqual(0.05)
    const plain = []
    for (const reply of visit.replies) {
      const { 'content-type': type = '', 'content-encoding': packed } = await reply.allHeaders()
      const { responseBodySize } = await reply.request().sizes()
      if (/javascript|css|html|json/.test(type) && !packed && responseBodySize > 1000) plain.push(reply.url())
    }
    expect(plain).toEqual([])
    await page.context().close()
  })

  test('what dialogs need comes with a pointer that moves, and not with one that rests', async () => {
    const page = await stage.window({ language })
    const { replies } = watch(page)
    const came = () => replies.some(reply => /dialog-box/.test(reply.url()))
    await page.goto('/chairs')
    await arrive(page)
    const tell = (movementX: number) =>
      page.evaluate(
        x => void window.dispatchEvent(new PointerEvent('pointermove', { movementX: x })),
        movementX,
      )
    // As a browser tells it when a page is laid out anew under the pointer.
    await tell(0)
    await arrive(page)
    expect(came()).toBe(false)
    await tell(3)
    await expect.poll(came).toBe(true)
    await page.context().close()
  })

  test('where scripts do not come, a sentence does: in a browser without them, and where they are lost', async () => {
    const browser = await shareBrowser()
    const without = await browser.newContext({ baseURL: stage.app.base, javaScriptEnabled: false })
    const plain = await without.newPage()
    await plain.goto('/')
    const said = await plain.locator('body').innerText()
    for (const words of ['Zet JavaScript aan in je browser', 'Turn JavaScript on in your browser'])
      expect(said).toContain(words)
    expect(said).not.toContain('Wisselwerk is not here yet')
    await without.close()
    const page = await stage.window({ language })
    await page.route('**/assets/*.js', route => route.abort())
    await page.goto('/')
    expect(await page.getByText('Wisselwerk is not here yet').isVisible()).toBe(false)
    await page.getByText('Wisselwerk is er nog niet').waitFor()
    await page.getByText('Wisselwerk is not here yet').waitFor()
    await page.context().close()
  })
})

describe('a building behind one address', () => {
  const home = mkdtempSync(join(tmpdir(), 'ww-e2e-building-'))
  let server: RunningServer
  let remove: () => Promise<void>
  beforeAll(async () => {
    const copy = await copyStage('example', home)
    remove = copy.remove
    server = await runServer(home, { database: copy.database, rateLimits: true })
  })
  afterAll(async () => {
    await server?.stop()
    await remove?.()
    rmSync(home, { recursive: true, force: true })
  })

  test('250 people who open the first page within a minute all get all of it', async () => {
    // What a first visit asks for is what a browser asked for.
    const page = await openWindow(await shareBrowser(), server.base)
    const visit = watch(page)
    await page.goto('/')
    await arrive(page)
    const asked = visit.replies.map(reply => ({ url: reply.url(), status: reply.status() }))
    await page.context().close()
    expect(asked.length).toBeGreaterThan(8)
    const begun = Date.now()
    const refused: string[] = []
    let served = 0
    const visitOnce = async () => {
      for (const { url, status } of asked) {
        const reply = await fetch(url, { headers: { 'accept-encoding': 'br' } })
        const body = await reply.arrayBuffer()
        if (reply.status !== status || body.byteLength === 0) refused.push(`${reply.status} ${url}`)
        served++
      }
    }
    // Twenty-five at a time, ten times.
    for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 25 }, visitOnce))
    expect(refused).toEqual([])
    expect(served).toBe(250 * asked.length)
    expect(Date.now() - begun, 'milliseconds that 250 visits took').toBeLessThan(60_000)
  })
})
