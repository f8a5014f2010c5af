import { z } from 'zod'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  answerInput,
  board,
  boardQuery,
  candidateParams,
  decisionInput,
  invitationParams,
  invitedBoard,
  moderation,
  postParams,
  questionInput,
  questionParams,
  reportInput,
  thread,
} from './model.ts'
import {
  answerOnBoard,
  askOnBoard,
  endInvitation,
  inviteOffice,
  readBoard,
  readInvited,
  readThread,
  withdrawPost,
} from './service/board.ts'
import {
  backCandidate,
  decidePost,
  readModeration,
  reportPost,
  standForModerator,
  stepDown,
  takeBackBacking,
} from './service/moderation.ts'

/** Who asks, answers, reads or reports leaves no trace outside the board: no name is needed towards HR. */
const common = { module: 'board', tag: 'board', seats: ['everyone'], status: 200, private: true } as const
const url = '/api/board'

export function boardRoutes(house: House): void {
  questionRoutes(house)
  postRoutes(house)
  moderationRoutes(house)
}

function questionRoutes(house: House): void {
  const one = { ...common, params: questionParams, response: thread } as const
  const question = `${url}/questions/:questionId`
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url,
      id: 'readBoard',
      summary: 'The questions of colleagues, newest first; for employees alone',
      query: boardQuery,
      response: board,
    },
    (call, { query }) => readBoard(call, query.from),
  )
  verb(
    house,
    {
      module: 'board',
      tag: 'board',
      seats: ['hr', 'manager'],
      method: 'GET',
      url: `${url}/invited`,
      id: 'readInvited',
      summary: 'The questions that somebody asked me, as a manager or of HR, to read and answer',
      response: invitedBoard,
    },
    readInvited,
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/questions`,
      id: 'askOnBoard',
      summary: 'Ask colleagues something, with or without my name',
      body: questionInput,
      response: thread,
      status: 201,
    },
    (call, { body }) => askOnBoard(call, body),
  )
  verb(
    house,
    { ...one, method: 'GET', url: question, id: 'readThread', summary: 'A question with its answers' },
    (call, { params }) => readThread(call, params.questionId),
  )
  verb(
    house,
    {
      ...one,
      method: 'POST',
      url: `${question}/answers`,
      id: 'answerOnBoard',
      summary: 'Answer; who speaks for the organisation only where invited, and with a label',
      body: answerInput,
      status: 201,
    },
    (call, { params, body }) => answerOnBoard(call, params.questionId, body),
  )
  const invitation = { ...one, url: `${question}/invitations/:personId`, params: invitationParams } as const
  verb(
    house,
    {
      ...invitation,
      method: 'PUT',
      id: 'inviteOffice',
      summary: 'Invite HR or my manager to read and answer my question',
    },
    (call, { params }) => inviteOffice(call, params.questionId, params.personId),
  )
  verb(
    house,
    { ...invitation, method: 'DELETE', id: 'endInvitation', summary: 'They read it no longer' },
    (call, { params }) => endInvitation(call, params.questionId, params.personId),
  )
}

function postRoutes(house: House): void {
  const post = `${url}/posts/:kind/:postId`
  const silent = { ...common, params: postParams, response: z.null(), status: 204 } as const
  verb(
    house,
    { ...silent, method: 'DELETE', url: post, id: 'withdrawPost', summary: 'Take back what I wrote' },
    (call, { params }) => withdrawPost(call, params),
  )
  verb(
    house,
    {
      ...silent,
      method: 'POST',
      url: `${post}/report`,
      id: 'reportPost',
      summary: 'Bring it before a moderator; nobody hears who did',
      body: reportInput,
    },
    (call, { params, body }) => reportPost(call, params, body.why),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${post}/decision`,
      id: 'decidePost',
      summary: 'As moderator: let it stand, or take it off and say why',
      params: postParams,
      body: decisionInput,
      response: moderation,
    },
    (call, { params, body }) => decidePost(call, params, body.removedWhy),
  )
}

function moderationRoutes(house: House): void {
  const own = { ...common, response: moderation } as const
  const standing = { ...own, url: `${url}/moderators/:personId`, params: candidateParams } as const
  const backing = { ...own, url: `${url}/moderators/:personId/backing`, params: candidateParams } as const
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url: `${url}/moderators`,
      id: 'readModeration',
      summary: 'Who stands for moderator, who is one, and for a moderator what waits',
    },
    readModeration,
  )
  verb(
    house,
    {
      ...standing,
      method: 'PUT',
      id: 'standForModerator',
      summary: 'Stand for moderator, everybody for themselves',
    },
    (call, { params }) => standForModerator(call, params.personId),
  )
  verb(
    house,
    { ...standing, method: 'DELETE', id: 'stepDown', summary: 'No longer stand, or be one' },
    (call, { params }) => stepDown(call, params.personId),
  )
  verb(
    house,
    {
      ...backing,
      method: 'PUT',
      id: 'backCandidate',
      summary: 'Agree that somebody becomes moderator; the fifth makes it so, for a year',
    },
    (call, { params }) => backCandidate(call, params.personId),
  )
  verb(
    house,
    { ...backing, method: 'DELETE', id: 'takeBackBacking', summary: 'Agree no longer' },
    (call, { params }) => takeBackBacking(call, params.personId),
  )
}
