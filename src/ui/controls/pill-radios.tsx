import { type ReactNode, useId } from 'react'
import type { Side } from '../side.ts'
import { FieldError } from './field.tsx'
import './pill-radios.css'

export type PillRadiosProps = {
  label: ReactNode
  /** Under the label, smaller: the word of the field. */
  note?: ReactNode
  value: string | null
  onChange: (value: string) => void
  options: readonly { value: string; label: ReactNode; picture?: ReactNode }[]
  error?: ReactNode
  side?: Side
  /** Question and answers on one line where there is room, as a row of a list. */
  row?: true
  /** Of the first answer, so that a list of what is missing leads there. */
  id?: string
}

/** One of a few words, of which none is chosen until somebody does. */
export function PillRadios(props: PillRadiosProps) {
  const { label, note, value, onChange, options, error, side, row, id: given } = props
  const own = useId()
  const id = given ?? own
  return (
    <div
      role="radiogroup"
      className={`pill-radios ${row ? 'pill-radios--row' : ''}`.trim()}
      data-side={side}
      aria-labelledby={`${id}-label`}
      aria-describedby={[note && `${id}-note`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <div>
        <div className="pill-radios__label" id={`${id}-label`}>
          {label}
        </div>
        {note && (
          <div className="field__hint" id={`${id}-note`}>
            {note}
          </div>
        )}
      </div>
      <div className="pill-radios__answers">
        {options.map((option, at) => (
          <label
            key={option.value}
            className={option.picture ? 'pill-radio pill-radio--pictured' : 'pill-radio'}
          >
            <input
              type="radio"
              id={at === 0 ? id : undefined}
              name={own}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.picture}
            <span className="pill-radio__word">{option.label}</span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </div>
  )
}
