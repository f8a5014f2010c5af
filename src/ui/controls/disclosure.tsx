import type { ReactNode } from 'react'
import { ChevronDown, Question } from '../icons/icons.tsx'
import './disclosure.css'

export type DisclosureProps = {
  label: ReactNode
  children: ReactNode
  open?: boolean
  onToggle?: (open: boolean) => void
  note?: ReactNode
  /** Says once more what a picture says: not on paper, which has the picture. */
  again?: true
}

/** Folded until asked for: the table behind a picture, the rest of a list. The browser does the folding. */
export function Disclosure({ label, children, open, onToggle, note, again }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      data-print={again && 'no'}
      open={open}
      onToggle={event => onToggle?.(event.currentTarget.open)}
    >
      <summary className="disclosure__summary">
        <ChevronDown size={18} />
        <span>{label}</span>
        {note && <span className="disclosure__note">{note}</span>}
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  )
}

/** "Waarom zo?": the sources and the field words, one click away from what they explain. */
export function Why({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="why">
      <summary className="why__summary">
        <Question size={18} />
        {label}
      </summary>
      <div className="why__body">{children}</div>
    </details>
  )
}
