import type { Page } from 'playwright-core'
import { type SeatSettings, takeChair } from './browser.ts'
import { arrive } from './settle.ts'
import type { Stage } from './stage.ts'

/** Somebody sits down in a window of their own, and arrives at an address. */
export const sittingAt =
  (stage: Stage, settings: SeatSettings) =>
  async (chair: Parameters<typeof takeChair>[1], at: string): Promise<Page> => {
    const page = await stage.window(settings)
    await takeChair(page, chair)
    await page.goto(at)
    await arrive(page)
    return page
  }
