import { useEffect } from 'react'
import { headingOf, leadTo } from '../../../ui/lead.ts'

/**
 * Wherever a press replaces what it stood in (a form by what was saved, a step by the next), whoever pressed is led to what
 * came in its place: to the field that it asked for, else to the heading of the nearest part that is still there. Without
 * this the browser would leave them nowhere: at the top for who reads by keyboard, in silence for who listens, and past the
 * end for who looks.
 */
export function useLeadOn(): void {
  useEffect(() => {
    let pressed: Pressed | null = null
    let later: ReturnType<typeof setTimeout> | undefined
    const remember = (event: Event) => {
      const found = event.target instanceof Element ? event.target.closest<HTMLElement>(controls) : null
      // The page itself is what one arrives at, and nothing to press.
      const isPage = found?.id === 'main'
      if (isPage && event.type === 'focusin') return
      const control = isPage ? null : found
      pressed = control && {
        control,
        around: control.closest('main') ? ancestorsOf(control) : [],
        known: new Set(document.querySelectorAll(fields)),
        path: location.pathname,
      }
    }
    // A dialog that closes gives the focus back by itself, to what opened it, where that is still there.
    const lookLater = () => {
      clearTimeout(later)
      later = setTimeout(look, 200)
    }
    const look = () => {
      if (!pressed || !isNowhere()) return
      if (location.pathname !== pressed.path) {
        // A new address is read from its start, once it is there: what stood in its place meanwhile took the focus along.
        if (!isOnItsWay()) document.getElementById('main')?.focus({ preventScroll: true })
        return
      }
      const { control, around, known } = pressed
      if (control.isConnected) {
        // Hidden for a moment while a part of the page was on its way.
        if (control.checkVisibility()) control.focus({ preventScroll: true })
        return
      }
      if (isOnItsWay()) return
      const home = around.find(one => one.isConnected) ?? null
      const asked = [...(home?.querySelectorAll<HTMLElement>(fields) ?? [])].find(one => !known.has(one))
      const target = asked ?? headingOf(home) ?? headingOf(document.getElementById('main'))
      if (!target) return
      pressed = null
      leadTo(target)
    }
    const changed = new MutationObserver(() => (pressed?.around.length === 0 ? lookLater() : look()))
    changed.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style'],
    })
    // Before the press itself: after it, what was pressed may stand nowhere any more.
    document.addEventListener('focusin', remember, true)
    document.addEventListener('click', remember, true)
    return () => {
      changed.disconnect()
      clearTimeout(later)
      document.removeEventListener('focusin', remember, true)
      document.removeEventListener('click', remember, true)
    }
  }, [])
}

interface Pressed {
  control: HTMLElement
  /** What it stood in, the nearest first, as it was before it went; nothing where it stood beside the page, as in a dialog. */
  around: Element[]
  /** What could be written in then; what comes anew is what the press asked for. */
  known: ReadonlySet<Element>
  path: string
}

const controls = 'button, a, input, select, textarea, summary, [tabindex]'

const fields = 'textarea, select, input:not([type="hidden"], [type="file"])'

const isNowhere = () => document.activeElement === document.body || document.activeElement === null

const isOnItsWay = () => document.querySelector('.page--waiting, .page__waiting') !== null

function ancestorsOf(control: Element): Element[] {
  const around: Element[] = []
  for (let one = control.parentElement; one; one = one.parentElement) around.push(one)
  return around
}
