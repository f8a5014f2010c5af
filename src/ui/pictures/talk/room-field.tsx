import type { ReactNode } from 'react'
import './room-field.css'

export interface RoomPlot {
  id: 'fixed' | 'negotiable' | 'open'
  label: string
  note: string
  /** What lies there; empty where nothing does. */
  lying: readonly { id: string; label: string; lang?: string | undefined; note?: string | undefined }[]
  none: string
}

/** A stone, a gate and a ring: by shape as well as by place. */
const signs: Record<RoomPlot['id'], ReactNode> = {
  fixed: <path d="M3 15c0-5 3-9 8-9s9 4 9 8c0 2-1 3-3 3H5c-1 0-2-1-2-2z" fill="currentColor" />,
  negotiable: <path d="M3 5v14M20 5v14M3 9h17M3 15h17M11.5 9v6" />,
  open: <circle cx="11.5" cy="12" r="7" />,
}

/** The ground of a talk: what lies fixed, what stands behind a gate, and what is open. Three plots, and their lists. */
export function RoomField({ label, plots }: { label: string; plots: readonly RoomPlot[] }) {
  return (
    <figure className="room-field" aria-label={label}>
      {plots.map(({ id, label: name, note, lying, none }) => (
        <div key={id} className="room-field__plot" data-room={id}>
          <p className="room-field__name">
            <svg className="room-field__sign" viewBox="0 0 23 24" aria-hidden="true">
              {signs[id]}
            </svg>
            {name}
          </p>
          <p className="room-field__note">{note}</p>
          {lying.length === 0 ? (
            <p className="room-field__note">{none}</p>
          ) : (
            <ul className="room-field__list">
              {lying.map(one => (
                <li key={one.id} className="room-field__one">
                  <span lang={one.lang}>{one.label}</span>
                  {one.note && <span className="room-field__note">{one.note}</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </figure>
  )
}
