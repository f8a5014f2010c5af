import type { Page } from 'playwright-core'
import { expectAccessible, expectFits } from './browser.ts'
import { arrive } from './settle.ts'

/** As somebody who opened a page: all of it is there, everybody can use it, and it fits. */
export async function look(page: Page, what: string): Promise<void> {
  await arrive(page)
  await expectAccessible(page, what)
  await expectFits(page, what)
}

/** The page that has this heading. */
export const title = (page: Page, text: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: text }).waitFor()
