import type { CSSProperties } from 'react'
import './interval-rows.css'

export interface IntervalRow {
  id: string
  label: string
  /** From where to where of a hundred, and where it was counted; null is too small to show, and drawn as fog. */
  interval: { low: number; at: number; high: number } | null
  /** The same in words; of fog, why. */
  words: string
}

const marks = [0, 25, 50, 75, 100] as const

/** Where something lies of a hundred, group under group in the order that is given: the strip first, what was counted as a dot on it. */
export function IntervalRows(props: { label: string; rows: readonly IntervalRow[] }) {
  const { label: name, rows } = props
  return (
    <ul className="interval-rows" aria-label={name}>
      {rows.map(({ id, label, interval, words }) => (
        <li key={id} className="interval-row">
          <span className="interval-row__label">{label}</span>
          <span className="interval-row__track" data-fog={interval === null || undefined}>
            {interval && (
              <>
                <span
                  className="interval-row__strip"
                  style={{ '--low': interval.low, '--high': interval.high } as CSSProperties}
                />
                <span className="interval-row__dot" style={{ '--at': interval.at } as CSSProperties} />
              </>
            )}
          </span>
          <span className="interval-row__words">{words}</span>
        </li>
      ))}
    </ul>
  )
}

/** The hundred that the rows below are laid along; each row says its own in words. */
export function IntervalAxis() {
  return (
    <div className="interval-axis" aria-hidden="true">
      <span className="interval-axis__marks">
        {marks.map(mark => (
          <span key={mark} style={{ '--at': mark } as CSSProperties}>
            {mark}
          </span>
        ))}
      </span>
    </div>
  )
}
