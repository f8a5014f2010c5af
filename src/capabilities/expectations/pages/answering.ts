import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import { useSendLater } from '../../../platform/web/send-later.ts'
import type { Pass } from '../catalogue/ten.ts'
import { type Answer, saysSomething } from '../gap.ts'
import type { ViewState } from '../model.ts'
import { viewQuery } from './queries.ts'
import type { Item } from './wording.ts'

type Answers = Record<string, Answer>

export interface Answering {
  view: ViewState
  /** What the server has, with on top what it does not have yet. */
  answers: Answers
  answer(itemId: string, answer: Answer): void
  /** How much of the list this is about. */
  pass: Pass
  /** Nothing but the ten was answered, in a first round. */
  mayBeShort: boolean
  choose(pass: Pass): Promise<void>
  saving: 'saved' | 'busy' | 'waiting'
  trouble: unknown
  /** Everything that waits is on the server; rejects when it cannot get there. */
  settle(): Promise<ViewState>
  /** "This is my view." */
  submit(): Promise<void>
}

const nothing: Answers = {}

/** My answers: one save on an older version (another tab) is tried once more on the newest. */
export function useAnswering(relationId: string, items: readonly Item[]): Answering {
  const queries = useQueryClient()
  const { data: view } = useSuspenseQuery(viewQuery(relationId))
  const { queryKey } = viewQuery(relationId)
  const newest = () => queries.getQueryData(queryKey) as ViewState
  const save = async (body: { version: number; answers: Answers; pass: Pass }) =>
    queries.setQueryData(
      queryKey,
      await ask(api.PUT('/api/relations/{relationId}/view', { params: { path: { relationId } }, body })),
    )
  const { pending, latest, change, saving, trouble, settle } = useSendLater<Answers, ViewState>({
    draft: `view.${relationId}`,
    nothing,
    isEmpty: answers => Object.keys(answers).length === 0,
    without: (answers, sent) =>
      Object.fromEntries(Object.entries(answers).filter(([id, answer]) => sent[id] !== answer)),
    newest,
    send: async batch => {
      await save({ version: newest().version, answers: batch, pass: passOf(newest(), batch, items) })
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
    pass: passOf(view, pending, items),
    mayBeShort: mayBeShort(view, pending, items),
    choose: async pass => {
      const { version } = await settle()
      await save({ version, answers: {}, pass })
    },
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

/** A first look is short until one asks for more; a later one is about everything. */
function mayBeShort({ round, answers }: ViewState, pending: Answers, items: readonly Item[]): boolean {
  const short = new Set(items.filter(item => item.short).map(({ id }) => id))
  const said = Object.entries({ ...answers, ...pending }).filter(([, answer]) => saysSomething(answer))
  return round === 1 && said.every(([id]) => short.has(id))
}

const passOf = (view: ViewState, pending: Answers, items: readonly Item[]): Pass =>
  view.pass !== 'whole' && mayBeShort(view, pending, items) ? 'short' : 'whole'
