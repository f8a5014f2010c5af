import type { CSSProperties } from 'react'
import './count-bars.css'
import './figures.css'

export interface CountBar {
  id: string
  label: string
  /** Null is too small to show: named together, in one patch of fog under the bars. */
  count: number | null
}

/** Numbers of people as bars under each other, in the order that is given. */
export function CountBars(props: {
  bars: readonly CountBar[]
  most: number
  fog: (labels: readonly string[]) => string
}) {
  const { bars, most, fog } = props
  const folded = bars.filter(({ count }) => count === null).map(({ label }) => label)
  return (
    <div className="count-bars">
      <ul>
        {bars.map(
          ({ id, label, count }) =>
            count !== null && (
              <li key={id} className="count-bars__row">
                <span className="count-bars__label">{label}</span>
                <span
                  className="count-bars__bar"
                  style={{ '--share': most === 0 ? 1 : count / most } as CSSProperties}
                />
                <span className="count-bars__count">{count}</span>
              </li>
            ),
        )}
      </ul>
      {folded.length > 0 && <p className="fog-patch">{fog(folded)}</p>}
    </div>
  )
}
