import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { Consultation } from '../model.ts'

export const consultationQuery = (consultationId: string) =>
  queryOptions({
    queryKey: ['consultations', 'one', consultationId],
    queryFn: () =>
      ask(api.GET('/api/consultations/{consultationId}', { params: { path: { consultationId } } })),
  })

export const reactionsQuery = (consultationId: string) =>
  queryOptions({
    queryKey: ['consultations', 'reactions', consultationId],
    queryFn: () =>
      ask(api.GET('/api/consultations/{consultationId}/reactions', { params: { path: { consultationId } } })),
  })

export const choicesQuery = queryOptions({
  queryKey: ['consultations', 'choices'],
  queryFn: () => ask(api.GET('/api/consultations/choices')),
})

/** Every step answers with the proposal as it is now; the list is read anew, and all of it where the step is refused. */
export function useConsultationStep<T>(step: (input: T) => Promise<Consultation>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: next => {
      queries.setQueryData(consultationQuery(next.consultationId).queryKey, next)
      return queries.invalidateQueries({ queryKey: ['consultations', 'all'] })
    },
    onError: () => queries.invalidateQueries({ queryKey: ['consultations'] }),
  })
}
