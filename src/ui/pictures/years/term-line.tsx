import type { ReactNode } from 'react'
import type { Side } from '../../side.ts'
import './term-line.css'

export type TermStop = {
  id: string
  day: string
  label: ReactNode
  /** Where it lies beside today: behind, or still to come. */
  passed: boolean
  /** Whose turn ends there, or whose it is from then on. */
  side?: Side
  /** The day after which something happens by itself: a gate instead of a dot. */
  gate?: true
}

/** Days that follow from one another, along one line: what was asked, until when, and from when. */
export function TermLine({
  label,
  passedLabel,
  stops,
}: {
  label: string
  passedLabel: string
  stops: readonly TermStop[]
}) {
  return (
    <ol className="term-line" aria-label={label}>
      {stops.map(stop => (
        <li
          key={stop.id}
          className="term-line__stop"
          data-side={stop.side}
          data-passed={stop.passed || undefined}
        >
          <span className="term-line__mark" data-gate={stop.gate} aria-hidden="true" />
          <p className="term-line__day">{stop.day}</p>
          <p className="term-line__label">
            {stop.label}
            {stop.passed && <span className="only-heard"> ({passedLabel})</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
