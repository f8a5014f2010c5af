import { type ReactNode, useId } from 'react'
import './glance.css'

export type GlancePanel = { id: string; title: string; children: ReactNode }

/** A whole on one sheet: first what it says, a sentence for each part, and under each sentence its picture. */
export function Glance({ said, panels }: { said: readonly string[]; panels: readonly GlancePanel[] }) {
  return (
    <div className="glance">
      <div className="glance__row">
        {said.map(sentence => (
          <p key={sentence} className="glance__said">
            {sentence}
          </p>
        ))}
      </div>
      <div className="glance__row">
        {panels.map(panel => (
          <Panel key={panel.id} {...panel} />
        ))}
      </div>
    </div>
  )
}

/** The same of another year, smaller, under what it lies beside. */
export function Beside({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="glance__beside" aria-hidden="true">
      {label}
      {children}
    </div>
  )
}

function Panel({ title, children }: GlancePanel) {
  const own = useId()
  return (
    <section className="glance__panel" aria-labelledby={own}>
      <h2 id={own}>{title}</h2>
      {children}
    </section>
  )
}
