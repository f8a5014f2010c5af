import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { MirrorId } from '../vocabulary.ts'

export const mirrorsQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['mirrors', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/mirrors', { params: { path: { relationId } } })),
  })

export const teamPicturesQuery = queryOptions({
  queryKey: ['team-pictures'],
  queryFn: () => ask(api.GET('/api/team-pictures')),
})

/** What somebody is answering, before it is kept. */
export interface Draft {
  answers: Record<string, string>
  words: Record<string, string>
  counts: boolean
}

/** On top of which version it goes. */
interface Saving {
  version: number
  draft: Draft
}

/** What one does in one mirror: keep it, share it, throw it away. `onKept` hears that nothing waits any more. */
export function useReflection(
  path: { relationId: string; mirror: MirrorId; occasion: string },
  onKept: () => void,
) {
  const queries = useQueryClient()
  const { queryKey } = mirrorsQuery(path.relationId)
  const url = '/api/relations/{relationId}/mirrors/{mirror}/{occasion}'
  const params = { path }
  const again = () => queries.invalidateQueries({ queryKey })
  const keep = async ({ version, draft }: Saving) => {
    await ask(api.PUT(url, { params, body: { version, ...draft } }))
    // Waited for, so that what stood there before is not seen once more in between.
    await again()
    onKept()
  }
  const save = useMutation({ mutationFn: keep, onError: again })
  const share = useMutation({
    mutationFn: async (unkept: Saving | undefined) => {
      if (unkept) await keep(unkept)
      return ask(api.POST(`${url}/share`, { params }))
    },
    onSuccess: view => {
      queries.setQueryData(queryKey, view)
      // What they see far apart has come to the table.
      queries.invalidateQueries({ queryKey: ['talks', path.relationId] })
    },
    onError: again,
  })
  const remove = useMutation({
    mutationFn: async () => {
      await ask(api.DELETE(url, { params }))
      await again()
      onKept()
    },
    onError: again,
  })
  return { save, share, remove }
}
