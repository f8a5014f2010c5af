import { useLayoutEffect, useState } from 'react'
import { type Box, type Point, pathOf, routeThreads } from './thread-lanes.ts'

type Line = { key: string; path: string; ends: readonly Point[] }

/** Lines between papers, each in a lane of its own, drawn again whenever a paper moves. */
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
    const draw = () => setLines(linesIn(root, pairs))
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
          {line.ends.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="3.5" className="threads__end" />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** What lies where: papers, and what stands in a column in which none lies. */
function linesIn(root: HTMLElement, pairs: readonly (readonly [string, string])[]): Line[] {
  const base = root.getBoundingClientRect()
  const named = new Map<string, Box>()
  const boxes = [...root.querySelectorAll(':scope > .strips__cell')].flatMap((cell, column) =>
    [...cell.querySelectorAll<HTMLElement>('[data-strip], .strips__empty:not(:empty)')].map(paper => {
      const { left, right, top, bottom } = paper.getBoundingClientRect()
      const box: Box = {
        column: column as 0 | 1 | 2,
        left: left - base.left,
        right: right - base.left,
        top: top - base.top,
        bottom: bottom - base.top,
      }
      if (paper.dataset.strip) named.set(paper.dataset.strip, box)
      return box
    }),
  )
  const known = pairs.flatMap(pair => {
    const [from, to] = pair.map(id => named.get(id))
    return from && to && from !== to ? [{ key: pair.join('-'), from, to }] : []
  })
  return routeThreads(known, boxes).map((points, index) => ({
    key: known[index]!.key,
    path: pathOf(points),
    ends: [points[0]!, points.at(-1)!],
  }))
}
