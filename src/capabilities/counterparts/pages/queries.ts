import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { AgencyThread, LayInput } from '../model.ts'

export const threadQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['counterparts', relationId],
    queryFn: () =>
      ask(api.GET('/api/relations/{relationId}/counterparts', { params: { path: { relationId } } })),
  })

export interface TalkWhen {
  plannedOn: string
  startsAt: string | null
  place: string
}

/** Every step answers with the whole thread; what went to whoever manages is read again from their table. */
export function useThreadSteps(relationId: string) {
  const queries = useQueryClient()
  const { queryKey } = threadQuery(relationId)
  const path = { relationId }
  const shown = {
    onSuccess: (thread: AgencyThread) => queries.setQueryData(queryKey, thread),
    onError: () => queries.invalidateQueries({ queryKey }),
  }
  const all = '/api/relations/{relationId}/counterparts'
  const lay = useMutation({
    mutationFn: (body: LayInput & { with: NonNullable<LayInput['with']> }) =>
      ask(api.POST(`${all}/topics`, { params: { path }, body })),
    onSuccess: (thread: AgencyThread) => {
      queries.setQueryData(queryKey, thread)
      // Not waited for: who laid it may go on writing.
      void queries.invalidateQueries({ queryKey: ['talks', relationId] })
    },
    onError: shown.onError,
  })
  const remove = useMutation({
    mutationFn: (topicId: string) =>
      ask(api.DELETE(`${all}/topics/{topicId}`, { params: { path: { ...path, topicId } } })),
    ...shown,
  })
  const write = useMutation({
    mutationFn: ({ topicId, words }: { topicId: string; words: string }) =>
      ask(
        api.POST(`${all}/topics/{topicId}/lines`, {
          params: { path: { ...path, topicId } },
          body: { words },
        }),
      ),
    ...shown,
  })
  const plan = useMutation({
    mutationFn: (body: TalkWhen) => ask(api.POST(`${all}/talks`, { params: { path }, body })),
    ...shown,
  })
  const move = useMutation({
    mutationFn: ({ talkId, ...body }: TalkWhen & { talkId: string; version: number }) =>
      ask(api.PUT(`${all}/talks/{talkId}`, { params: { path: { ...path, talkId } }, body })),
    ...shown,
  })
  const cancel = useMutation({
    mutationFn: ({ talkId, version }: { talkId: string; version: number }) =>
      ask(
        api.POST(`${all}/talks/{talkId}/cancel`, {
          params: { path: { ...path, talkId } },
          body: { version },
        }),
      ),
    ...shown,
  })
  const answer = useMutation({
    mutationFn: ({ talkId, held }: { talkId: string; held: boolean }) =>
      ask(
        api.POST(`${all}/talks/{talkId}/answer`, { params: { path: { ...path, talkId } }, body: { held } }),
      ),
    ...shown,
  })
  return { lay, remove, write, plan, move, cancel, answer }
}
