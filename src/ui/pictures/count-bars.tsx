import type { CSSProperties, ReactNode } from 'react'
import './count-bars.css'

export interface CountBar {
  id: string
  label: ReactNode
  /** Null is too small to show, and drawn as fog. */
  count: number | null
  action?: ReactNode
}

/** Numbers of people as bars under each other, in the order that is given. */
export function CountBars({ bars, most, fog }: { bars: readonly CountBar[]; most: number; fog: string }) {
  return (
    <ul className="count-bars">
      {bars.map(({ id, label, count, action }) => (
        <li key={id} className="count-bars__row">
          <span className="count-bars__label">{label}</span>
          <span
            className="count-bars__bar"
            data-fog={count === null || undefined}
            style={{ '--share': count === null || most === 0 ? 1 : count / most } as CSSProperties}
          >
            {count === null && fog}
          </span>
          <span className="count-bars__count">{count ?? '–'}</span>
          <span className="count-bars__action">{action}</span>
        </li>
      ))}
    </ul>
  )
}
