import { useCallback, useEffect, useRef, useState } from 'react'
import { ProblemError } from './api.ts'
import { useDraft } from './draft.ts'

export interface SendLater<Pending, Saved> {
  /** Under which name it waits on this device. */
  draft: string
  nothing: Pending
  isEmpty(pending: Pending): boolean
  /** What is still to go once `sent` is on the server and `latest` is what waits by then. */
  without(latest: Pending, sent: Pending): Pending
  send(batch: Pending): Promise<unknown>
  /** What the server had when last asked. */
  newest(): Saved
  /** The server's answer when another tab was first: then the newest is fetched and the batch laid on top. */
  stale: { code: string; tries: number; refetch(): Promise<unknown> }
  /** Milliseconds of rest before something typed is sent. */
  pause: number
}

export interface SentLater<Pending, Saved> {
  pending: Pending
  /** What waits now, also between two renders. */
  latest(): Pending
  change(next: Pending): void
  saving: 'saved' | 'busy' | 'waiting'
  /** The last save was laid on top of what another tab wrote. */
  merged: boolean
  trouble: unknown
  /** Everything that waits is on the server; rejects when it cannot get there. */
  settle(): Promise<Saved>
}

/**
 * What somebody writes is kept on this device at once and goes to the server shortly after. A lost connection or a
 * refusal loses nothing: it goes again when the connection is back, and when the screen opens or closes.
 */
export function useSendLater<Pending, Saved>(options: SendLater<Pending, Saved>): SentLater<Pending, Saved> {
  const { draft, nothing } = options
  const [pending = nothing, keepPending] = useDraft<Pending>(draft)
  const [saving, setSaving] = useState<SentLater<Pending, Saved>['saving']>('saved')
  const [merged, setMerged] = useState(false)
  const [trouble, setTrouble] = useState<unknown>()
  const how = useRef(options)
  how.current = options
  const latest = useRef(pending)
  latest.current = pending
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<Saved> | undefined>(undefined)
  const met = useRef(false)

  const hold = useCallback(
    (next: Pending) => {
      latest.current = next
      keepPending(how.current.isEmpty(next) ? undefined : next)
    },
    [keepPending],
  )

  const sendAll = useCallback(async (): Promise<Saved> => {
    const { isEmpty, send, without, newest, stale } = how.current
    let tries = 0
    while (!isEmpty(latest.current)) {
      const batch = latest.current
      try {
        await send(batch)
        hold(without(latest.current, batch))
      } catch (error) {
        const overtaken = error instanceof ProblemError && error.problem.code === stale.code
        if (!overtaken || tries >= stale.tries) throw error
        tries += 1
        met.current = true
        await stale.refetch()
      }
    }
    return newest()
  }, [hold])

  const settle = useCallback(async (): Promise<Saved> => {
    clearTimeout(timer.current)
    if (running.current) await running.current.catch(() => undefined)
    setSaving('busy')
    running.current = sendAll()
    try {
      const saved = await running.current
      setSaving('saved')
      setMerged(met.current)
      met.current = false
      setTrouble(undefined)
      return saved
    } catch (error) {
      setSaving('waiting')
      setTrouble(error)
      throw error
    } finally {
      running.current = undefined
    }
  }, [sendAll])

  const change = useCallback(
    (next: Pending) => {
      hold(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => settle().catch(() => undefined), how.current.pause)
    },
    [hold, settle],
  )

  useEffect(() => {
    const resume = () => {
      if (!how.current.isEmpty(latest.current)) settle().catch(() => undefined)
    }
    resume()
    window.addEventListener('online', resume)
    return () => {
      window.removeEventListener('online', resume)
      clearTimeout(timer.current)
      resume()
    }
  }, [settle])

  return {
    pending,
    latest: () => latest.current,
    change,
    saving,
    merged,
    trouble: saving === 'waiting' ? trouble : undefined,
    settle,
  }
}
