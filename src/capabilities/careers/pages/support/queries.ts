import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../../platform/web/api.ts'
import type { Coachings, Support } from '../../coach-model.ts'

export const supportQuery = queryOptions({
  queryKey: ['career-support'],
  queryFn: () => ask(api.GET('/api/my-career/support')),
})

export const sittingsQuery = queryOptions({
  queryKey: ['sittings'],
  queryFn: () => ask(api.GET('/api/sittings')),
})

function useAnswered<Input, Answer>(key: readonly string[], step: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: answer => queries.setQueryData(key, answer),
    onError: () => queries.invalidateQueries({ queryKey: key }),
  })
}

const useOwn = <Input>(step: (input: Input) => Promise<Support>) => useAnswered(['career-support'], step)

export const useChoosePlain = () =>
  useOwn((plain: boolean) => ask(api.PUT('/api/my-career/support/plain', { body: { plain } })))
export const useAskCoach = () =>
  useOwn((email: string) => ask(api.POST('/api/my-career/support/coaches', { body: { email } })))
/** Opens one thing; null closes what lay open. */
export const useOpen = (coachingId: string) =>
  useOwn((itemId: string | null) =>
    itemId
      ? ask(
          api.PUT('/api/my-career/support/coaches/{coachingId}/items/{itemId}', {
            params: { path: { coachingId, itemId } },
          }),
        )
      : ask(
          api.DELETE('/api/my-career/support/coaches/{coachingId}/items', {
            params: { path: { coachingId } },
          }),
        ),
  )
export const usePutAway = () =>
  useOwn((coachingId: string) =>
    ask(
      api.DELETE('/api/my-career/support/coaches/{coachingId}/suggestion', {
        params: { path: { coachingId } },
      }),
    ),
  )
export const useEndCoach = () =>
  useOwn((coachingId: string) =>
    ask(api.DELETE('/api/my-career/support/coaches/{coachingId}', { params: { path: { coachingId } } })),
  )

const useBeside = <Input>(step: (input: Input) => Promise<Coachings>) => useAnswered(['sittings'], step)

export const useAgree = () =>
  useBeside((coachingId: string) =>
    ask(api.POST('/api/sittings/{coachingId}/agree', { params: { path: { coachingId } } })),
  )
export const useDecline = () =>
  useBeside((coachingId: string) =>
    ask(api.DELETE('/api/sittings/{coachingId}', { params: { path: { coachingId } } })),
  )
export const useSuggest = () =>
  useBeside(({ coachingId, ...body }: { coachingId: string; itemId: string; words: string }) =>
    ask(api.PUT('/api/sittings/{coachingId}/suggestion', { params: { path: { coachingId } }, body })),
  )
