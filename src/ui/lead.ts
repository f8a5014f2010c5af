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

/** Under which heading a thing on the page stands: the last one before it in the part that it belongs to, else the first. */
export function headingOf(place: Element | null): HTMLElement | null {
  if (!place) return null
  for (let part = place.closest(parts); part; part = part.parentElement?.closest(parts) ?? null) {
    const headings = [...part.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].filter(one =>
      one.checkVisibility(),
    )
    const isBefore = (one: HTMLElement) =>
      (one.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    const heading = headings.findLast(isBefore) ?? headings[0]
    if (heading) return heading
  }
  return null
}
const parts = 'section, article, dialog, main'
