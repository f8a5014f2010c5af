import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** No table of two. */
export const secondLock: SecondLock = {
  views: ['readable_questions', 'readable_board_answers'],
  functions: {
    board_office: 'nothing',
    app_board_offices: 'nothing',
  },
}
