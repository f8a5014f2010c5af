import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Installation, type RunningApp, startApp } from './app.ts'
import { type Kind, openWindow, type SeatSettings, shareBrowser } from './browser.ts'

export interface Stage {
  readonly app: RunningApp
  window(settings?: SeatSettings): Promise<Page>
}

/** The real product and a browser beside it, there from before the first story of a `describe` until after its last. */
export function setStage(installation?: Installation, kind?: Kind): Stage {
  let app: RunningApp
  let browser: Browser
  const windows: Page[] = []
  beforeAll(async () => {
    const starting = [
      startApp(installation).then(started => {
        app = started
      }),
      shareBrowser(kind).then(opened => {
        browser = opened
      }),
    ]
    await Promise.all(starting)
  })
  afterAll(async () => {
    for (const page of windows) await page.context().close()
    await app?.stop()
  })
  return {
    get app() {
      return app
    },
    window: async seat => {
      const page = await openWindow(browser, app.base, seat)
      windows.push(page)
      return page
    },
  }
}
