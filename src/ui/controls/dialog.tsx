import { lazy, Suspense } from 'react'
import type { DialogProps } from './dialog-box.tsx'

// The library that keeps focus inside and gives it back weighs 17 KB; it comes once the page stands, so that a dialog
// also opens where the connection was lost meanwhile.
const load = () => import('./dialog-box.tsx')
const Box = lazy(async () => ({ default: (await load()).DialogBox }))
const ahead = () => setTimeout(() => load().catch(() => undefined))
if (document.readyState === 'complete') ahead()
else window.addEventListener('load', ahead, { once: true })

/** A sheet laid over the page; on a phone it comes from below. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null
  return (
    <Suspense fallback={null}>
      <Box {...props} />
    </Suspense>
  )
}
