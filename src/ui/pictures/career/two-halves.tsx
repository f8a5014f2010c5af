import type { ReactNode } from 'react'
import './two-halves.css'

interface Half {
  name: string
  /** What that one does; null while it is not said. */
  words: ReactNode | null
}

/** An agreement in two halves, sewn in the middle; with one half empty there is no seam. */
export function TwoHalves(props: {
  label: string
  empty: string
  employee: Half
  organisation: Half
  children?: ReactNode
}) {
  const { label, empty, employee, organisation, children } = props
  const isSewn = employee.words !== null && organisation.words !== null
  return (
    <article className="halves" aria-label={label} data-sewn={isSewn || undefined}>
      <div className="halves__pair">
        {(['employee', 'organisation'] as const).map(side => {
          const { name, words } = props[side]
          return (
            <div
              key={side}
              className="halves__half"
              data-side={side}
              data-empty={words === null || undefined}
            >
              <p className="halves__name">{name}</p>
              {words === null ? <p className="halves__empty">{empty}</p> : <p>{words}</p>}
            </div>
          )
        })}
      </div>
      {children && <div className="halves__foot">{children}</div>}
    </article>
  )
}
