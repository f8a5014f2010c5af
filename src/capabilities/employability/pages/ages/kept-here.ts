import { useCallback, useState } from 'react'
import { type Turn, turns } from '../../vocabulary.ts'

/** What somebody says of their body: for this browser alone, and of a form that no request knows. */
export interface KeptHere {
  turn: Turn
  words: string
}

// Whoever sits down here next under a name of their own finds nothing of it.
const placeOf = (personId: string) => `wisselwerk.here.${personId}`

function read(personId: string): KeptHere | null {
  try {
    const found = JSON.parse(localStorage.getItem(placeOf(personId)) ?? 'null') as Partial<KeptHere> | null
    if (!found || typeof found.words !== 'string') return null
    const turn = turns.find(one => one === found.turn)
    return turn ? { turn, words: found.words } : null
  } catch {
    return null
  }
}

/**
 * Written to the storage of this browser and read from there. It goes by no query, no draft and no cache: what those hold may
 * be sent. False when this browser keeps nothing; then it is nowhere.
 */
export function useKeptHere(personId: string) {
  const [kept, setKept] = useState(() => read(personId))
  const keep = useCallback(
    (value: KeptHere | null): boolean => {
      try {
        if (value) localStorage.setItem(placeOf(personId), JSON.stringify(value))
        else localStorage.removeItem(placeOf(personId))
      } catch {
        return false
      }
      setKept(value)
      return true
    },
    [personId],
  )
  return [kept, keep] as const
}
