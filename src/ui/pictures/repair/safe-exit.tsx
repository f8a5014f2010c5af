import { useEffect, useRef } from 'react'
import { Button } from '../../controls/button.tsx'
import './safe-exit.css'

/** Within this time, in milliseconds, a second press belongs to the first. */
const twice = 900

/**
 * Away from a page that nobody else should see: by the button, or by Esc twice. The page that comes takes the place of this
 * one in the browser's way back, and is loaded anew, so that nothing of this one is left behind it.
 */
export function SafeExit({ label, how, to }: { label: string; how: string; to: string }) {
  useEscapeTwice(() => leave(to))
  return (
    <div className="safe-exit" data-print="no">
      <Button tone="quiet" size="small" onClick={() => leave(to)}>
        {label}
      </Button>
      <span className="safe-exit__how">{how}</span>
    </div>
  )
}

function leave(to: string): void {
  // Not for a moment longer than needed, also where the server is slow to answer.
  document.body.hidden = true
  window.location.replace(to)
}

/** Anywhere on the page, whatever has the focus. */
function useEscapeTwice(onTwice: () => void): void {
  const act = useRef(onTwice)
  act.current = onTwice
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return
      const isSecond = event.timeStamp - last < twice
      last = event.timeStamp
      if (isSecond) act.current()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
}
