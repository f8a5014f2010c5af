import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { YearInput, YearPatterns } from '../model.ts'

const all = '/api/relations/{relationId}/year-patterns'
const one = '/api/relations/{relationId}/year-patterns/{year}'

export const yearPatternsQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['year-patterns', relationId],
    queryFn: () => ask(api.GET(all, { params: { path: { relationId } } })),
  })

/** Every step answers with all years of this table. */
function useStep<Input>(relationId: string, step: (input: Input) => Promise<YearPatterns>) {
  const queries = useQueryClient()
  const { queryKey } = yearPatternsQuery(relationId)
  return useMutation({
    mutationFn: step,
    onSuccess: data => queries.setQueryData(queryKey, data),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

const at = (relationId: string, year: number) => ({ params: { path: { relationId, year } } })

export const useDraw = (relationId: string, year: number) =>
  useStep(relationId, (body: YearInput) => ask(api.PUT(one, { ...at(relationId, year), body })))

export const useTakeBack = (relationId: string, year: number) =>
  useStep(relationId, (version: number) =>
    ask(api.POST(`${one}/take-back`, { ...at(relationId, year), body: { version } })),
  )

export const useRemoveYear = (relationId: string, year: number) =>
  useStep(relationId, (_: null) => ask(api.DELETE(one, at(relationId, year))))
