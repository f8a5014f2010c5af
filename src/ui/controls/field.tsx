import type { ReactNode } from 'react'
import { useId } from 'react'
import { Pencil } from '../icons/icons.tsx'
import './field.css'

export type FieldWords = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to do; shown calmly, tied to the field. */
  error?: ReactNode
  /** For example "mag leeg blijven". */
  optional?: string
  /** Leaves the label for who listens only, where the screen already says it. */
  quietLabel?: boolean
}

export function useFieldIds({ hint, error }: Pick<FieldWords, 'hint' | 'error'>, given?: string) {
  const own = useId()
  const id = given ?? own
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    control: { id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined },
  }
}

export function Field({
  id,
  label,
  hint,
  error,
  optional,
  quietLabel,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <label htmlFor={id} className={quietLabel ? 'only-heard' : 'field__label'}>
        {label}
        {optional && <span className="field__optional"> {optional}</span>}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  )
}

export function FieldError({ id, error }: { id: string; error?: ReactNode }) {
  if (!error) return null
  return (
    <p className="field__error" id={`${id}-error`}>
      <Pencil size={18} />
      <span>{error}</span>
    </p>
  )
}
