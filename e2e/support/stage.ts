import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Installation, type RunningApp, startApp } from './app.ts'
import { type Kind, openBrowser, openWindow, type SeatSettings } from './browser.ts'

export interface Stage {
  readonly app: RunningApp
  window(settings?: SeatSettings): Promise<Page>
}

/** The real product and a browser beside it, there from before the first story of a `describe` until after its last. */
export function setStage(installation?: Installation, kind?: Kind): Stage {
  let app: RunningApp
  let browser: Browser
  beforeAll(async () => {
    const starting = [
      startApp(installation).then(started => {
        app = started
      }),
      openBrowser(kind).then(opened => {
        browser = opened
      }),
    ]
    await Promise.all(starting)
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
