import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import { useSendLater } from '../../../platform/web/send-later.ts'
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

const nothing: Answers = {}

/** My answers: one save on an older version (another tab) is tried once more on the newest. */
export function useAnswering(relationId: string): Answering {
  const queries = useQueryClient()
  const { data: view } = useSuspenseQuery(viewQuery(relationId))
  const { queryKey } = viewQuery(relationId)
  const newest = () => queries.getQueryData(queryKey) as ViewState
  const { pending, latest, change, saving, trouble, settle } = useSendLater<Answers, ViewState>({
    draft: `view.${relationId}`,
    nothing,
    isEmpty: answers => Object.keys(answers).length === 0,
    without: (answers, sent) =>
      Object.fromEntries(Object.entries(answers).filter(([id, answer]) => sent[id] !== answer)),
    newest,
    send: async batch => {
      const saved = await ask(
        api.PUT('/api/relations/{relationId}/view', {
          params: { path: { relationId } },
          body: { version: newest().version, answers: batch },
        }),
      )
      queries.setQueryData(queryKey, saved)
    },
    stale: {
      code: 'expectations.stale-view',
      tries: 1,
      refetch: () => queries.refetchQueries({ queryKey }),
    },
    pause: 400,
  })

  return {
    view,
    answers: { ...view.answers, ...pending },
    answer: (itemId, given) => change({ ...latest(), [itemId]: given }),
    saving,
    trouble,
    settle,
    submit: async () => {
      const { version } = await settle()
      const saved = await ask(
        api.POST('/api/relations/{relationId}/view/submit', {
          params: { path: { relationId } },
          body: { version },
        }),
      )
      queries.setQueryData(queryKey, saved)
    },
  }
}
