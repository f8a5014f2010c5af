import type { ReactNode } from 'react'
import './empty.css'

export type EmptyProps = { title: string; children?: ReactNode; action?: ReactNode; picture?: ReactNode }

/** Nothing here yet: says what will stand here and what makes it start. */
export function Empty({ title, children, action, picture }: EmptyProps) {
  return (
    <div className="empty">
      <div className="empty__picture" aria-hidden="true">
        {picture ?? <EmptyTable />}
      </div>
      <p className="empty__title">{title}</p>
      {children && <div className="empty__text">{children}</div>}
      {action}
    </div>
  )
}

function EmptyTable() {
  return (
    <svg
      aria-hidden="true"
      width="132"
      height="84"
      viewBox="0 0 132 84"
      fill="none"
      strokeWidth="1.5"
      strokeLinecap="round"
    >
      <ellipse cx="66" cy="44" rx="36" ry="30" fill="var(--sheet)" stroke="var(--edge)" />
      <path d="M16 32c-5 7-5 17 0 24" stroke="var(--employee)" strokeWidth="5" />
      <path d="M116 32c5 7 5 17 0 24" stroke="var(--organisation)" strokeWidth="5" />
      <rect x="55" y="32" width="22" height="26" rx="2" stroke="var(--edge)" strokeDasharray="3 4" />
    </svg>
  )
}
