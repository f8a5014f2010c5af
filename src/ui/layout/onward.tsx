import type { ReactNode } from 'react'
import './onward.css'

/** At the lower edge while one reads on: how far one is, said aloud, and where it leads. */
export function Onward({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="onward" data-said={Boolean(children) || undefined}>
      <p className="onward__words" role="status">
        {children}
      </p>
      {action}
    </div>
  )
}
