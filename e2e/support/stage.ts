import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type Installation, type RunningApp, startApp } from './app.ts'
import { type Kind, openWindow, type SeatSettings, shareBrowser } from './browser.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'

export interface Stage {
  readonly app: RunningApp
  /** What mail arrived; only where the story has a mail server. */
  readonly mail: Mailbox
  window(settings?: SeatSettings): Promise<Page>
}

interface StageSettings {
  kind?: Kind
  /** With a mail server; without one mail lies in a folder of the installation. */
  mail?: boolean
  /** On another day than the example's own. */
  today?: string
}

/** The real product and a browser beside it, there from before the first story of a `describe` until after its last. */
export function setStage(installation?: Installation, { kind, mail, today }: StageSettings = {}): Stage {
  let app: RunningApp
  let browser: Browser
  let mailbox: Mailbox | undefined
  const windows: Page[] = []
  beforeAll(async () => {
    const begin = async () => {
      if (mail) mailbox = await openMailbox()
      app = await startApp(installation, {
        ...(mailbox && { mailServer: mailbox.url }),
        ...(today && { today }),
      })
    }
    const open = async () => {
      browser = await shareBrowser(kind)
    }
    await Promise.all([begin(), open()])
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') for (const page of windows) await sayWhatStands(page)
  })
  afterAll(async () => {
    for (const page of windows) await page.context().close()
    await app?.stop()
    mailbox?.close()
  })
  return {
    get app() {
      return app
    },
    get mail() {
      return mailbox!
    },
    window: async seat => {
      const page = await openWindow(browser, app.base, seat)
      windows.push(page)
      return page
    },
  }
}

/** What somebody had before them when a story failed: without it nobody knows why a button was missing on another machine. */
async function sayWhatStands(page: Page): Promise<void> {
  if (page.isClosed()) return
  const stands = await page
    .locator('body')
    .ariaSnapshot({ timeout: 10_000 })
    .catch(error => `cannot be told: ${error}`)
  console.log(`${page.url()} when it failed:\n${stands.slice(0, 6000)}`)
}
