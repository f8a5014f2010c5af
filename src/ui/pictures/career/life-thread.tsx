import type { ReactNode } from 'react'

const between = 18
const list = { margin: 0, padding: 0, listStyle: 'none' } as const
const row = { display: 'flex', gap: 'var(--s2)', alignItems: 'stretch' } as const

export interface Stretch {
  id: string
  /** On which of the lanes it runs, from the left. */
  lane: number
  /** It is still to come. */
  ahead: boolean
  /** It has no end yet. */
  open: boolean
  content: ReactNode
}

/**
 * A thread from long ago at the top until now: a lane for each kind of time, a line of words beside each stretch. It is
 * equally thick on every lane; what is still to come is dotted.
 */
export function LifeThread(props: { label: string; lanes: number; stretches: readonly Stretch[] }) {
  const { label, lanes, stretches } = props
  const width = (lanes - 1) * between + 16
  return (
    <ol aria-label={label} style={list} data-side="employee">
      {stretches.map((stretch, nth) => (
        <li key={stretch.id} style={row}>
          <Drawn
            width={width}
            stretch={stretch}
            before={stretches[nth - 1]}
            last={nth === stretches.length - 1}
          />
          <div style={{ flex: 1, minWidth: 0, padding: 'var(--s1) 0' }}>{stretch.content}</div>
        </li>
      ))}
    </ol>
  )
}

const at = (lane: number) => 8 + lane * between

/** The piece beside one stretch: from where the thread was to its own lane, and down. */
function Drawn(props: { width: number; stretch: Stretch; before: Stretch | undefined; last: boolean }) {
  const { width, stretch, before, last } = props
  const { lane, ahead, open } = stretch
  const x = at(lane)
  const from = before ? at(before.lane) : x
  const bend = `M ${from} 0 C ${from} 20, ${x} 4, ${x} 24`
  const line = {
    fill: 'none',
    stroke: 'var(--side)',
    strokeWidth: 6,
    strokeLinecap: 'round',
    vectorEffect: 'non-scaling-stroke',
    ...(ahead && { strokeDasharray: '1 10' }),
  } as const
  return (
    <div style={{ flex: `0 0 ${width}px`, position: 'relative' }} aria-hidden="true">
      <svg
        aria-hidden="true"
        width={width}
        height={24}
        viewBox={`0 0 ${width} 24`}
        style={{ display: 'block', overflow: 'visible' }}
      >
        {before && <path d={bend} style={line} />}
        <circle
          cx={x}
          cy={24}
          r={5}
          style={{ fill: 'var(--paper)', stroke: 'var(--side)', strokeWidth: 2.5 }}
        />
      </svg>
      <span
        data-thread
        style={{
          position: 'absolute',
          top: 29,
          bottom: last && !open ? 16 : 0,
          left: x - 3,
          borderLeft: `6px ${ahead ? 'dotted' : 'solid'} var(--side)`,
        }}
      />
    </div>
  )
}
