import { useEffect, useState } from 'react'
import { markOf } from '../lock/keys.ts'

/** The mark of a key, worked out here and not believed; empty until it is, and where this browser locks nothing. */
export function useMark(publicKey: string): string {
  const [mark, setMark] = useState('')
  useEffect(() => {
    let current = true
    if (canLock())
      markOf(publicKey).then(found => {
        if (current) setMark(found)
      })
    return () => {
      current = false
    }
  }, [publicKey])
  return mark
}

/** A browser locks only at an address that nobody in between can change. */
export const canLock = (): boolean => globalThis.crypto?.subtle !== undefined
