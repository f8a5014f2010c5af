import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { CompetenceInput, CompetenceRef, MyCompetences, Said } from '../model.ts'

export const myCompetencesQuery = queryOptions({
  queryKey: ['my-competences'],
  queryFn: () => ask(api.GET('/api/my-competences')),
})

export const looksQuery = queryOptions({
  queryKey: ['bank-looks'],
  queryFn: () => ask(api.GET('/api/competences/looks')),
})

export const inHouseQuery = queryOptions({
  queryKey: ['in-house'],
  queryFn: () => ask(api.GET('/api/competences/in-house')),
})

/** Every step answers with the whole list. */
function useStep<Input>(step: (input: Input) => Promise<MyCompetences>) {
  const queries = useQueryClient()
  const { queryKey } = myCompetencesQuery
  return useMutation({
    mutationFn: step,
    onSuccess: next => queries.setQueryData(queryKey, next),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

export const useAddCompetence = () =>
  useStep((body: CompetenceInput) => ask(api.POST('/api/my-competences', { body })))

export const useChangeCompetence = () =>
  useStep(({ competenceId, ...body }: Said & { competenceId: string }) =>
    ask(api.PUT('/api/my-competences/{competenceId}', { params: { path: { competenceId } }, body })),
  )

export const useRemoveCompetence = () =>
  useStep((competenceId: string) =>
    ask(api.DELETE('/api/my-competences/{competenceId}', { params: { path: { competenceId } } })),
  )

/** A press, and no question that is asked anew by itself: each leaves a line. */
export function useSearch() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (competence: CompetenceRef) =>
      ask(api.POST('/api/competences/search', { body: { competence } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: looksQuery.queryKey }),
  })
}

/** The bytes as they are, first to see what would happen. */
const sent = (file: File, dryRun: boolean) => ({
  params: { query: { dryRun: dryRun ? ('true' as const) : ('false' as const) } },
  body: file as unknown as string,
  bodySerializer: (body: unknown) => body as string,
  headers: { 'content-type': 'text/csv' },
})

export interface Sent {
  file: File
  dryRun: boolean
}

export const useBringSkills = () =>
  useMutation({
    mutationFn: ({ file, dryRun }: Sent) =>
      ask(api.POST('/api/competences/skills/import', sent(file, dryRun))),
  })

export function useBringTerms() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ file, dryRun }: Sent) =>
      ask(api.POST('/api/competences/terms/import', sent(file, dryRun))),
    onSuccess: ({ saved }) => saved && queries.invalidateQueries({ queryKey: ['competences-known'] }),
  })
}
