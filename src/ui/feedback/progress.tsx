import type { ReactNode } from 'react'
import { useId } from 'react'
import { Button } from '../controls/button.tsx'
import './progress.css'

export type ProgressProps = {
  label: string
  /** Left out while nobody can know how much is left. */
  value?: number
  max?: number
  /** The same in words: "12 van 55". */
  note?: ReactNode
  onCancel?: () => void
  cancelLabel?: string
}

export function Progress({ label, value, max = 100, note, onCancel, cancelLabel }: ProgressProps) {
  const id = useId()
  return (
    <div className="progress">
      <div className="progress__words">
        <span id={id} className="progress__label">
          {label}
        </span>
        {note && <span className="progress__note">{note}</span>}
      </div>
      <progress className="progress__bar" aria-labelledby={id} value={value} max={max} />
      {onCancel && cancelLabel && (
        <Button tone="plain" size="small" onClick={onCancel}>
          {cancelLabel}
        </Button>
      )}
    </div>
  )
}
