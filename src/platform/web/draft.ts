import { useCallback, useEffect, useState } from 'react'

const prefix = 'wisselwerk.draft.'

function read<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(prefix + key)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing still keeps it until the page closes.
  }
}

/**
 * What somebody is typing, kept on this device until the server has it: a lost connection, a refusal or a reload
 * takes nothing away. `undefined` means that nothing waits.
 */
export function useDraft<T>(key: string): [T | undefined, (value: T | undefined) => void] {
  const [held, setHeld] = useState<{ key: string; value: T | undefined }>(() => ({
    key,
    value: read<T>(key),
  }))
  useEffect(() => setHeld({ key, value: read<T>(key) }), [key])
  const keep = useCallback(
    (value: T | undefined) => {
      write(key, value)
      setHeld({ key, value })
    },
    [key],
  )
  return [held.key === key ? held.value : read<T>(key), keep]
}

/** Somebody else sits down at this screen: what the last one was typing is not for them. */
export function dropDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
