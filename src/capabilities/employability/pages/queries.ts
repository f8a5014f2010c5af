import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { AgeInput, BeadInput, ViewInput } from '../model.ts'
import type { Age, Dimension } from '../vocabulary.ts'

export const beadsQuery = queryOptions({
  queryKey: ['my-beads'],
  queryFn: () => ask(api.GET('/api/my-beads')),
})

export const askedViewsQuery = queryOptions({
  queryKey: ['asked-views'],
  queryFn: () => ask(api.GET('/api/asked-views')),
})

/** Every step answers with the whole of what it is a step in. */
function useStep<Input, Whole>(
  { queryKey }: { queryKey: readonly unknown[] },
  step: (input: Input) => Promise<Whole>,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: whole => queries.setQueryData(queryKey, whole),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

export const usePlaceBead = () =>
  useStep(beadsQuery, ({ dimension, ...body }: BeadInput & { dimension: Dimension }) =>
    ask(api.PUT('/api/my-beads/{dimension}', { params: { path: { dimension } }, body })),
  )
export const useRemoveBead = () =>
  useStep(beadsQuery, (dimension: Dimension) =>
    ask(api.DELETE('/api/my-beads/{dimension}', { params: { path: { dimension } } })),
  )
export const useAskView = () =>
  useStep(beadsQuery, ({ dimension, relationId }: { dimension: Dimension; relationId: string }) =>
    ask(
      api.POST('/api/my-beads/{dimension}/views', { params: { path: { dimension } }, body: { relationId } }),
    ),
  )
export const useTakeBackView = () =>
  useStep(beadsQuery, (viewId: string) =>
    ask(api.DELETE('/api/my-beads/views/{viewId}', { params: { path: { viewId } } })),
  )
export const useAnswerView = () =>
  useStep(askedViewsQuery, ({ viewId, ...body }: ViewInput & { viewId: string }) =>
    ask(api.PUT('/api/asked-views/{viewId}', { params: { path: { viewId } }, body })),
  )

export const agesQuery = queryOptions({
  queryKey: ['my-ages'],
  queryFn: () => ask(api.GET('/api/my-ages')),
})

export const sharedAgesQuery = queryOptions({
  queryKey: ['shared-ages'],
  queryFn: () => ask(api.GET('/api/shared-ages')),
})

export const useSaveAge = () =>
  useStep(agesQuery, ({ age, ...body }: AgeInput & { age: Age }) =>
    ask(api.PUT('/api/my-ages/{age}', { params: { path: { age } }, body })),
  )
export const useRemoveAge = () =>
  useStep(agesQuery, (age: Age) => ask(api.DELETE('/api/my-ages/{age}', { params: { path: { age } } })))

interface AtTable {
  age: Age
  relationId: string
}

export const useShareAge = () =>
  useStep(agesQuery, ({ on, ...path }: AtTable & { on: boolean }) => {
    const at = '/api/my-ages/{age}/tables/{relationId}'
    return on ? ask(api.PUT(at, { params: { path } })) : ask(api.DELETE(at, { params: { path } }))
  })
export const useLayAge = () => {
  const queries = useQueryClient()
  const lay = (path: AtTable) =>
    ask(api.POST('/api/my-ages/{age}/tables/{relationId}/topic', { params: { path } })).then(ages => {
      queries.invalidateQueries({ queryKey: ['talks'] })
      return ages
    })
  return useStep(agesQuery, lay)
}
