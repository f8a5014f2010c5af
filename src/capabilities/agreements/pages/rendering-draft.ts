import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api, ask, ProblemError } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import type { AgreementView, ClauseInput } from '../model.ts'
import { isEmpty, merge, nothing, type Pending } from './pending.ts'
import { agreementQuery, timelineQuery } from './queries.ts'

export interface RenderingDraft {
  clauses: ClauseInput[]
  write(clause: ClauseInput): void
  remove(clauseId: string): void
  saving: 'saved' | 'busy' | 'waiting' | 'merged'
  trouble: unknown
  submit(): Promise<void>
}

const pause = 600

/**
 * My own account is kept on this device with every letter and goes to the server shortly after. A lost connection or
 * a refusal loses nothing; an older version (another tab) is fetched and what was typed here is laid on top.
 */
export function useRenderingDraft(agreement: AgreementView): RenderingDraft {
  const { relationId, agreementId, side } = agreement
  const queries = useQueryClient()
  const key = useMemo(() => agreementQuery(relationId, agreementId).queryKey, [relationId, agreementId])
  const [pending = nothing, keepPending] = useDraft<Pending>(`rendering.${agreementId}.${side}`)
  const [saving, setSaving] = useState<RenderingDraft['saving']>('saved')
  const [trouble, setTrouble] = useState<unknown>()
  const latest = useRef(pending)
  latest.current = pending
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<AgreementView> | undefined>(undefined)
  const met = useRef(false)

  const hold = useCallback(
    (next: Pending) => {
      latest.current = next
      keepPending(isEmpty(next) ? undefined : next)
    },
    [keepPending],
  )

  const send = useCallback(async (): Promise<AgreementView> => {
    const newest = () => queries.getQueryData(key) as AgreementView
    let tries = 0
    while (!isEmpty(latest.current)) {
      const batch = latest.current
      const { mine } = newest()
      try {
        const saved = await ask(
          api.PUT('/api/relations/{relationId}/agreements/{agreementId}/rendering', {
            params: { path: { relationId, agreementId } },
            body: { version: mine.version, clauses: merge(mine.clauses, batch) },
          }),
        )
        queries.setQueryData(key, saved)
        hold({
          edited: Object.fromEntries(
            Object.entries(latest.current.edited).filter(([id, clause]) => batch.edited[id] !== clause),
          ),
          removed: latest.current.removed.filter(id => !batch.removed.includes(id)),
        })
      } catch (error) {
        const stale = error instanceof ProblemError && error.problem.code === 'agreements.stale-rendering'
        if (!stale || tries >= 2) throw error
        tries += 1
        met.current = true
        await queries.refetchQueries({ queryKey: key })
      }
    }
    return newest()
  }, [queries, key, relationId, agreementId, hold])

  const settle = useCallback(async (): Promise<AgreementView> => {
    clearTimeout(timer.current)
    if (running.current) await running.current.catch(() => undefined)
    setSaving('busy')
    running.current = send()
    try {
      const saved = await running.current
      setSaving(met.current ? 'merged' : 'saved')
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
  }, [send])

  const change = useCallback(
    (next: Pending) => {
      hold(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => settle().catch(() => undefined), pause)
    },
    [hold, settle],
  )

  useEffect(() => {
    const resume = () => {
      if (!isEmpty(latest.current)) settle().catch(() => undefined)
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
    const { mine } = await settle()
    const saved = await ask(
      api.POST('/api/relations/{relationId}/agreements/{agreementId}/rendering/submit', {
        params: { path: { relationId, agreementId } },
        body: { version: mine.version },
      }),
    )
    queries.setQueryData(key, saved)
    queries.invalidateQueries({ queryKey: timelineQuery(relationId).queryKey })
  }, [settle, queries, key, relationId, agreementId])

  return {
    clauses: merge(agreement.mine.clauses, pending),
    write: clause => {
      const { edited, removed } = latest.current
      change({ edited: { ...edited, [clause.id]: clause }, removed })
    },
    remove: clauseId => {
      const { [clauseId]: _, ...edited } = latest.current.edited
      const known = (queries.getQueryData(key) as AgreementView).mine.clauses.some(
        ({ id }) => id === clauseId,
      )
      const { removed } = latest.current
      change({ edited, removed: known ? [...removed, clauseId] : removed })
    },
    saving,
    trouble: saving === 'waiting' ? trouble : undefined,
    submit,
  }
}
