import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../../platform/web/api.ts'
import type { ExerciseInput, OwnExercises } from '../../model.ts'
import type { Exercise } from '../../vocabulary.ts'

export const exercisesQuery = queryOptions({
  queryKey: ['my-exercises'],
  queryFn: () => ask(api.GET('/api/my-exercises')),
})

/** Each gives back all of them; who is refused sees how it stands now. */
function useExerciseStep<Input>(step: (input: Input) => Promise<OwnExercises>) {
  const queries = useQueryClient()
  const { queryKey } = exercisesQuery
  return useMutation({
    mutationFn: step,
    onSuccess: all => queries.setQueryData(queryKey, all),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

const one = '/api/my-exercises/{exercise}'
export const useSaveExercise = () =>
  useExerciseStep(({ exercise, ...body }: ExerciseInput & { exercise: Exercise }) =>
    ask(api.PUT(one, { params: { path: { exercise } }, body })),
  )
export const useRemoveExercise = () =>
  useExerciseStep((exercise: Exercise) => ask(api.DELETE(one, { params: { path: { exercise } } })))
