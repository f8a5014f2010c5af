import type { Page } from 'playwright-core'

export const look = (page: Page) => page.locator('h1').waitFor()
