import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/board', '/board/moderators', '/board/questions/$questionId']],
  ['marieke', ['/board/invited']],
]
