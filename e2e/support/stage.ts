import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type RunningApp, startApp } from './app.ts'
import { openBrowser, openWindow, type SeatSettings } from './browser.ts'

export interface Stage {
  readonly app: RunningApp
  window(settings?: SeatSettings): Promise<Page>
}

/** The real product and a browser beside it, there from before the first story of a `describe` until after its last. */
export function setStage(settings?: Parameters<typeof startApp>[0]): Stage {
  let app: RunningApp
  let browser: Browser
  beforeAll(async () => {
    app = await startApp(settings)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })
  return {
    get app() {
      return app
    },
    window: seat => openWindow(browser, app.base, seat),
  }
}
