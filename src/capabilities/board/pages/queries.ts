import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const boardQuery = (from: number) =>
  queryOptions({
    queryKey: ['board', 'questions', from],
    queryFn: () => ask(api.GET('/api/board', { params: { query: { from } } })),
    placeholderData: keepPreviousData,
  })

export const threadQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['board', 'thread', questionId],
    queryFn: () => ask(api.GET('/api/board/questions/{questionId}', { params: { path: { questionId } } })),
  })

export const moderationQuery = queryOptions({
  queryKey: ['board', 'moderation'],
  queryFn: () => ask(api.GET('/api/board/moderators')),
})
