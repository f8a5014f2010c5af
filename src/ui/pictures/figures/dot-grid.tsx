import type { ReactNode } from 'react'
import './dot-grid.css'
import './figures.css'

export interface DotGroup {
  id: string
  label: ReactNode
  /** Null is too small to show, and drawn as fog. */
  count: number | null
  /** What is said where it is fog. */
  fog: string
  /** How the dots are drawn: full, half, ring or faint. Shape says it as much as colour. */
  mark: 'full' | 'half' | 'ring' | 'faint'
  action?: ReactNode
}

/** Past this many each dot stands for more than one, and the picture says how many. */
const mostDots = 400

/** One dot for each, group by group; nothing else is known of a dot. */
export function DotGrid(props: { groups: readonly DotGroup[]; each: (people: number) => string }) {
  const { groups, each } = props
  const largest = Math.max(0, ...groups.map(({ count }) => count ?? 0))
  const worth = Math.max(1, Math.ceil(largest / mostDots))
  return (
    <div className="dot-grid">
      {groups.map(({ id, label, count, fog, mark, action }) => (
        <div key={id} className="dot-grid__group">
          <p className="dot-grid__label">
            <strong>{count ?? '–'}</strong> <span>{label}</span>
            <span className="figure-action">{action}</span>
          </p>
          {count === null ? (
            <p className="fog-patch dot-grid__fog">{fog}</p>
          ) : (
            <div className="dot-grid__dots" data-mark={mark} aria-hidden="true">
              {Array.from({ length: Math.round(count / worth) }, (_, dot) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots have no names
                <i key={dot} />
              ))}
            </div>
          )}
        </div>
      ))}
      {worth > 1 && <p className="quiet-text">{each(worth)}</p>}
    </div>
  )
}
