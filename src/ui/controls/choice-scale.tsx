import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import { useId } from 'react'
import type { Side } from '../side.ts'
import './choice-scale.css'

/** 1 to 5; `none` for the answer beside the scale ("niet afgesproken"); null while unanswered. */
export type ScaleAnswer = 1 | 2 | 3 | 4 | 5 | 'none' | null

export type ChoiceScaleProps = {
  label: ReactNode
  hint?: ReactNode
  value: ScaleAnswer
  onChange: (value: ScaleAnswer) => void
  /** What each of the five means, said to who listens and shown when chosen. */
  words: readonly [string, string, string, string, string]
  /** The two ends, printed under the row. */
  low: string
  high: string
  /** The answer beside the scale. Left out: the scale has five answers. */
  none?: string
  /** Shown while there is no answer: calm, never a low number. */
  unanswered: string
  /** Takes the answer back. Left out: an answer can only be changed. */
  clear?: string
  side?: Side
}

const steps = [1, 2, 3, 4, 5] as const

/** Five steps in a row and one beside it. Arrows walk, the digits 1 to 5 choose at once. */
export function ChoiceScale(props: ChoiceScaleProps) {
  const { label, hint, value, onChange, words, low, high, none, unanswered, clear, side } = props
  const id = useId()
  const chosen = value === null ? unanswered : value === 'none' ? none : words[value - 1]

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps.find(number => String(number) === event.key)
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChange(step)
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${step}"]`)?.focus()
  }

  return (
    <fieldset
      className="scale"
      data-side={side}
      data-unanswered={value === null || undefined}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onKeyDown={onKey}
    >
      <legend className="scale__legend">{label}</legend>
      <div className="scale__chosen">
        <span>{chosen}</span>
        {clear && value !== null && (
          <button type="button" className="scale__clear" onClick={() => onChange(null)}>
            {clear}
          </button>
        )}
      </div>
      {hint && (
        <p className="scale__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="scale__row">
        <div
          className="scale__steps"
          style={{ '--upto': typeof value === 'number' ? (value - 1) / 4 : 0 } as CSSProperties}
        >
          {steps.map(step => (
            <label
              key={step}
              className="scale__step"
              data-under={(typeof value === 'number' && step < value) || undefined}
            >
              <input
                type="radio"
                name={id}
                value={step}
                checked={value === step}
                aria-label={`${step}: ${words[step - 1]}`}
                onChange={() => onChange(step)}
              />
              <span aria-hidden="true">{step}</span>
            </label>
          ))}
          <span className="scale__ends" aria-hidden="true">
            <span>{low}</span>
            <span>{high}</span>
          </span>
        </div>
        {none && (
          <label className="scale__none">
            <input
              type="radio"
              name={id}
              value="none"
              checked={value === 'none'}
              onChange={() => onChange('none')}
            />
            <span>{none}</span>
          </label>
        )}
      </div>
    </fieldset>
  )
}
