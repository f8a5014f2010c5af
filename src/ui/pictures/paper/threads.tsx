import { useLayoutEffect, useState } from 'react'

type Line = { key: string; path: string; from: [number, number]; to: [number, number] }

/** Lines between papers, drawn behind them and drawn again whenever one of them moves. */
export function Threads({
  within,
  pairs,
}: {
  within: string
  pairs: readonly (readonly [string, string])[]
}) {
  const [lines, setLines] = useState<readonly Line[]>([])

  useLayoutEffect(() => {
    const root = document.getElementById(within)
    if (!root) return
    const draw = () => setLines(pairs.flatMap(pair => lineBetween(root, pair)))
    draw()
    const watch = new ResizeObserver(draw)
    watch.observe(root)
    for (const strip of root.querySelectorAll('[data-strip]')) watch.observe(strip)
    return () => watch.disconnect()
  }, [within, pairs])

  return (
    <svg className="threads" aria-hidden="true">
      {lines.map(line => (
        <g key={line.key}>
          <path d={line.path} className="threads__line" />
          <circle cx={line.from[0]} cy={line.from[1]} r="3.5" className="threads__end" />
          <circle cx={line.to[0]} cy={line.to[1]} r="3.5" className="threads__end" />
        </g>
      ))}
    </svg>
  )
}

function lineBetween(root: HTMLElement, [first, second]: readonly [string, string]): Line[] {
  const base = root.getBoundingClientRect()
  const box = (id: string) => root.querySelector(`[data-strip="${CSS.escape(id)}"]`)?.getBoundingClientRect()
  const a = box(first)
  const b = box(second)
  if (!a || !b) return []
  const [left, right] = a.left <= b.left ? [a, b] : [b, a]
  // A thread is tied a little under the top edge, where a hole would be.
  const from: [number, number] = [left.right - base.left + 5, left.top - base.top + 26]
  const to: [number, number] = [right.left - base.left - 5, right.top - base.top + 26]
  const span = to[0] - from[0]
  const pull = span * 0.4
  // A long thread hangs a little; a short one is taut.
  const sag = Math.min(22, span * 0.06)
  const path = `M${from[0]} ${from[1]}C${from[0] + pull} ${from[1] + sag} ${to[0] - pull} ${to[1] + sag} ${to[0]} ${to[1]}`
  return [{ key: `${first}-${second}`, path, from, to }]
}
