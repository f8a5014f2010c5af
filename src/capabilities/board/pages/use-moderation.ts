import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import type { Moderation, PostPath } from '../model.ts'
import { moderationQuery } from './queries.ts'

export function useModeration() {
  const queries = useQueryClient()
  const { queryKey } = moderationQuery
  const kept = {
    onSuccess: (moderation: Moderation) => queries.setQueryData(queryKey, moderation),
    onError: () => queries.invalidateQueries({ queryKey }),
  }
  const { personId } = useSignedIn()
  const one = '/api/board/moderators/{personId}'
  const me = { params: { path: { personId } } }
  const backing = '/api/board/moderators/{personId}/backing'
  const stand = useMutation({ mutationFn: () => ask(api.PUT(one, me)), ...kept })
  const stepDown = useMutation({ mutationFn: () => ask(api.DELETE(one, me)), ...kept })
  const back = useMutation({
    mutationFn: (personId: string) => ask(api.PUT(backing, { params: { path: { personId } } })),
    ...kept,
  })
  const takeBack = useMutation({
    mutationFn: (personId: string) => ask(api.DELETE(backing, { params: { path: { personId } } })),
    ...kept,
  })
  const decide = useMutation({
    mutationFn: ({ removedWhy, ...path }: PostPath & { removedWhy: string | null }) =>
      ask(api.POST('/api/board/posts/{kind}/{postId}/decision', { params: { path }, body: { removedWhy } })),
    ...kept,
    onSettled: () => queries.invalidateQueries({ queryKey: ['board', 'questions'] }),
  })
  const error = [stand, stepDown, back, takeBack, decide].find(step => step.error)?.error
  return { stand, stepDown, back, takeBack, decide, error }
}
