import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type {
  CloseInput,
  OpeningInput,
  OpeningList,
  OpeningsToFill,
  OutsideInput,
  SignUpNotices,
} from '../model.ts'

export const openingsQuery = queryOptions({
  queryKey: ['openings'],
  queryFn: () => ask(api.GET('/api/openings')),
})

export const toFillQuery = queryOptions({
  queryKey: ['openings-to-fill'],
  queryFn: () => ask(api.GET('/api/openings-to-fill')),
})

export const noticesQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['sign-up-notices', relationId],
    queryFn: () =>
      ask(api.GET('/api/relations/{relationId}/sign-up-notices', { params: { path: { relationId } } })),
  })

/** Every step answers with all of it; what lies open is read anew when it is refused. */
function useStep<Input, Answer>(queryKey: readonly unknown[], step: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: next => {
      queries.setQueryData(queryKey, next)
      // Signing up takes a place; who opens or closes something changes what the others see.
      for (const key of [openingsQuery.queryKey, toFillQuery.queryKey])
        if (key[0] !== queryKey[0]) void queries.invalidateQueries({ queryKey: key })
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

const path = (openingId: string) => ({ params: { path: { openingId } } })

export const useSignUp = () =>
  useStep<string, OpeningList>(openingsQuery.queryKey, openingId =>
    ask(api.POST('/api/openings/{openingId}/sign-up', path(openingId))),
  )

export const useWithdraw = () =>
  useStep<string, OpeningList>(openingsQuery.queryKey, openingId =>
    ask(api.DELETE('/api/openings/{openingId}/sign-up', path(openingId))),
  )

export const useOpen = () =>
  useStep<OpeningInput, OpeningsToFill>(toFillQuery.queryKey, body =>
    ask(api.POST('/api/openings-to-fill', { body })),
  )

export const usePublish = (openingId: string) =>
  useStep<OutsideInput, OpeningsToFill>(toFillQuery.queryKey, body =>
    ask(api.POST('/api/openings-to-fill/{openingId}/outside', { ...path(openingId), body })),
  )

export const useClose = (openingId: string) =>
  useStep<CloseInput, OpeningsToFill>(toFillQuery.queryKey, body =>
    ask(api.POST('/api/openings-to-fill/{openingId}/close', { ...path(openingId), body })),
  )

export const useSetDays = () =>
  useStep<number, OpeningsToFill>(toFillQuery.queryKey, days =>
    ask(api.PUT('/api/opening-days', { body: { days } })),
  )

/** Who wants it is nothing that lies ready: each press is a look. */
export function useLook(openingId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => ask(api.POST('/api/openings-to-fill/{openingId}/looks', path(openingId))),
    onSettled: () => queries.invalidateQueries({ queryKey: toFillQuery.queryKey }),
  })
}

export const useMarkRead = (relationId: string) =>
  useStep<void, SignUpNotices>(noticesQuery(relationId).queryKey, () =>
    ask(api.POST('/api/relations/{relationId}/sign-up-notices/read', { params: { path: { relationId } } })),
  )
