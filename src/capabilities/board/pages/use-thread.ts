import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { AnswerInput, Thread } from '../model.ts'
import { threadQuery } from './queries.ts'

/** What one does at a question; whatever it is, the board and what waits are read again. */
export function useThread(questionId: string) {
  const queries = useQueryClient()
  const { queryKey } = threadQuery(questionId)
  const path = { questionId }
  const url = '/api/board/questions/{questionId}'
  const kept = {
    onSuccess: (thread: Thread) => {
      queries.setQueryData(queryKey, thread)
      queries.invalidateQueries({
        queryKey: ['board'],
        predicate: ({ queryKey: [, part] }) => part !== 'thread',
      })
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  }
  const answer = useMutation({
    mutationFn: (body: AnswerInput) => ask(api.POST(`${url}/answers`, { params: { path }, body })),
    ...kept,
  })
  const invite = useMutation({
    mutationFn: (personId: string) =>
      ask(api.PUT(`${url}/invitations/{personId}`, { params: { path: { ...path, personId } } })),
    ...kept,
  })
  const end = useMutation({
    mutationFn: (personId: string) =>
      ask(api.DELETE(`${url}/invitations/{personId}`, { params: { path: { ...path, personId } } })),
    ...kept,
  })
  return { answer, invite, end }
}
