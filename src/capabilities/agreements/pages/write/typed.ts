import { readNumber } from '@wisselwerk/engines/agreement'
import { useState } from 'react'

/**
 * A field shows what is being typed as long as that means the same as the value: 'Samira ' is 'Samira', half a
 * date is no date yet. A value that changes from elsewhere is shown as it is.
 */
export function useTyped<T>(
  value: T,
  read: (text: string) => T,
  write: (value: T) => string,
  onChange: (value: T) => void,
): { value: string; onChange: (text: string) => void } {
  const [typed, setTyped] = useState(() => write(value))
  return {
    value: read(typed) === value ? typed : write(value),
    onChange: text => {
      setTyped(text)
      onChange(read(text))
    },
  }
}

export const readWords = (text: string): string | null => text.trim() || null
export const writeWords = (value: string | null): string => value ?? ''

/** Only a day that the register can hold; a year in the middle of being typed is none yet. */
export const readDay = (text: string): string | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '1900-01-01' && text <= '2199-12-31' ? text : null

/** Only what can mean one amount: of '1.250', '0x10' and '1e3' nobody guesses what was meant. */
export const readAmount = (text: string): number | null => readNumber(text.trim())
export const isUnclear = (text: string): boolean => text.trim() !== '' && readAmount(text) === null
export const writeAmount = (value: number | null): string => (value === null ? '' : String(value))
