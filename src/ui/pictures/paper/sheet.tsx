import type { ReactNode } from 'react'
import { Check, Minus, Pencil, Plus, Question } from '../../icons/icons.tsx'
import './sheet.css'

export type SheetProps = {
  title: string
  /** Who, where, which version. */
  subtitle?: ReactNode
  level?: 1 | 2
  children: ReactNode
}

/** The paper itself: what is read, signed and printed. */
export function Sheet({ title, subtitle, level = 2, children }: SheetProps) {
  const Heading = `h${level}` as const
  return (
    <article className="sheet">
      <header className="sheet__head">
        <Heading className="sheet__title">{title}</Heading>
        {subtitle && <p className="sheet__subtitle">{subtitle}</p>}
      </header>
      {children}
    </article>
  )
}

export function Clauses({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ol className="clauses" aria-label={label}>
      {children}
    </ol>
  )
}

export type ClauseItemProps = {
  number: number
  children: ReactNode
  /** What it adds to, from when, when you look back. */
  note?: ReactNode
  action?: ReactNode
}

export function ClauseItem({ number, children, note, action }: ClauseItemProps) {
  return (
    <li className="clause" value={number}>
      <span className="clause__number" aria-hidden="true">
        {number}
      </span>
      <div className="clause__words">
        <div className="clause__text">{children}</div>
        {note && <p className="clause__note">{note}</p>}
        {action && <div className="clause__action">{action}</div>}
      </div>
    </li>
  )
}

export type StoneProps = {
  title: string
  /** Shape and word say it, not a colour. */
  state: 'ok' | 'favour' | 'blocks' | 'ask' | 'silent'
  /** The state in a word: "in orde". */
  word: string
  children?: ReactNode
}

export function Stones({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul className="stones" aria-label={label}>
      {children}
    </ul>
  )
}

export function Stone({ title, state, word, children }: StoneProps) {
  return (
    <li className="stone" data-state={state}>
      <span className="stone__mark">{marks[state]}</span>
      <div className="stone__words">
        <p className="stone__title">{title}</p>
        <p className="stone__word">{word}</p>
        {children && <div className="stone__text">{children}</div>}
      </div>
    </li>
  )
}

const marks = {
  ok: <Check size={18} strokeWidth={2} />,
  favour: <Plus size={18} strokeWidth={2} />,
  blocks: <Pencil size={18} strokeWidth={2} />,
  ask: <Question size={18} strokeWidth={2} />,
  // Nothing was compared: no tick that could be taken for a yes, and no empty ring that looks like a box to tick.
  silent: <Minus size={18} strokeWidth={2} />,
}
