import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { TalkLines } from '../pack-schemas.ts'
import type { LineKind } from '../vocabulary.ts'
import type { TalkAddress } from './queries.ts'

export const packQuery = ({ relationId, conversationId }: TalkAddress) =>
  queryOptions({
    queryKey: ['pack', relationId, conversationId],
    // HR may have added something since.
    staleTime: 0,
    queryFn: () =>
      ask(
        api.GET('/api/relations/{relationId}/conversations/{conversationId}/pack', {
          params: { path: { relationId, conversationId } },
        }),
      ),
  })

export const talkLinesQuery = queryOptions({
  queryKey: ['talk-lines'],
  queryFn: () => ask(api.GET('/api/talk-lines')),
})

/** What HR writes and takes away; every answer is all of it. */
export function useTalkLines() {
  const queries = useQueryClient()
  const shown = {
    onSuccess: (view: TalkLines) => queries.setQueryData(talkLinesQuery.queryKey, view),
    onError: () => queries.invalidateQueries({ queryKey: talkLinesQuery.queryKey }),
  }
  const write = useMutation({
    mutationFn: (body: {
      kind: LineKind
      words: string
      unitId: string | null
      from: string
      until: string
    }) => ask(api.POST('/api/talk-lines', { body })),
    ...shown,
  })
  const end = useMutation({
    mutationFn: (lineId: string) =>
      ask(api.DELETE('/api/talk-lines/{lineId}', { params: { path: { lineId } } })),
    ...shown,
  })
  return { write, end }
}
