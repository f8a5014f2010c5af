import { useState } from 'react'
import type { FieldWords } from './field.tsx'
import { TextField } from './text-field.tsx'
import { readTyped, writeTyped } from './typed-number.ts'

export type NumberFieldProps = Omit<FieldWords, 'error'> & {
  value: number | null
  /** Null as long as what stands there is no number, or none that may be. */
  onChange: (value: number | null) => void
  /** What is said of something that is no number here, once it has been typed. */
  unclear: string
  unit?: string
  least?: number
  most?: number
}

/**
 * A number with a comma or a point, as people write it. What is being typed stays as it is until it is done: half of `37,5` is
 * no other number. Not the browser's own field for numbers, which takes one of the two signs and forgets what it cannot read.
 */
export function NumberField({ value, onChange, unclear, least, most, ...words }: NumberFieldProps) {
  const [typed, setTyped] = useState(() => writeTyped(value))
  const [left, setLeft] = useState(false)
  const read = (text: string) => readTyped(text, { least, most })
  // A value that changes from elsewhere is shown as it is.
  const shown = read(typed) === value ? typed : writeTyped(value)
  return (
    <TextField
      {...words}
      inputMode="decimal"
      maxLength={20}
      value={shown}
      error={left && shown.trim() !== '' && read(shown) === null ? unclear : undefined}
      onBlur={() => setLeft(true)}
      onChange={text => {
        setTyped(text)
        onChange(read(text))
      }}
    />
  )
}
