import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Agrees with every clause of the other, one by one, as a reader would. `agree` is what the buttons begin with. Asked
 * whether it stands in one's own account too, says yes of the likely twin where there is one, and else no.
 */
export async function agreeWithAll(page: Page, agree: string): Promise<void> {
  const buttons = page.getByRole('button', { name: new RegExp(`^${agree} `) })
  const question = page.locator('[role="group"]:has([data-answer])')
  await buttons.first().waitFor()
  for (let left = await buttons.count(); left > 0; left--) {
    await buttons.first().click()
    await expect.poll(() => buttons.count()).toBeLessThan(left)
    if ((await question.count()) === 0) continue
    const likely = question.locator('[data-answer="likely"]')
    await ((await likely.count()) > 0 ? likely : question.locator('[data-answer="no"]')).click()
    await question.waitFor({ state: 'detached' })
  }
}

/** Leaves everything that hangs loose out of the text, with a word. */
export async function leaveOutAll(
  page: Page,
  loose: { word: string; leave: string },
  word: string,
): Promise<void> {
  const leave = page.getByRole('button', { name: new RegExp(`^${loose.leave} `) })
  for (let left = await leave.count(); left > 0; left--) {
    await page.getByLabel(loose.word).first().fill(word)
    await leave.first().click()
    await expect.poll(() => leave.count()).toBeLessThan(left)
  }
}
