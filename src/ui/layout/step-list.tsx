import type { ReactNode } from 'react'
import { Check } from '../icons/icons.tsx'
import './step-list.css'

export type ListedStep = {
  id: string
  title: ReactNode
  done: boolean
  /** Said after the title to who cannot see the check. */
  doneLabel: string
  children: ReactNode
}

/** Things to do in an order that helps; each says itself how far it is, and none waits for another. */
export function StepList({ steps }: { steps: readonly ListedStep[] }) {
  return (
    <ol className="step-list">
      {steps.map(({ id, title, done, doneLabel, children }, index) => (
        <li key={id} className="step-list__step" data-done={done || undefined}>
          <span className="step-list__sign" aria-hidden="true">
            {done ? <Check size={18} /> : index + 1}
          </span>
          <section className="step-list__body" aria-labelledby={`step-${id}`}>
            <h2 id={`step-${id}`} className="step-list__title">
              {title}
              {done && <span className="only-heard"> ({doneLabel})</span>}
            </h2>
            {children}
          </section>
        </li>
      ))}
    </ol>
  )
}
