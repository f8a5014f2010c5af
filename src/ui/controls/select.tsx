import type { ComponentPropsWithoutRef } from 'react'
import { ChevronDown } from '../icons/icons.tsx'
import { Field, type FieldWords, useFieldIds } from './field.tsx'

export type Choice = { value: string; label: string; disabled?: boolean }

type Own = FieldWords & {
  value: string
  onChange: (value: string) => void
  options: readonly Choice[]
  /** Shown while nothing is chosen. */
  placeholder?: string
}

export type SelectProps = Own & Omit<ComponentPropsWithoutRef<'select'>, keyof Own>

/** The browser's own list: the best one there is on a phone, and free of weight. */
export function Select(props: SelectProps) {
  const {
    label,
    hint,
    error,
    optional,
    quietLabel,
    value,
    onChange,
    options,
    placeholder,
    id: given,
    ...rest
  } = props
  const { id, control } = useFieldIds({ hint, error }, given)
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} quietLabel={quietLabel}>
      <div className="field__choose">
        <select
          {...rest}
          {...control}
          className="field__input"
          value={value}
          onChange={event => onChange(event.target.value)}
        >
          {placeholder !== undefined && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map(option => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown />
      </div>
    </Field>
  )
}
