import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, ask, ProblemError } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import type { Answer } from '../gap.ts'
import type { ViewState } from '../model.ts'
import { viewQuery } from './queries.ts'

type Answers = Record<string, Answer>

export interface Answering {
  view: ViewState
  /** What the server has, with on top what it does not have yet. */
  answers: Answers
  answer(itemId: string, answer: Answer): void
  saving: 'saved' | 'busy' | 'waiting'
  trouble: unknown
  /** Everything that waits is on the server; rejects when it cannot get there. */
  settle(): Promise<ViewState>
  /** "This is my view." */
  submit(): Promise<void>
}

const pause = 400

/**
 * Answers are kept on this device the moment they are given and go to the server shortly after. A lost connection
 * loses nothing; a save on an older version (another tab) is tried once more on the newest.
 */
export function useAnswering(relationId: string): Answering {
  const queries = useQueryClient()
  const { data: view } = useSuspenseQuery(viewQuery(relationId))
  const [pending, keepPending] = useDraft<Answers>(`view.${relationId}`)
  const [saving, setSaving] = useState<Answering['saving']>('saved')
  const [trouble, setTrouble] = useState<unknown>()
  const latest = useRef(pending ?? {})
  latest.current = pending ?? {}
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<ViewState> | undefined>(undefined)

  const send = useCallback(async (): Promise<ViewState> => {
    const newest = () => queries.getQueryData(viewQuery(relationId).queryKey) as ViewState
    let retried = false
    while (Object.keys(latest.current).length > 0) {
      const batch = latest.current
      try {
        const saved = await ask(
          api.PUT('/api/relations/{relationId}/view', {
            params: { path: { relationId } },
            body: { version: newest().version, answers: batch },
          }),
        )
        queries.setQueryData(viewQuery(relationId).queryKey, saved)
        const left = Object.fromEntries(
          Object.entries(latest.current).filter(([id, answer]) => batch[id] !== answer),
        )
        latest.current = left
        keepPending(Object.keys(left).length > 0 ? left : undefined)
      } catch (error) {
        const stale = error instanceof ProblemError && error.problem.code === 'expectations.stale-view'
        if (!stale || retried) throw error
        retried = true
        await queries.refetchQueries({ queryKey: viewQuery(relationId).queryKey })
      }
    }
    return newest()
  }, [queries, relationId, keepPending])

  const settle = useCallback(async (): Promise<ViewState> => {
    clearTimeout(timer.current)
    if (running.current) await running.current.catch(() => undefined)
    setSaving('busy')
    running.current = send()
    try {
      const saved = await running.current
      setSaving('saved')
      setTrouble(undefined)
      return saved
    } catch (error) {
      setSaving('waiting')
      setTrouble(error)
      throw error
    } finally {
      running.current = undefined
    }
  }, [send])

  const answer = useCallback(
    (itemId: string, given: Answer) => {
      const next = { ...latest.current, [itemId]: given }
      latest.current = next
      keepPending(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => settle().catch(() => undefined), pause)
    },
    [keepPending, settle],
  )

  useEffect(() => {
    const resume = () => {
      if (Object.keys(latest.current).length > 0) settle().catch(() => undefined)
    }
    resume()
    window.addEventListener('online', resume)
    return () => {
      window.removeEventListener('online', resume)
      clearTimeout(timer.current)
      resume()
    }
  }, [settle])

  const submit = useCallback(async () => {
    const { version } = await settle()
    const saved = await ask(
      api.POST('/api/relations/{relationId}/view/submit', {
        params: { path: { relationId } },
        body: { version },
      }),
    )
    queries.setQueryData(viewQuery(relationId).queryKey, saved)
  }, [settle, queries, relationId])

  return {
    view,
    answers: { ...view.answers, ...pending },
    answer,
    saving,
    trouble: saving === 'waiting' ? trouble : undefined,
    settle,
    submit,
  }
}
