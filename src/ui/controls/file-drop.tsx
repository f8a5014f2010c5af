import type { DragEvent, ReactNode } from 'react'
import { useId, useRef, useState } from 'react'
import { Upload } from '../icons/icons.tsx'
import { FieldError } from './field.tsx'
import './file-drop.css'

export type FileDropProps = {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** The words of the button inside. */
  chooseLabel: string
  /** For example ".csv,text/csv". */
  accept?: string
  onFile: (file: File) => void
  /** What lies there now, as words: name and size. */
  chosen?: ReactNode
  disabled?: boolean
}

export function FileDrop({
  label,
  hint,
  error,
  chooseLabel,
  accept,
  onFile,
  chosen,
  disabled,
}: FileDropProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file && !disabled) onFile(file)
  }

  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the pointer; the input inside serves every other way */}
      <div
        className="file-drop"
        data-over={over || undefined}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Upload size={24} />
        {chosen && <p className="file-drop__chosen">{chosen}</p>}
        {hint && (
          <p className="field__hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <input
          ref={input}
          id={id}
          type="file"
          className="file-drop__input"
          accept={accept}
          aria-disabled={disabled}
          onClick={event => disabled && event.preventDefault()}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          onChange={event => {
            const file = event.target.files?.[0]
            if (file) onFile(file)
            event.target.value = ''
          }}
        />
        <span className="file-drop__choose" aria-hidden="true">
          {chooseLabel}
        </span>
      </div>
      <FieldError id={id} error={error} />
    </div>
  )
}
