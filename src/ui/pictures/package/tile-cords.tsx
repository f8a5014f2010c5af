import { useLayoutEffect, useState } from 'react'

type Drawn = {
  key: string
  tiles: readonly [string, string]
  path: string
  ends: readonly (readonly [number, number])[]
}

/** Cords between tiles, hanging beside their column; measured again when the wall changes its size. */
export function Cords(props: {
  within: string
  cords: readonly (readonly [string, string])[]
  /** The tile that is looked at; on a small wall only its cords are drawn, since the others would cross the names. */
  selected: string | null
}) {
  const { within, cords, selected } = props
  const [drawn, setDrawn] = useState<readonly Drawn[]>([])
  const names = cords.map(cord => cord.join('|')).join(' ')

  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say all that the list says
  useLayoutEffect(() => {
    const root = document.getElementById(within)
    if (!root) return
    const draw = () => setDrawn(cords.flatMap((cord, at) => cordBetween(root, cord, at)))
    draw()
    const watch = new ResizeObserver(draw)
    watch.observe(root)
    return () => watch.disconnect()
  }, [within, names])

  return (
    <svg className="tile-cords" aria-hidden="true">
      {drawn.map(({ key, tiles, path, ends }) => (
        <g key={key} data-chosen={tiles.some(tile => tile === selected) || undefined}>
          <path d={path} className="tile-cords__shade" />
          <path d={path} className="tile-cords__line" pathLength={1} />
          {ends.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="4" className="tile-cords__knot" />
          ))}
        </g>
      ))}
    </svg>
  )
}

function cordBetween(root: HTMLElement, [from, to]: readonly [string, string], at: number): Drawn[] {
  const base = root.getBoundingClientRect()
  const box = (id: string) => root.querySelector(`[data-tile="${CSS.escape(id)}"]`)?.getBoundingClientRect()
  const a = box(from)
  const b = box(to)
  if (!a || !b) return []
  // Cords of one column keep out of each other's way, where there is room beside the sign.
  const inset = a.width < 70 ? 6 + (at % 2) * 4 : 11 + (at % 3) * 6
  const start = [a.right - base.left - inset, a.top + a.height / 2 - base.top] as const
  const end = [b.right - base.left - inset, b.top + b.height / 2 - base.top] as const
  const bulge = Math.min(26, 8 + Math.abs(end[1] - start[1]) * 0.08)
  const path = `M${start[0]} ${start[1]}C${start[0] + bulge} ${start[1]} ${end[0] + bulge} ${end[1]} ${end[0]} ${end[1]}`
  return [{ key: `${from}-${to}`, tiles: [from, to], path, ends: [start, end] }]
}
