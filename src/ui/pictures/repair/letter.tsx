import type { ReactNode } from 'react'
import { EyeClosed, Lock } from '../../icons/icons.tsx'
import './letter.css'

/** One letter of a few short questions, each under a line. */
export function Letter({ children }: { children: ReactNode }) {
  return <div className="letter">{children}</div>
}

export function LetterPart({ children }: { children: ReactNode }) {
  return <div className="letter__part">{children}</div>
}

export type InnerPaperProps = {
  title: string
  text: string
  note: string
  side: 'employee' | 'organisation'
  children: ReactNode
}

/** A second sheet with its corner turned down: it lies beside the letter and never goes with it. */
export function InnerPaper({ title, text, note, side, children }: InnerPaperProps) {
  return (
    <section className="inner-paper" data-side={side} aria-label={title}>
      <h2 className="inner-paper__title">
        <Lock size={18} />
        {title}
      </h2>
      <p className="inner-paper__text">{text}</p>
      {children}
      <p className="inner-paper__note">
        <EyeClosed size={18} />
        <span>{note}</span>
      </p>
    </section>
  )
}
