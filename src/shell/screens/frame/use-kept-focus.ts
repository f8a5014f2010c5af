import { useEffect } from 'react'

/** What stands around a control and has a meaning of its own. */
const places = 'fieldset, form, li, tr, article, section, [role="group"], dialog, main'

/**
 * Whoever goes by keyboard keeps their place. Where what had the focus is gone, since it was pressed and is done with, reading
 * goes on at the smallest part of the page that stood around it and still stands; where the page became another, at its start.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: Element[] = []
    let frame = 0
    const remember = ({ target }: FocusEvent) => {
      around = []
      for (let one = target as Element | null; one; one = one.parentElement) around.push(one)
    }
    const look = () => {
      const [last] = around
      const isLost = document.activeElement === document.body && last && !last.isConnected
      if (!isLost) return
      const parts = around.filter(one => one.isConnected && one.matches(places))
      const main = document.getElementById('main')
      // On its way: the next change is looked at again.
      if (parts.length === 0 && !main) return
      around = []
      const place = [...parts, main].find(takesFocus)
      if (place === main) scrollTo({ top: 0 })
      else place?.scrollIntoView({ block: 'nearest' })
    }
    // After whoever has a better place in mind: a dialog that closes, a question that opens.
    const changes = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    })
    document.addEventListener('focusin', remember)
    changes.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      changes.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
}

/** What is not drawn as a box of its own takes none. */
function takesFocus(part: Element | null): boolean {
  if (!(part instanceof HTMLElement)) return false
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1
  part.focus({ preventScroll: true })
  return document.activeElement === part
}
