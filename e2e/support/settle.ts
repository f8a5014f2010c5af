import type { Locator, Page, Request } from 'playwright-core'

/** What one document asked for since it was opened. */
interface Traffic {
  readonly open: Set<Request>
  started: number
  answered: number
}

const traffics = new WeakMap<Page, Traffic>()

/** From the first request of a page on, so that `settle` knows what is still under way. */
export function watchTraffic(page: Page): void {
  const begin = () => traffics.set(page, { open: new Set(), started: 0, answered: 0 })
  const isAsking = (request: Request) => ['fetch', 'xhr'].includes(request.resourceType())
  begin()
  page.on('request', request => {
    if (request.isNavigationRequest()) begin()
    const traffic = traffics.get(page)!
    traffic.started++
    traffic.open.add(request)
  })
  page.on('requestfailed', request => traffics.get(page)!.open.delete(request))
  page.on('requestfinished', request => {
    // Of an earlier document when it is not among the open ones.
    const traffic = traffics.get(page)!
    if (traffic.open.delete(request) && isAsking(request)) traffic.answered++
  })
}

/**
 * Until the page has all that it asked for and has drawn it: twice in a row it found time to be idle, with nothing
 * under way, nothing new asked, and every answer arrived. Its own list says whether one did: on a busy machine the
 * network has finished a good while before the page knows. What holds the place of a part is looked for too: React lets it
 * stand for a third of a second after everything came, in which nothing happens. Not by `networkidle`, half a second of silence by the
 * clock, which is too long for a quick machine and too short for a busy one.
 */
export async function settle(page: Page): Promise<void> {
  let quiet = 0
  // A page that never rests is for the assertions after this to complain about.
  for (const until = Date.now() + 120_000; quiet < 2 && Date.now() < until; ) {
    const { started } = traffics.get(page)!
    const { arrived, coming } = await page.evaluate(look)
    const now = traffics.get(page)!
    const isQuiet = now.open.size === 0 && now.started === started && arrived >= now.answered && coming === 0
    quiet = isQuiet ? quiet + 1 : 0
    if (quiet < 2 && Date.now() >= until)
      console.warn(`${page.url()} never came to rest: ${said(now, arrived)}, ${coming} parts on their way`)
  }
}

const said = ({ open, answered }: Traffic, arrived: number): string =>
  `${answered} answered, ${arrived} arrived, and open ${[...open].map(request => request.url()).join(' ')}`

/** What a locator reads as it stands at that moment, without waiting for it to come or to change. */
const readings = [
  'all',
  'allInnerTexts',
  'allTextContents',
  'count',
  'evaluateAll',
  'getAttribute',
  'innerText',
  'inputValue',
  'isChecked',
  'isDisabled',
  'isEnabled',
  'isHidden',
  'isVisible',
  'textContent',
] as const satisfies readonly (keyof Locator)[]

const reading = new WeakSet<object>()

/**
 * From now on nobody reads what is about to change: right after a press, a number or a word is still the old one on a busy
 * machine, and nothing is there yet of what is on its way. Here for all of them, since one that is forgotten in a story shows
 * on somebody’s slow machine only.
 */
export function restBeforeReading(page: Page): void {
  const locators = Object.getPrototypeOf(page.locator('html'))
  if (reading.has(locators)) return
  reading.add(locators)
  for (const name of readings) {
    const read = locators[name]
    locators[name] = async function (this: Locator, ...given: unknown[]) {
      if (traffics.has(this.page())) await settle(this.page())
      return read.apply(this, given)
    }
  }
}

/**
 * Until somebody who opened a page can read all of it, below one heading. While a part of it is fetched, two headings
 * stand in the document: what is on its way, and what it hides meanwhile.
 */
export async function arrive(page: Page): Promise<void> {
  await page.locator('h1:visible').first().waitFor()
  await settle(page)
  await page.locator('h1:visible').waitFor()
  // What holds the place of a page has a heading too, and stays a moment after everything came; and below a heading a part
  // may still be on its way.
  await page.waitForFunction(() => !document.querySelector('.page--waiting, main .page__waiting'))
  await settle(page)
}

/**
 * In the page, once it has nothing else to do: what was drawn or is to be drawn goes before a task in the background. Not by
 * `requestIdleCallback`, of which a page that draws nothing any more is sometimes never told.
 */
function look(): Promise<{ arrived: number; coming: number }> {
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask<T>(task: () => T, how: { priority: 'background'; delay?: number }): Promise<T> }
  }
  const count = () => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return {
      arrived: entries.filter(({ initiatorType }) => /^(fetch|xmlhttprequest)$/.test(initiatorType)).length,
      coming: document.querySelectorAll('.page--waiting, .page__waiting, [data-coming]').length,
    }
  }
  return scheduler
    .postTask(() => {}, { priority: 'background' })
    .then(() => scheduler.postTask(count, { priority: 'background', delay: 25 }))
}
