import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../../platform/web/api.ts'
import type { Meeting } from '../../meeting-schemas.ts'

export const meetingQuery = (year: number) =>
  queryOptions({
    queryKey: ['overview', year, 'meeting'],
    queryFn: () => ask(api.GET('/api/overviews/{year}/meeting', { params: { path: { year } } })),
  })

/** A step of the meeting; each gives back the whole of it. Who is refused sees how it stands now. */
export function useMeetingStep<Input = void>(year: number, step: (input: Input) => Promise<Meeting>) {
  const queries = useQueryClient()
  const { queryKey } = meetingQuery(year)
  return useMutation({
    mutationFn: step,
    onSuccess: meeting => {
      queries.setQueryData(queryKey, meeting)
      queries.invalidateQueries({ queryKey: ['my-days'] })
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}
