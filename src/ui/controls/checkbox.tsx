import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Side } from '../side.ts'
import { FieldError } from './field.tsx'
import './checkbox.css'

export type CheckboxProps = {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  name?: string
  side?: Side
}

export function Checkbox(props: CheckboxProps) {
  return <Tick {...props} kind="checkbox" />
}

/** On or off, at once; nothing needs saving after it. */
export function Switch(props: CheckboxProps) {
  return <Tick {...props} kind="switch" />
}

function Tick({
  label,
  hint,
  error,
  checked,
  onChange,
  name,
  side,
  kind,
}: CheckboxProps & { kind: 'checkbox' | 'switch' }) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="tick" data-side={side}>
      <input
        id={id}
        type="checkbox"
        role={kind === 'switch' ? 'switch' : undefined}
        className={`tick__box tick__box--${kind}`}
        name={name}
        checked={checked}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={event => onChange(event.target.checked)}
      />
      <div className="tick__words">
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="field__hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <FieldError id={id} error={error} />
      </div>
    </div>
  )
}
