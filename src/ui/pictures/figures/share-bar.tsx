import type { CSSProperties } from 'react'
import './share-bar.css'

export interface Share {
  /** How many there are; null is too small to show. */
  whole: number | null
  /** Which of them, in the order that is given; where all are folded the bar is fog, since empty would say none. */
  parts: readonly { id: string; count: number | null; mark: 'full' | 'half' }[]
}

/** As long as it takes to draw all that is known of it. */
export const lengthOf = ({ whole, parts }: Share): number =>
  Math.max(whole ?? 0, ...parts.map(({ count }) => count ?? 0))

/** A bar as long as there are people, and in it how many of them. The numbers stand beside it. */
export function ShareBar({ share, most }: { share: Share; most: number }) {
  const length = lengthOf(share)
  const of = (count: number, whole: number) => ({ '--share': count / whole }) as CSSProperties
  if (length === 0) return <span className="share-bar share-bar--fog" aria-hidden="true" />
  return (
    <span
      className="share-bar"
      aria-hidden="true"
      data-fog={share.parts.every(({ count }) => count === null) || undefined}
      data-open={share.whole === null || undefined}
      style={of(length, most)}
    >
      {share.parts.map(
        ({ id, count, mark }) =>
          count !== null && <span key={id} data-mark={mark} style={of(count, length)} />,
      )}
    </span>
  )
}
