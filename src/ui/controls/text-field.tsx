import type { ComponentPropsWithoutRef } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { plainTyping } from '../../platform/i18n/plain-text.ts'
import { Field, type FieldWords, useFieldIds } from './field.tsx'

type Own = FieldWords & { value: string; onChange: (value: string) => void }

export type TextFieldProps = Own &
  Omit<ComponentPropsWithoutRef<'input'>, keyof Own | 'type'> & {
    type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'time'
    /** Stands behind the input, for example "uur". */
    unit?: string
  }

export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    optional,
    quietLabel,
    value,
    onChange,
    unit,
    type = 'text',
    id: given,
    ...rest
  } = props
  const { id, control } = useFieldIds({ hint, error }, given)
  const short = type === 'time'
  const input = (
    <input
      {...rest}
      {...control}
      type={type}
      className={`field__input ${short ? 'field__input--short' : ''}`}
      value={value}
      onChange={event => onChange(type === 'password' ? event.target.value : plainTyping(event.target.value))}
    />
  )
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} quietLabel={quietLabel}>
      {unit ? (
        <div className="field__unit">
          {input}
          <span>{unit}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  )
}

export type TextAreaProps = Own &
  Omit<ComponentPropsWithoutRef<'textarea'>, keyof Own> & {
    /** Words that will stand in the agreed text are written in the letter of that text. */
    serif?: boolean
  }

/** Grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, quietLabel, value, onChange, serif, id: given, ...rest } = props
  const { id, control } = useFieldIds({ hint, error }, given)
  const area = useRef<HTMLTextAreaElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what makes it grow
  useLayoutEffect(() => {
    const element = area.current
    if (!element || CSS.supports('field-sizing', 'content')) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [value])

  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} quietLabel={quietLabel}>
      <textarea
        rows={3}
        {...rest}
        {...control}
        ref={area}
        className={`field__input field__input--area ${serif ? 'field__input--serif' : ''}`}
        value={value}
        onChange={event => onChange(plainTyping(event.target.value))}
      />
    </Field>
  )
}

export type DateFieldProps = Own &
  Omit<ComponentPropsWithoutRef<'input'>, keyof Own | 'type' | 'min' | 'max'> & { min?: string; max?: string }

/**
 * A date as YYYY-MM-DD. The browser's own field: on a phone it opens the calendar people know, it follows their
 * language, and a screen reader needs no lesson in it.
 */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, optional, quietLabel, value, onChange, id: given, ...rest } = props
  const { id, control } = useFieldIds({ hint, error }, given)
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} quietLabel={quietLabel}>
      <input
        {...rest}
        {...control}
        type="date"
        className="field__input field__input--short"
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </Field>
  )
}
