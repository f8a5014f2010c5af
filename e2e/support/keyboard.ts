import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Somebody without a mouse: keys alone, and after each of them the eye knows where it is. */
export class Keyboard {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** One key; what it does is over, and the focus stands somewhere and is seen. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    if (key === 'Enter') await this.page.waitForFunction(isOver)
    await this.mustBeSeen(key)
  }

  /** From where one is, by Tab, to this. */
  async reach(target: Locator): Promise<void> {
    for (let steps = 0; steps < 250; steps++) {
      // Looked up at every step: what was there at the first may have been drawn anew since.
      if (await target.evaluate(one => one === document.activeElement)) return
      await this.press('Tab')
    }
    throw new Error(`By Tab nobody comes at ${target}.`)
  }

  async enter(target: Locator): Promise<void> {
    await this.reach(target)
    await this.press('Enter')
  }

  async write(target: Locator, words: string): Promise<void> {
    await this.reach(target)
    await this.page.keyboard.insertText(words)
    await this.mustBeSeen('typing')
  }

  /** Into a row of choices by Tab, and along it by the arrows. */
  async choose(group: Locator, nth: number): Promise<void> {
    const radios = group.getByRole('radio')
    await this.reach(radios.first())
    await this.press(' ')
    for (let step = 0; step < nth; step++) await this.press('ArrowRight')
    expect(await radios.nth(nth).isChecked()).toBe(true)
  }

  private async mustBeSeen(after: string): Promise<void> {
    // A part that came in the place of another is found in the next frame.
    await expect.poll(() => this.page.evaluate(lookAtFocus), { message: `after ${after}` }).toBeNull()
  }
}

/** In the page: what was pressed is not busy any more. */
const isOver = () => !document.querySelector('[aria-busy="true"]')

/** In the page: what is wrong with where the focus is, or nothing. */
function lookAtFocus(): string | null {
  const here = document.activeElement
  if (!here || here === document.body) return 'the focus is nowhere'
  const said = `<${here.tagName.toLowerCase()}> “${(here.getAttribute('aria-label') ?? here.textContent ?? '').trim().slice(0, 50)}”`
  if (!here.matches(':focus-visible')) return `${said} does not show that it has the focus`
  // Of a field in a drawn shape, the shape shows it.
  const near = [here, here.nextElementSibling, here.parentElement, here.closest('label')]
  const isDrawn = near.some(one => {
    if (!one) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && outlineWidth !== '0px'
  })
  // A part of a page that is read from its start needs no frame.
  if (!isDrawn && here.getAttribute('tabindex') !== '-1') return `nothing is drawn around ${said}`
  const { left, right, top, bottom } = (here.closest('label') ?? here).getBoundingClientRect()
  if (bottom < 0 || right < 0 || top > innerHeight || left > innerWidth) return `${said} is out of sight`
  return null
}
