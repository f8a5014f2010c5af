import { useMutation, useQueryClient } from '@tanstack/react-query'
import { drawerQuery } from './queries.ts'

/** Something done at the desk: whatever comes of it, what lies there is looked at again. */
export function useDrawerStep<Input>(step: (input: Input) => Promise<unknown>, done?: () => void) {
  const queries = useQueryClient()
  const look = () => queries.invalidateQueries({ queryKey: drawerQuery.queryKey })
  return useMutation({
    mutationFn: step,
    onSuccess: async () => {
      await look()
      done?.()
    },
    onError: look,
  })
}
