import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Agrees with every clause of the other, one by one, as a reader would. `agree` is what the buttons begin with. */
export async function agreeWithAll(page: Page, agree: string): Promise<void> {
  const buttons = page.getByRole('button', { name: new RegExp(`^${agree} `) })
  await buttons.first().waitFor()
  for (let left = await buttons.count(); left > 0; left--) {
    await buttons.first().click()
    await expect.poll(() => buttons.count()).toBeLessThan(left)
  }
}
