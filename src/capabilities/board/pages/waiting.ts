import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { InvitedBoard } from '../model.ts'

export const invitedQuery = queryOptions({
  queryKey: ['board', 'invited'],
  queryFn: () => ask(api.GET('/api/board/invited')),
})

export const unanswered = ({ questions }: InvitedBoard): number =>
  questions.filter(({ answered, withdrawn }) => !answered && !withdrawn).length
