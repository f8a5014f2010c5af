import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type {
  AnswerInput,
  Career,
  CareerKind,
  ContentOf,
  ItemInput,
  ItemView,
  MoveRoute,
  PlanInput,
} from '../model.ts'

export const careerQuery = queryOptions({
  queryKey: ['my-career'],
  queryFn: () => ask(api.GET('/api/my-career')),
})

export const yearlyQuery = queryOptions({
  queryKey: ['my-career', 'yearly'],
  queryFn: () => ask(api.GET('/api/my-career/yearly')),
})

export function useChooseYearlyLook() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wants: boolean) => ask(api.PUT('/api/my-career/yearly', { body: { wants } })),
    onSuccess: look => queries.setQueryData(yearlyQuery.queryKey, look),
  })
}

export const sharedCareersQuery = queryOptions({
  queryKey: ['shared-careers'],
  queryFn: () => ask(api.GET('/api/shared-careers')),
})

/** Every step answers with the whole page. */
function useStep<Input>(step: (input: Input) => Promise<Career>, besides: readonly string[] = []) {
  const queries = useQueryClient()
  const { queryKey } = careerQuery
  return useMutation({
    mutationFn: step,
    onSuccess: career => {
      queries.setQueryData(queryKey, career)
      for (const key of ['my-days', ...besides]) queries.invalidateQueries({ queryKey: [key] })
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

export const useSavePlan = () => useStep((body: PlanInput) => ask(api.PUT('/api/my-career/plan', { body })))
export const useSaveAnswer = () =>
  useStep((body: { version: number; answer: AnswerInput }) =>
    ask(api.PUT('/api/my-career/answers', { body })),
  )

/** Written anew, or over what stood there. */
export const useSaveItem = () =>
  useStep(({ of, item }: { of: Pick<ItemView, 'itemId' | 'version'> | null; item: ItemInput }) =>
    of
      ? ask(
          api.PUT('/api/my-career/items/{itemId}', {
            params: { path: { itemId: of.itemId } },
            body: { version: of.version, item },
          }),
        )
      : ask(api.POST('/api/my-career/items', { body: item })),
  )
export const useRemoveItem = () =>
  useStep((itemId: string) =>
    ask(api.DELETE('/api/my-career/items/{itemId}', { params: { path: { itemId } } })),
  )

export const useMoveRoute = () =>
  useStep(({ itemId, ...body }: MoveRoute & { itemId: string }) =>
    ask(api.POST('/api/my-career/items/{itemId}/move', { params: { path: { itemId } }, body })),
  )

interface AtTable {
  itemId: string
  relationId: string
}

export const useShare = () =>
  useStep(({ on, ...path }: AtTable & { on: boolean }) => {
    const of = { params: { path } }
    const at = '/api/my-career/items/{itemId}/tables/{relationId}'
    return on ? ask(api.PUT(at, of)) : ask(api.DELETE(at, of))
  })
export const useLay = () =>
  useStep(
    (path: AtTable) =>
      ask(api.POST('/api/my-career/items/{itemId}/tables/{relationId}/topic', { params: { path } })),
    ['talks'],
  )

export type Held<K extends CareerKind> = ItemView & { content: ContentOf<K> }

/** What can be shared. */
export type Shared = Held<Exclude<CareerKind, 'alternatives'>>

/** What of this kind can be read, in the order of the page. */
export const ofKind = <K extends CareerKind>({ items }: Career, kind: K): Held<K>[] =>
  items.filter((item): item is Held<K> => item.content?.kind === kind)
