import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { restBeforeReading, watchTraffic } from './settle.ts'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** A browser without a window needs two thirds of the time. Passkeys stand still in it: they want a whole one. */
export type Kind = 'quick' | 'whole'
const machines = { quick: '/usr/bin/chromium-headless-shell', whole: '/usr/bin/chromium' }

/** The machine's own browser, of the kind that is asked for if it is there; else that of the package registry. */
async function findBrowser(kind: Kind): Promise<{ executablePath: string; args: string[] }> {
  const others = Object.values(machines)
  const own = [process.env.CHROMIUM_PATH, machines[kind], ...others].find(path => path && existsSync(path))
  if (own) return { executablePath: own, args: [] }
  const { default: packed } = await import('@sparticuz/chromium')
  return { executablePath: await packed.executablePath(), args: packed.args }
}

export async function openBrowser(kind: Kind = 'quick'): Promise<Browser> {
  const { executablePath, args } = await findBrowser(kind)
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet, ...args] })
}

const shared = new Map<Kind, Promise<Browser>>()

/** The browser of this worker: it opens once, and goes when the worker does. */
export async function shareBrowser(kind: Kind = 'quick'): Promise<Browser> {
  const open = await shared.get(kind)
  if (open?.isConnected()) return open
  shared.set(kind, openBrowser(kind))
  return shared.get(kind)!
}

export type Language = 'nl' | 'en'

export interface SeatSettings {
  language?: Language
  width?: number
  /** A phone without a mouse: what is pressed is pressed by a finger. */
  touch?: boolean
}

/** A guard: what has not come by then never comes. A busy machine takes long over things that are in order. */
export const hangsAfterMs = 120_000

/** In which language each window reads. */
const spoken = new WeakMap<Page, Language>()

/** A browser window of its own, as somebody would have it at home. */
export async function openWindow(browser: Browser, base: string, settings: SeatSettings = {}): Promise<Page> {
  const { language = 'nl', width = 1280, touch = false } = settings
  const context: BrowserContext = await browser.newContext({
    baseURL: base,
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    reducedMotion: 'reduce',
    hasTouch: touch,
    isMobile: touch,
  })
  context.on('page', watchTraffic)
  // A document remembers the first 250 things it fetched, and somebody may sit in front of one for long.
  await context.addInitScript(() => performance.setResourceTimingBufferSize(10_000))
  const page = await context.newPage()
  spoken.set(page, language)
  page.setDefaultTimeout(hangsAfterMs)
  restBeforeReading(page)
  return page
}

/** Sits down on a chair of the demo: of the one in the language of the window, unless another is named. */
export async function takeChair(page: Page, chair: string, language = spoken.get(page)): Promise<void> {
  const reply = await page.request.post(`/api/demo/chairs/${chair}`, { data: { language } })
  expect(reply.status()).toBe(200)
}

/** Nothing that a machine can find stands in anybody’s way (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // The content policy of the pages forbids script elements; evaluating is not one.
  // Of the same document it is still there.
  const isThere = await page.evaluate(() => typeof (window as { axe?: { run?: unknown } }).axe?.run)
  if (isThere !== 'function') await page.evaluate(axe)
  const { violations } = await page.evaluate(async () => {
    const run = (
      window as unknown as {
        axe: { run(where: Document, options: object): Promise<{ violations: unknown[] }> }
      }
    ).axe.run
    return run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // All of them are still looked for; describing every element that is in order took half of the time.
      resultTypes: ['violations'],
    })
  })
  const told = (violations as { id: string; nodes: { html: string; failureSummary: string }[] }[]).map(
    violation => [
      violation.id,
      violation.nodes
        .slice(0, 3)
        .map(node => `${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 160)}`),
    ],
  )
  expect(told, what).toEqual([])
}

/** No page is wider than its screen. */
export async function expectFits(page: Page, what: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over, what).toBeLessThanOrEqual(0)
}

/** A page as somebody finds it: nothing in their way, and nothing beside the screen. */
export async function expectFine(page: Page, what: string): Promise<void> {
  await expectAccessible(page, what)
  await expectFits(page, what)
}
