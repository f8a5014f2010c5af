import { lazy, Suspense } from 'react'
import { onItsWay } from '../on-its-way.tsx'
import type { DialogProps } from './dialog-box.tsx'

// The library that keeps focus inside and gives it back weighs 17 KB; it comes with the first sign of life of whoever
// reads, so that a dialog also opens where the connection was lost meanwhile. Not by `scroll`: a page that grows while it comes in
// may scroll by itself, and nobody is there yet. Nor by a move that moved nothing, which browsers tell when a page is laid
// out anew under a pointer that rests.
const load = () => import('./dialog-box.tsx')
const Box = lazy(async () => ({ default: (await load()).DialogBox }))
const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const
const ahead = (sign: Event) => {
  if (sign instanceof PointerEvent && sign.type === 'pointermove' && !sign.movementX && !sign.movementY)
    return
  for (const name of signsOfLife) window.removeEventListener(name, ahead)
  load().catch(() => undefined)
}
for (const name of signsOfLife) window.addEventListener(name, ahead, { passive: true })

/** A sheet laid over the page; on a phone it comes from below. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null
  return (
    <Suspense fallback={onItsWay}>
      <Box {...props} />
    </Suspense>
  )
}
