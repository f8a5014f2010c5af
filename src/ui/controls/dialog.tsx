import { lazy, Suspense } from 'react'
import type { DialogProps } from './dialog-box.tsx'

// The library that keeps focus inside and gives it back weighs 17 KB; it comes when a dialog first opens.
const Box = lazy(async () => ({ default: (await import('./dialog-box.tsx')).DialogBox }))

/** A sheet laid over the page; on a phone it comes from below. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null
  return (
    <Suspense fallback={null}>
      <Box {...props} />
    </Suspense>
  )
}
