import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Call } from '../../platform/http/call.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import {
  answerOnBoard,
  askOnBoard,
  inviteOffice,
  readBoard,
  readThread,
  withdrawPost,
} from './service/board.ts'
import { backCandidate, decidePost, reportPost, standForModerator } from './service/moderation.ts'
import { gatherBoard } from './testing/gather.ts'
import { boardNl } from './text/nl.ts'

describe('the board: what is refused', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const asked = async () => {
    const people = await gatherBoard(desk)
    const view = await desk.as(people.asker, call =>
      askOnBoard(call, { words: 'Telt dat mee?', named: true }),
    )
    return { ...people, questionId: view.question.questionId }
  }
  const answer =
    (questionId: string, readAlong: string[] = []) =>
    (call: Call) =>
      answerOnBoard(call, questionId, { words: 'Ja.', named: true, readAlong })
  const withdraw = (postId: string) => (call: Call) => withdrawPost(call, { kind: 'question', postId })

  tryRefusals('board', boardNl.refusals, () => desk, {
    'employees-only': async () => {
      const { hr } = await gatherBoard(desk)
      return desk.refused(hr, call => readBoard(call, 0))
    },
    'not-invited': async () => {
      const { manager, questionId } = await asked()
      return desk.refused(manager, call => readThread(call, questionId))
    },
    'no-such-question': async () => {
      const { colleague } = await gatherBoard(desk)
      return desk.refused(colleague, call => readThread(call, randomUUID()))
    },
    'question-withdrawn': async () => {
      const { asker, colleague, questionId } = await asked()
      await desk.as(colleague, answer(questionId))
      await desk.as(asker, withdraw(questionId))
      return desk.refused(colleague, answer(questionId))
    },
    'others-read-along': async () => {
      const { asker, colleague, hr, questionId } = await asked()
      await desk.as(asker, call => inviteOffice(call, questionId, hr))
      return desk.refused(colleague, answer(questionId))
    },
    'not-your-question': async () => {
      const { colleague, hr, questionId } = await asked()
      return desk.refused(colleague, call => inviteOffice(call, questionId, hr))
    },
    'cannot-be-invited': async () => {
      const { asker, otherManager, questionId } = await asked()
      return desk.refused(asker, call => inviteOffice(call, questionId, otherManager))
    },
    'no-such-candidate': async () => {
      const { asker, colleague } = await gatherBoard(desk)
      return desk.refused(asker, call => backCandidate(call, colleague))
    },
    'not-for-yourself': async () => {
      const { asker } = await gatherBoard(desk)
      await desk.as(asker, call => standForModerator(call, asker))
      return desk.refused(asker, call => backCandidate(call, asker))
    },
    'nothing-to-report': async () => {
      const { asker, questionId } = await asked()
      return desk.refused(asker, call =>
        reportPost(call, { kind: 'question', postId: questionId }, 'Een naam.'),
      )
    },
    'nothing-reported': async () => {
      const { colleague, organisationId, questionId } = await asked()
      await desk.rows(
        `insert into board_moderators (organisation_id, person_id, stood_at, valid_from, valid_until)
          values ($1, $2, now(), '2020-01-01', '2100-01-01')`,
        [organisationId, colleague],
      )
      return desk.refused(colleague, call => decidePost(call, { kind: 'question', postId: questionId }, null))
    },
    'moderators-only': async () => {
      const { colleague, questionId } = await asked()
      return desk.refused(colleague, call => decidePost(call, { kind: 'question', postId: questionId }, null))
    },
  })
})
