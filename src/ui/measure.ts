import { useLayoutEffect, useRef, useState } from 'react'

/**
 * What a picture finds when it looks at its own words: measured before anybody sees it, and again when there is more or less
 * room or the letters have arrived. Words decide how large a thing is; a guess would cut them or leave them lost.
 */
export function useMeasured<T>(measure: (root: HTMLDivElement) => T, words: string) {
  const root = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<T>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: how to measure follows from the words
  useLayoutEffect(() => {
    const around = root.current!
    let last = ''
    const look = () => {
      const next = measure(around)
      const written = JSON.stringify(next)
      if (written === last) return
      last = written
      setFound(next)
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(around)
    document.fonts.addEventListener('loadingdone', look)
    return () => {
      resized.disconnect()
      document.fonts.removeEventListener('loadingdone', look)
    }
  }, [words])
  return [root, found] as const
}

/** As wide as its longest line, and no wider: a box by itself stays as wide as it was allowed to be. */
export function shrinkToWords(box: HTMLElement): { width: number; height: number } {
  box.style.width = ''
  const words = document.createRange()
  const widths = [...box.querySelectorAll('[data-words]')].map(part => {
    words.selectNodeContents(part)
    return words.getBoundingClientRect().width
  })
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(box)
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth]
  const width =
    Math.ceil(around.reduce((sum, one) => sum + Number.parseFloat(one), Math.max(0, ...widths))) + 1
  box.style.width = `${width}px`
  return { width, height: Math.ceil(box.offsetHeight) }
}
