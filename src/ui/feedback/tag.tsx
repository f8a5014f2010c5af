import type { ReactNode } from 'react'
import type { Side } from '../side.ts'
import './tag.css'

export type TagProps = { children: ReactNode; side?: Side; icon?: ReactNode; tone?: 'soft' | 'line' }

/** A word that belongs to a thing. Not pressable. */
export function Tag({ children, side, icon, tone = 'soft' }: TagProps) {
  return (
    <span className={`tag tag--${tone}`} data-side={side}>
      {icon}
      {children}
    </span>
  )
}

export type LegendItem = { label: ReactNode; side?: Side; shape?: 'bar' | 'fog' | 'dot' }

/** What the colours and shapes of a picture stand for. */
export function Legend({ items, label }: { items: readonly LegendItem[]; label: string }) {
  return (
    <ul className="legend" aria-label={label}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a legend does not change its order
        <li key={index} className="legend__item" data-side={item.side}>
          <span className={`legend__mark legend__mark--${item.shape ?? 'bar'}`} aria-hidden="true" />
          {item.label}
        </li>
      ))}
    </ul>
  )
}
