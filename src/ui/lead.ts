/**
 * Leads whoever reads to what just came: the focus goes there, so that it is read aloud, and the window follows if it lies
 * out of sight. `around` is what should come into sight with it: a heading is led to with the line above it.
 */
export function leadTo(target: HTMLElement, around: Element = target): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus({ preventScroll: true })
  const { top } = around.getBoundingClientRect()
  const { bottom } = target.getBoundingClientRect()
  // Bars stay at the top and, on a phone, at the bottom.
  if (top < 64 || bottom > window.innerHeight - 96) around.scrollIntoView({ block: 'start' })
}

/** What a thing on the page belongs to, and its own first words. */
export function headingOf(place: Element | null): HTMLElement | null {
  for (let part = place?.closest(parts); part; part = part.parentElement?.closest(parts)) {
    const heading = part.querySelector<HTMLElement>('h1, h2, h3, h4')
    if (heading?.checkVisibility()) return heading
  }
  return null
}
const parts = 'section, article, dialog, main'
