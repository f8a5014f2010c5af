import type { CSSProperties } from 'react'
import './figures.css'
import './share-bars.css'

export interface ShareBar {
  id: string
  label: string
  /** How many there are; null is too small to show. */
  whole: number | null
  /** Which of them, in the order that is given; where all are folded the bar is fog, since empty would say none. */
  parts: readonly { id: string; count: number | null; mark: 'full' | 'half' }[]
  /** The same in words. */
  text: string
}

/** Groups beside each other by name: a bar as long as there are people, and in it how many of them. Nobody is first. */
export function ShareBars({ bars }: { bars: readonly ShareBar[] }) {
  const size = ({ whole, parts }: ShareBar) => Math.max(whole ?? 0, ...parts.map(({ count }) => count ?? 0))
  const most = Math.max(1, ...bars.map(size))
  const share = (count: number) => ({ '--share': count / most }) as CSSProperties
  return (
    <ul className="share-bars">
      {bars.map(bar => (
        <li key={bar.id} className="share-bars__row">
          <span className="share-bars__label">{bar.label}</span>
          <span className="share-bars__track" aria-hidden="true">
            {size(bar) === 0 ? (
              <span className="share-bars__fog" />
            ) : (
              <span
                className="share-bars__whole"
                data-fog={bar.parts.every(({ count }) => count === null) || undefined}
                data-open={bar.whole === null || undefined}
                style={share(size(bar))}
              >
                {bar.parts.map(
                  ({ id, count, mark }) =>
                    count !== null && (
                      <span
                        key={id}
                        data-mark={mark}
                        style={{ '--share': count / size(bar) } as CSSProperties}
                      />
                    ),
                )}
              </span>
            )}
          </span>
          <span className="share-bars__text">{bar.text}</span>
        </li>
      ))}
    </ul>
  )
}
