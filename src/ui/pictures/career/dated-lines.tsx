import type { ReactNode } from 'react'

const list = { margin: 0, padding: 0, listStyle: 'none', borderBottom: 'var(--hair)' } as const
const line = {
  display: 'grid',
  gridTemplateColumns: '4.2rem minmax(0, 1fr)',
  gap: 'var(--s2)',
  padding: 'var(--s2) 0',
  borderTop: 'var(--hair)',
} as const
const short = { fontFamily: 'var(--serif)', fontSize: 'var(--text-large)', margin: 0 } as const

export interface DatedLine {
  id: string
  /** The day in short, at the side; or what stands in its place. */
  day: string
  /** The same in full, for who listens. */
  whole?: string | undefined
  content: ReactNode
}

/** What happens on which day, by the day: a line each, the day beside it. */
export function DatedLines({ label, lines }: { label: string; lines: readonly DatedLine[] }) {
  return (
    <ul aria-label={label} style={list}>
      {lines.map(({ id, day, whole, content }) => (
        <li key={id} style={line}>
          <p style={short}>
            <span aria-hidden={whole ? true : undefined}>{day}</span>
            {whole && <span className="only-heard">{whole}</span>}
          </p>
          <div className="stack stack--tight">{content}</div>
        </li>
      ))}
    </ul>
  )
}
