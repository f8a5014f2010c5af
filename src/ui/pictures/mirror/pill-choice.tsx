import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Side } from '../../side.ts'
import './pill-choice.css'

export type PillChoiceProps = {
  label: ReactNode
  hint?: ReactNode
  value: string | null
  onChange: (value: string) => void
  options: readonly { value: string; label: string; off?: boolean }[]
  side?: Side
}

/** One of a few words, beside each other. What cannot be chosen now says so, and the hint says why. */
export function PillChoice({ label, hint, value, onChange, options, side }: PillChoiceProps) {
  const id = useId()
  return (
    <fieldset className="pill-choice" data-side={side} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="pill-choice__label">{label}</legend>
      <div className="pill-choice__row">
        {options.map(option => (
          <label key={option.value} className="pill-choice__one" data-off={option.off || undefined}>
            <input
              type="radio"
              name={id}
              checked={value === option.value}
              aria-disabled={option.off}
              onChange={() => !option.off && onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p className="pill-choice__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
