import type { ReactNode } from 'react'
import { Link } from '../../controls/link.tsx'
import { ArrowRight } from '../../icons/icons.tsx'
import './due-list.css'

export type DueTask = {
  id: string
  /** The date in two parts for the eye, and whole for the ear and on hover. */
  day: string
  month: string
  date: string
  label: ReactNode
  /** With whom, how long it takes. */
  note?: ReactNode
  /** "deze week", "voorbij": a word, never a red number. */
  tag?: ReactNode
  href?: string
  action?: ReactNode
}

export type DueListProps = { label: string; tasks: readonly DueTask[] }

/** What is to be done, by date. Tasks have an order; people do not. */
export function DueList({ label, tasks }: DueListProps) {
  return (
    <ol className="due-list" aria-label={label}>
      {tasks.map(task => (
        <li key={task.id} className="due">
          <p className="due__date" title={task.date}>
            <span className="only-heard">{task.date}</span>
            <span aria-hidden="true" className="due__day">
              {task.day}
            </span>
            <span aria-hidden="true" className="due__month">
              {task.month}
            </span>
          </p>
          <div className="due__words">
            {task.href ? (
              <Link href={task.href} className="due__label due__label--link">
                {task.label}
              </Link>
            ) : (
              <p className="due__label">{task.label}</p>
            )}
            {task.note && <p className="due__note">{task.note}</p>}
          </div>
          {task.tag && <div className="due__tag">{task.tag}</div>}
          {task.action && <div className="due__action">{task.action}</div>}
          {!task.action && task.href && <ArrowRight className="due__arrow" />}
        </li>
      ))}
    </ol>
  )
}
