import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isWhole } from '../tools/rotation.ts'
import { takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { lookUp, seatNoor, visits } from './support/visits.ts'

// On every page, every button that is there is pressed by keyboard, and really does what it does. Whatever comes in its place
// is led to: nobody is left at the top of the page, in silence, or looking at where something was. Pressing them all
// takes a quarter of an hour, so that is done where everything is tried; what is planted is seen in every run.
const inMain = 'main :is(button, summary):visible:not([aria-disabled="true"])'

/** Lists repeat the same button; after so many a page has no other kinds. */
const mostOfAPage = 4

/** What a press did to whoever pressed: nothing to say where they stand somewhere that can be seen. */
async function lookForLost(page: Page): Promise<string | undefined> {
  await settle(page)
  for (let tries = 1; ; tries++) {
    const lost = await page.evaluate(lookInPage)
    if (!lost || tries === 20) return lost
  }
}

/** In the page, once it has drawn what it had to draw. */
function lookInPage(): Promise<string | undefined> {
  const look = () => {
    const here = document.activeElement
    if (!here || here === document.body) return 'leads nowhere'
    const { top, bottom, height } = here.getBoundingClientRect()
    const isSeen = bottom > 0 && top < window.innerHeight
    return height > 0 && isSeen ? undefined : `leads out of sight, to ${here.outerHTML.slice(0, 80)}`
  }
  return new Promise(done => {
    setTimeout(() => done(look()), 50)
  })
}

/** The names of what can be pressed, each once. */
async function pressables(page: Page): Promise<string[]> {
  const names = await page
    .locator(inMain)
    .evaluateAll(all =>
      all.map(
        one => one.getAttribute('aria-label') ?? (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      ),
    )
  return [...new Set(names)].slice(0, mostOfAPage)
}

async function pressEach(page: Page, place: string): Promise<string[]> {
  const open = async () => {
    await page.goto(await lookUp(page, place))
    await arrive(page)
  }
  await open()
  const found: string[] = []
  const pressed = new Set<string>()
  for (let next = (await pressables(page))[0]; next !== undefined; ) {
    pressed.add(next)
    const all = page.locator(inMain)
    const at = await all.evaluateAll(
      (ones, name) =>
        ones.findIndex(
          one =>
            (one.getAttribute('aria-label') ?? (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim()) ===
            name,
        ),
      next,
    )
    await all.nth(at).focus()
    await page.keyboard.press('Enter')
    const lost = await lookForLost(page)
    if (lost) found.push(`${place}: “${next.slice(0, 60)}” ${lost}`)
    await open()
    next = (await pressables(page)).find(name => !pressed.has(name))!
    if (pressed.size >= mostOfAPage) break
  }
  return found
}

describe.each(languagesFor('leads-on'))('a press leads on in %s', language => {
  const stage = setStage()

  test.each(isWhole ? visits : [])('as %s, on %s', async (chair, places) => {
    const page = await stage.window({ language })
    if (chair === 'noor' && places.some(place => place.startsWith('/seats/'))) await seatNoor(page)
    if (chair) await takeChair(page, chair)
    const lost: string[] = []
    for (const place of places) lost.push(...(await pressEach(page, place)))
    expect(lost).toEqual([])
    await page.context().close()
  })

  test('what is replaced in place is led to, by the heading of what it stood in', async () => {
    const page = await stage.window({ language })
    await takeChair(page, 'samira')
    await page.goto('/')
    await arrive(page)
    await plant(page)
    await page.locator('#planted').press('Enter')
    expect(await lookForLost(page)).toBeUndefined()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Planted')
    await page.context().close()
  })

  test('whoever takes a chair arrives at the page that opens, also while it was on its way', async () => {
    const page = await stage.window({ language })
    await page.goto('/chairs')
    await arrive(page)
    await page.locator(inMain).first().press('Enter')
    await page.waitForURL('**/relations/*')
    await arrive(page)
    expect(await lookForLost(page)).toBeUndefined()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.context().close()
  })

  test('a planted press that leads nowhere is seen by the same looking', async () => {
    const page = await stage.window({ language })
    await takeChair(page, 'samira')
    await page.goto('/')
    await arrive(page)
    // After it nothing can have the focus any more, whatever of the page is drawn anew and whenever somebody looks.
    await page.evaluate(() => {
      const button = document.createElement('button')
      button.id = 'planted'
      button.textContent = 'Planted'
      button.onclick = () => {
        document.addEventListener('focusin', ({ target }) => (target as HTMLElement).blur(), true)
        button.blur()
      }
      document.body.append(button)
    })
    await page.locator('#planted').press('Enter')
    expect(await lookForLost(page)).toBe('leads nowhere')
    await page.context().close()
  })
})

/** A part with a heading, far down, in which a press puts a sentence in the place of the button that was pressed. */
const plant = (page: Page) =>
  page.evaluate(() => {
    const part = document.createElement('section')
    const heading = document.createElement('h2')
    heading.textContent = 'Planted'
    const button = document.createElement('button')
    button.id = 'planted'
    button.textContent = 'Press'
    button.addEventListener('click', () => button.replaceWith('Pressed'))
    part.append(heading, button)
    part.style.marginTop = '200vh'
    document.querySelector('main')!.append(part)
  })
