import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { DiplomaContent, Diplomas, DiplomaView, ShownDiplomas } from '../model.ts'

export const diplomasQuery = queryOptions({
  queryKey: ['my-diplomas'],
  queryFn: () => ask(api.GET('/api/my-diplomas')),
})

export const shownDiplomasQuery = queryOptions({
  queryKey: ['shown-diplomas'],
  queryFn: () => ask(api.GET('/api/shown-diplomas')),
})

/** Every step answers with everything. */
function useStep<Input, Answer>(
  { queryKey }: { queryKey: readonly unknown[] },
  step: (input: Input) => Promise<Answer>,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: answer => queries.setQueryData(queryKey, answer),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

const one = '/api/my-diplomas/{diplomaId}'
const at = (diplomaId: string) => ({ params: { path: { diplomaId } } })
const useOwnStep = <Input>(step: (input: Input) => Promise<Diplomas>) => useStep(diplomasQuery, step)
const useOfficeStep = <Input>(step: (input: Input) => Promise<ShownDiplomas>) =>
  useStep(shownDiplomasQuery, step)

/** Written anew, or over what stood there. */
export const useSaveDiploma = () =>
  useOwnStep(({ of, diploma }: { of: DiplomaView | null; diploma: DiplomaContent }) =>
    of
      ? ask(api.PUT(one, { ...at(of.diplomaId), body: { version: of.version, diploma } }))
      : ask(api.POST('/api/my-diplomas', { body: diploma })),
  )
export const useRemoveDiploma = () => useOwnStep((diplomaId: string) => ask(api.DELETE(one, at(diplomaId))))
export const useShowDiploma = () =>
  useOwnStep((diplomaId: string) => ask(api.PUT('/api/my-diplomas/{diplomaId}/showing', at(diplomaId))))
export const useTakeBack = () =>
  useOwnStep((diplomaId: string) => ask(api.DELETE('/api/my-diplomas/{diplomaId}/showing', at(diplomaId))))

export const useAnswerDiploma = () =>
  useOfficeStep(
    ({ diplomaId, ...body }: { diplomaId: string; version: number; answer: 'seen' | 'returned' }) =>
      ask(api.PUT('/api/shown-diplomas/{diplomaId}', { ...at(diplomaId), body })),
  )
export const useSetRegister = () =>
  useOfficeStep((number: string | null) => ask(api.PUT('/api/trade-register', { body: { number } })))
