import type { CSSProperties, ReactNode } from 'react'
import './figures.css'
import './ladder.css'

export interface Rung {
  id: string
  label: string
  /** Null is too small to show, and drawn as fog. */
  count: number | null
  action?: ReactNode
}

/** Rungs between two rails, the highest first; each as long as there are people on it. */
export function Ladder({ rungs, most, fog }: { rungs: readonly Rung[]; most: number; fog: string }) {
  return (
    <ol className="ladder">
      {rungs.map(({ id, label, count, action }) => (
        <li key={id} className="ladder__row">
          <span className="ladder__rung" aria-hidden="true" data-fog={count === null || undefined}>
            <span style={{ '--share': count === null || most === 0 ? 1 : count / most } as CSSProperties} />
          </span>
          <span className="ladder__words">
            <strong>{count ?? '–'}</strong> {label}
            {count === null && <span className="quiet-text"> ({fog})</span>}{' '}
            <span className="figure-action">{count !== null && action}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

export interface Place {
  id: string
  label: string
  /** Who stands on this rung. */
  names: readonly string[]
}

/** The same rails, with names on the rungs: a place that several may share, and no length to compare. */
export function Places({ rungs }: { rungs: readonly Place[] }) {
  return (
    <ol className="ladder">
      {rungs.map(({ id, label, names }) => (
        <li key={id} className="ladder__row">
          <span className="ladder__rung" aria-hidden="true">
            <span style={{ '--share': 1 } as CSSProperties} />
          </span>
          <span className="ladder__words">
            <strong>{names.join(', ')}</strong> <span className="quiet-text">{label}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
