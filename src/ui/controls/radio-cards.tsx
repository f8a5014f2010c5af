import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Side } from '../side.ts'
import { FieldError } from './field.tsx'
import './radio-cards.css'

export type RadioCard = {
  value: string
  label: ReactNode
  note?: ReactNode
  side?: Side
  icon?: ReactNode
}

export type RadioCardsProps = {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  value: string | null
  onChange: (value: string) => void
  options: readonly RadioCard[]
  side?: Side
  /** How narrow a card may become before it moves to the next row, in pixels. */
  least?: number
}

/** One of a few, each with room for a sentence. */
export function RadioCards({
  label,
  hint,
  error,
  value,
  onChange,
  options,
  side,
  least = 220,
}: RadioCardsProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className="group" data-side={side} aria-describedby={described || undefined}>
      <legend className="group__legend">{label}</legend>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div
        className="radio-cards"
        style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(${least}px, 100%), 1fr))` }}
      >
        {options.map(option => (
          <label key={option.value} className="radio-card" data-side={option.side ?? side}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <span className="radio-card__icon">{option.icon}</span>}
            <span className="radio-card__words">
              <span className="radio-card__label">{option.label}</span>
              {option.note && <span className="radio-card__note">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}
