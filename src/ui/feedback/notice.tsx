import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { Check, EyeClosed, Note, Pencil } from '../icons/icons.tsx'
import type { Side } from '../side.ts'
import './notice.css'

export type NoticeProps = {
  /** `note` explains; `refusal` says what cannot now, why, and what can; `done` confirms; `private` says who sees this. */
  kind?: 'note' | 'refusal' | 'done' | 'private'
  title?: ReactNode
  children?: ReactNode
  /** The next step: a link or a button. */
  next?: ReactNode
  side?: Side
  /** Announces itself when it appears after something the reader did. */
  live?: boolean
}

export function Notice({
  kind = 'note',
  title,
  children,
  next,
  side,
  live = kind === 'refusal',
}: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} data-side={side} role={live ? 'status' : undefined}>
      <span className="notice__icon">{icons[kind]}</span>
      <div className="notice__words">
        {title && <p className="notice__title">{title}</p>}
        {children && <div className="notice__text">{children}</div>}
        {next && <div className="notice__next">{next}</div>}
      </div>
    </div>
  )
}

const icons = { note: <Note />, refusal: <Pencil />, done: <Check />, private: <EyeClosed /> }

export type FormErrorsProps = { title: string; errors: readonly { field: string; message: string }[] }

/** All that needs another look, above the form, each a way to its field. Takes the focus when it appears. */
export function FormErrors({ title, errors }: FormErrorsProps) {
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const count = errors.length
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <section className="notice notice--refusal" aria-labelledby={id} tabIndex={-1} ref={box}>
      <span className="notice__icon">{icons.refusal}</span>
      <div className="notice__words">
        <p className="notice__title" id={id}>
          {title}
        </p>
        <ul className="notice__list">
          {errors.map(error => (
            <li key={error.field}>
              <a
                href={`#${error.field}`}
                onClick={event => {
                  event.preventDefault()
                  document.getElementById(error.field)?.focus()
                }}
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
