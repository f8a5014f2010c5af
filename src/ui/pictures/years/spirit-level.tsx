import type { ReactNode } from 'react'
import './year-stripes.css'

/** A bubble in the middle as long as it holds, and beside it once it does not; what it says stands in words beside it. */
export function SpiritLevel({ holds, children }: { holds: boolean; children: ReactNode }) {
  return (
    <div className="spirit-level">
      <svg viewBox="0 0 132 26" aria-hidden="true" focusable="false">
        <rect className="spirit-level__wood" x="0" y="2" width="132" height="22" rx="11" />
        <rect className="spirit-level__glass" x="34" y="7" width="64" height="12" rx="6" />
        <path d="M57 7v12M75 7v12" className="spirit-level__glass" />
        <ellipse
          className="spirit-level__bubble"
          cx="66"
          cy="13"
          rx="9"
          ry="5"
          style={{ transform: holds ? 'none' : 'translateX(21px)' }}
        />
      </svg>
      <div>{children}</div>
    </div>
  )
}
