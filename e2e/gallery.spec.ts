import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTurn } from '../tools/rotation.ts'
import { hangsAfterMs, openBrowser } from './support/browser.ts'
import { drawn, notAlone } from './support/pictures.ts'

// Every component of ui, once, in a real browser: in both themes, at a desk and on a phone.
const root = join(import.meta.dirname, '..')
const outDir = mkdtempSync(join(tmpdir(), 'ww-gallery-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rooms = [
  'controls',
  'feedback',
  'chairs',
  'view',
  'gap',
  'table',
  'talk',
  'strips',
  'signing',
  'sealed',
  'river',
  'wall',
  'figures',
  'mending',
  'mirror',
  'purse',
  'stars',
  'around',
  'year',
]
const widths = { desk: 1280, phone: 390, 'small phone': 360 } as const
type Width = keyof typeof widths
type Theme = 'light' | 'dark'

const looks = inTurn<[Width, Theme]>('gallery', [
  ['desk', 'light'],
  ['phone', 'dark'],
  ['desk', 'dark'],
  ['phone', 'light'],
])

/** The tree as one line, without its grammar. */
const heard = (tree: string) =>
  tree
    .replaceAll(/^\s*- (?:text: )?/gm, '')
    .replaceAll('"', '')
    .replaceAll(/\s+/g, ' ')

/** A drawing that is only called one. */
const nameless = /- img(?! ")/

/** In the page: of these marks those that cannot be told any more from what lies beside them. */
const lookForGone = (marks: readonly string[]) =>
  marks.filter(mark => {
    const [selector, part] = mark.split('::')
    const element = document.querySelector(selector!)
    if (!element) return true
    const style = getComputedStyle(element, part && `::${part}`)
    const isKept = style.forcedColorAdjust === 'none'
    const isEdged =
      Number.parseFloat(style.borderTopWidth) > 0 || Number.parseFloat(style.borderLeftWidth) > 0
    const isHatched = style.backgroundImage !== 'none'
    return !(isKept || isEdged || isHatched)
  })

let server: PreviewServer
let browser: Browser
let address: string

describe('the gallery', () => {
  beforeAll(async () => {
    const input = join(root, 'src/ui/gallery/index.html')
    await build({
      root,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, rolldownOptions: { input } },
    })
    server = await preview({
      root,
      logLevel: 'error',
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1' },
    })
    address = `${server.resolvedUrls?.local[0]}src/ui/gallery/index.html`
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(outDir, { recursive: true, force: true })
  })

  async function open(width: Width): Promise<Page> {
    const phone = width !== 'desk'
    const context = await browser.newContext({
      viewport: { width: widths[width], height: phone ? 800 : 900 },
      hasTouch: phone,
      isMobile: phone,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(hangsAfterMs)
    return page
  }

  async function enter(page: Page, room: string, theme: Theme = 'light'): Promise<void> {
    await page.goto(`${address}?room=${room}&theme=${theme}`)
    await page.waitForSelector('main')
    await page.evaluate(() => document.fonts.ready)
  }

  async function visit(room: string, width: Width, theme: Theme = 'light'): Promise<Page> {
    const page = await open(width)
    await enter(page, room, theme)
    return page
  }

  async function faults(page: Page): Promise<string[]> {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const { violations } = await (
        window as unknown as {
          axe: {
            run(options: object): Promise<{
              violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
            }>
          }
        }
      ).axe.run({ resultTypes: ['violations'] })
      return violations.flatMap(fault =>
        fault.nodes.map(node => `${fault.id}: ${node.html.slice(0, 140)} ${node.failureSummary}`),
      )
    })
  }

  test.each(looks)('axe finds nothing at a %s, %s', async (width, theme) => {
    const page = await open(width)
    for (const room of rooms) {
      await enter(page, room, theme)
      expect(await faults(page), room).toEqual([])
    }
    await page.context().close()
  })

  test('axe finds nothing with a dialog, a menu or a message open', async () => {
    for (const name of ['Laat mijn kijk zien', 'Stoel: Samira', 'Bewaren']) {
      const page = await visit('controls', 'desk')
      await page.getByRole('button', { name }).last().click()
      await page
        .getByRole(name === 'Bewaren' ? 'region' : name.startsWith('Stoel') ? 'menu' : 'dialog')
        .last()
        .waitFor()
      expect(await faults(page), name).toEqual([])
      await page.context().close()
    }
  })

  test('on the smallest phone nothing is wider than the screen or too low for a finger', async () => {
    const pressable =
      '.button, .pill, .icon-button, .tabs__tab, .scale__step, .scale__none, .menu__trigger, .room__inside, ' +
      '.topic__card, .boat, .chair-door, .field__input, .disclosure__summary, .place, .band__room, .bar__language'
    const page = await open('small phone')
    for (const room of rooms) {
      await enter(page, room)
      const { wide, low } = await page.evaluate(selector => {
        const box = (element: Element) => element.getBoundingClientRect()
        const inside = [...document.querySelectorAll('main *, header *, footer *')].filter(
          element => !element.closest('.only-heard, svg, .tabs__list, thead') && element.clientWidth > 1,
        )
        return {
          wide: inside
            .filter(element => box(element).right > window.innerWidth + 1)
            .map(element => element.className),
          low: [...document.querySelectorAll(selector)]
            .filter(element => box(element).height > 0 && box(element).height < 44)
            .map(element => `${element.className} ${box(element).height}`),
        }
      }, pressable)
      expect(wide, room).toEqual([])
      expect(low, room).toEqual([])
    }
    await page.context().close()
  })

  test('a scale is answered with arrows and digits, and says when it is not answered', async () => {
    const page = await visit('controls', 'desk')
    const scale = page.getByRole('group', { name: 'Nagekomen' })
    expect(await scale.textContent()).toContain('nog niet ingevuld')
    expect(await scale.getByRole('radio', { checked: true }).count()).toBe(0)
    await scale.getByRole('radio').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await scale.getByRole('radio', { name: '2: een beetje' }).isChecked()).toBe(true)
    await page.keyboard.press('5')
    expect(await scale.getByRole('radio', { name: '5: helemaal' }).isChecked()).toBe(true)
    await page.keyboard.press('ArrowRight')
    expect(await scale.getByRole('radio', { name: 'niet van toepassing' }).isChecked()).toBe(true)
    expect(await scale.textContent()).not.toContain('nog niet ingevuld')

    const agreed = page.getByRole('group', { name: 'Afgesproken of beloofd' })
    await agreed.getByRole('button', { name: 'wissen' }).press('Enter')
    expect(await agreed.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.context().close()
  })

  test('tabs walk with arrows', async () => {
    const page = await visit('controls', 'desk')
    await page.getByRole('tab', { name: 'Mijn weergave' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'Jouw weergave' }).getAttribute('aria-selected')).toBe('true')
    expect(await page.getByRole('tabpanel').textContent()).toContain('Wat jij hebt opgeschreven')
    await page.keyboard.press('End')
    expect(await page.getByRole('tabpanel').textContent()).toContain('Wat we samen hebben')
    await page.context().close()
  })

  test('a dialog keeps the focus, closes with Escape and gives the focus back', async () => {
    const page = await visit('controls', 'desk')
    const opener = page.getByRole('button', { name: 'Laat mijn kijk zien' })
    await opener.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Laat je kijk zien' })
    await dialog.waitFor()
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab')
      expect(await dialog.evaluate(element => element.contains(document.activeElement))).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await opener.evaluate(element => element === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('a menu opens with an arrow, walks, finds by letter, closes with Escape and gives the focus back', async () => {
    const page = await visit('controls', 'desk')
    const trigger = page.getByRole('button', { name: 'Stoel: Samira' })
    await trigger.press('ArrowDown')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-name'))
    expect(await focused()).toBe('Samira')
    expect(await page.getByRole('menuitemradio', { name: 'Samira' }).getAttribute('aria-checked')).toBe(
      'true',
    )
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Joost')
    await page.keyboard.press('s')
    expect(await focused()).toBe('Samira')
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'hidden' })
    expect(await trigger.evaluate(element => element === document.activeElement)).toBe(true)
    await trigger.press('Enter')
    await page.keyboard.press('Tab')
    await page.getByRole('menu').waitFor({ state: 'hidden' })
    await page.context().close()
  })

  test('the first Tab leads past the bar to the page', async () => {
    const page = await visit('gap', 'desk')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.context().close()
  })

  test('on a phone the places lie at the bottom, within reach of a thumb, and cover nothing', async () => {
    const page = await visit('gap', 'phone')
    const places = page.getByRole('navigation', { name: 'Plekken' })
    const box = (await places.boundingBox())!
    expect(box.y + box.height).toBe(page.viewportSize()!.height)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    const foot = (await page.locator('.footer').boundingBox())!
    expect(Math.floor(foot.y + foot.height)).toBeLessThanOrEqual(box.y)
    await page.context().close()
  })

  test('two threads tie the same strips, and a loose one says so', async () => {
    const page = await visit('strips', 'desk')
    expect(await page.locator('.threads__line').count()).toBe(3)
    const loose = page.locator('.strip[data-loose]')
    expect(await loose.count()).toBe(1)
    expect(await loose.textContent()).toContain('hangt nog los')
    await page.context().close()
  })

  test('every picture has a name, and says in words and numbers what it draws', async () => {
    const files = readdirSync(join(root, 'src/ui/pictures'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.tsx'))
      .map(file => file.replaceAll('\\', '/').replace('.tsx', ''))
    expect([...Object.keys(drawn), ...notAlone].sort()).toEqual(files.sort())
    const page = await open('desk')
    const silent: string[] = []
    for (const [file, { room, role, name, says }] of Object.entries(drawn)) {
      await enter(page, room)
      const tree = await page.getByRole(role, { name, exact: true }).first().ariaSnapshot()
      const said = heard(tree)
      silent.push(
        ...says.filter(words => !said.includes(words)).map(words => `${file}: “${words}” in ${said}`),
      )
      if (nameless.test(tree)) silent.push(`${file} holds a drawing that is only called one`)
    }
    expect(silent).toEqual([])
    // A picture without words, planted, says nothing.
    await page.evaluate(() =>
      document
        .querySelector('main')!
        .insertAdjacentHTML('beforeend', '<figure aria-label="Leeg"><svg role="img"></svg></figure>'),
    )
    expect(await page.getByRole('figure', { name: 'Leeg' }).ariaSnapshot()).toMatch(nameless)
    await page.context().close()
  })

  test('in colours that the reader chose, hatching, shapes and lines stay', async () => {
    const page = await open('desk')
    await page.emulateMedia({ forcedColors: 'active' })
    for (const [file, { room, marks = [] }] of Object.entries(drawn)) {
      if (marks.length === 0) continue
      await enter(page, room)
      expect([file, await page.evaluate(lookForGone, marks)]).toEqual([file, []])
    }
    await enter(page, 'figures')
    await page.addStyleTag({ content: '.two-bars__fog { forced-color-adjust: auto !important }' })
    expect(await page.evaluate(lookForGone, ['.two-bars__fog'])).toEqual(['.two-bars__fog'])
    await page.context().close()
  })

  test('on paper every page keeps its title, and every picture its words, once', async () => {
    const page = await open('desk')
    for (const { room, says } of Object.values(drawn)) {
      await enter(page, room)
      const read = async () => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
      const shown = await read()
      await page.emulateMedia({ media: 'print' })
      const [title] = (await page.title()).split(' · ')
      expect(await page.locator('.page__head').innerText(), room).toContain(title)
      const printed = await read()
      const times = (text: string, words: string) => text.split(words).length - 1
      for (const words of says.filter(one => shown.includes(one))) {
        expect([room, words, times(printed, words) > 0]).toEqual([room, words, true])
        expect([room, words, times(printed, words) <= times(shown, words)]).toEqual([room, words, true])
      }
      expect(await page.locator('[data-print="no"]:visible').count(), room).toBe(0)
      await page.emulateMedia({ media: 'screen' })
    }
    await page.context().close()
  })

  test('on paper the text stands alone, on one A4', async () => {
    const page = await visit('sealed', 'desk', 'dark')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.bar').isVisible()).toBe(false)
    expect(await page.locator('.seal').isVisible()).toBe(true)
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(ground).toBe('rgb(255, 255, 255)')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    await page.context().close()
  })
})
