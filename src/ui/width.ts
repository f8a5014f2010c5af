import { useSyncExternalStore } from 'react'

/** Whether the window is narrower than this, for the few pictures whose parts differ and not only their place. */
export function useNarrow(pixels: number): boolean {
  const query = `(max-width: ${pixels}px)`
  return useSyncExternalStore(
    onChange => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => window.matchMedia(query).matches,
  )
}
