import type { Page } from 'playwright-core'

/** Phones, tablets, desks; and a desk at 200 and 400 % (a page at 400 % is as wide as the smallest phone, and less high). */
export const sizes: readonly (readonly [width: number, height: number])[] = [
  [1600, 1000],
  [1280, 900],
  [1024, 768],
  [900, 700],
  [768, 1024],
  [640, 450],
  [390, 844],
  [320, 568],
  [320, 225],
]

/** What goes wrong with the words of a page at the size that it has now; each as a sentence for whoever mends it. */
export async function findCrowding(page: Page): Promise<string[]> {
  await page.evaluate(drawn)
  return page.evaluate(lookForCrowding)
}

/** In the page: what follows its size (tables that become cards, threads) does so after the next frame. */
const drawn = () =>
  new Promise<void>(done => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  })

/** In the page. */
function lookForCrowding(): string[] {
  const found: string[] = []
  const said = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 40)}”`
  const over = document.documentElement.scrollWidth - window.innerWidth
  if (over > 0) {
    const wide = [...document.querySelectorAll('body *')].filter(
      one => one.getBoundingClientRect().right > window.innerWidth + 1 && one.children.length === 0,
    )
    found.push(`the page is ${over} px too wide: ${wide.slice(0, 2).map(said).join(', ')}`)
  }
  for (const one of document.querySelectorAll('body *')) {
    if (one.scrollWidth <= one.clientWidth + 1 || one.clientWidth === 0) continue
    if (['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && !one.matches('textarea, input'))
      found.push(`${said(one)} scrolls sideways by ${one.scrollWidth - one.clientWidth} px`)
  }

  interface Line {
    element: Element
    layer: Element | null
    box: DOMRect
  }
  /** Where somebody reads over something else on purpose: bars that stay, and sheets laid over the page. */
  const layerOf = (element: Element): Element | null => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(one).position)) return one
    return null
  }
  /** There for who listens, and cut away for who looks. */
  const isClipped = (element: Element): boolean => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (getComputedStyle(one).clipPath !== 'none') return true
    return false
  }
  const lines: Line[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!
    if (!node.textContent!.trim() || element.closest('.only-heard, noscript, style, script, option')) continue
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    if (isClipped(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const layer = layerOf(element)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    for (const box of boxes) lines.push({ element, layer, box })
    const control = element.closest('.button, .pill, [role="tab"]')
    const tops = new Set(boxes.map(({ top }) => Math.round(top / 4)))
    if (control && tops.size > 1) found.push(`${said(control)} breaks into ${tops.size} lines`)
  }
  // Small letters reach above and below their line without touching what stands there.
  const inner = ({ box }: Line) => {
    const trim = box.height * 0.2
    return { left: box.left + 1, right: box.right - 1, top: box.top + trim, bottom: box.bottom - trim }
  }
  const sorted = lines.map(line => ({ line, at: inner(line) })).sort((a, b) => a.at.top - b.at.top)
  sorted.forEach(({ line, at }, index) => {
    for (let next = index + 1; next < sorted.length && sorted[next]!.at.top < at.bottom; next++) {
      const { line: other, at: there } = sorted[next]!
      if (other.layer !== line.layer || other.element === line.element) continue
      const across = Math.min(at.right, there.right) - Math.max(at.left, there.left)
      if (across > 1) found.push(`${said(line.element)} and ${said(other.element)} print over each other`)
    }
  })
  return [...new Set(found)]
}

/** What a page says to whoever reads it, block by block: without navigation, what is only heard, and numbers in tables. */
export const readBlocks = (page: Page): Promise<string[]> => page.evaluate(collectBlocks)

/** In the page. */
function collectBlocks(): string[] {
  const block = 'h1, h2, h3, h4, p, li, th, dt, label, legend, summary, button, .button, figcaption'
  // What stands in a table or beside a term is what somebody entered, or a number; its head is ours.
  const left = 'nav, footer, tbody, dd, svg, textarea, option, .only-heard'
  return [...document.querySelectorAll(`main :is(${block})`)].flatMap(element => {
    if (element.closest(left) || !element.checkVisibility({ visibilityProperty: true })) return []
    const copy = element.cloneNode(true) as Element
    for (const part of copy.querySelectorAll(`${left}, ${block}`)) part.remove()
    const words = (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    return words ? [words] : []
  })
}
