import { useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../../platform/web/api.ts'
import { useSendLater } from '../../../../platform/web/send-later.ts'
import type { AgreementView, ClauseInput } from '../../model.ts'
import { agreementQuery } from '../agreement-queries.ts'
import { timelineQuery } from '../queries.ts'
import { isEmpty, merge, nothing, type Pending } from './pending.ts'

export interface RenderingDraft {
  clauses: ClauseInput[]
  write(clause: ClauseInput): void
  remove(clauseId: string): void
  saving: 'saved' | 'busy' | 'waiting' | 'merged'
  trouble: unknown
  submit(): Promise<void>
}

/** My own account: written with every letter, and laid clause by clause on top of what another tab wrote. */
export function useRenderingDraft(agreement: AgreementView): RenderingDraft {
  const { relationId, agreementId, side } = agreement
  const queries = useQueryClient()
  const { queryKey } = agreementQuery(relationId, agreementId)
  const newest = () => queries.getQueryData(queryKey) as AgreementView
  const { pending, latest, change, saving, merged, trouble, settle } = useSendLater<Pending, AgreementView>({
    draft: `rendering.${agreementId}.${side}`,
    nothing,
    isEmpty,
    without: ({ edited, removed }, sent) => ({
      edited: Object.fromEntries(Object.entries(edited).filter(([id, clause]) => sent.edited[id] !== clause)),
      removed: removed.filter(id => !sent.removed.includes(id)),
    }),
    newest,
    send: async batch => {
      const { mine } = newest()
      const saved = await ask(
        api.PUT('/api/relations/{relationId}/agreements/{agreementId}/rendering', {
          params: { path: { relationId, agreementId } },
          body: { version: mine.version, clauses: merge(mine.clauses, batch) },
        }),
      )
      queries.setQueryData(queryKey, saved)
    },
    stale: {
      code: 'agreements.stale-rendering',
      tries: 2,
      refetch: () => queries.refetchQueries({ queryKey }),
    },
    pause: 600,
  })

  return {
    clauses: merge(agreement.mine.clauses, pending),
    write: clause => {
      const { edited, removed } = latest()
      change({ edited: { ...edited, [clause.id]: clause }, removed })
    },
    remove: clauseId => {
      const { edited, removed } = latest()
      const { [clauseId]: _, ...others } = edited
      const known = newest().mine.clauses.some(({ id }) => id === clauseId)
      change({ edited: others, removed: known ? [...removed, clauseId] : removed })
    },
    saving: saving === 'saved' && merged ? 'merged' : saving,
    trouble,
    submit: async () => {
      const { mine } = await settle()
      const saved = await ask(
        api.POST('/api/relations/{relationId}/agreements/{agreementId}/rendering/submit', {
          params: { path: { relationId, agreementId } },
          body: { version: mine.version },
        }),
      )
      queries.setQueryData(queryKey, saved)
      queries.invalidateQueries({ queryKey: timelineQuery(relationId).queryKey })
    },
  }
}
