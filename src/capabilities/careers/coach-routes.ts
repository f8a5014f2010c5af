import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  askCoachInput,
  coachingParams,
  coachings,
  openParams,
  plainInput,
  suggestInput,
  support,
} from './coach-model.ts'
import {
  agreeToCoach,
  askCoach,
  choosePlain,
  closeForCoach,
  declineCoaching,
  endCoach,
  openForCoach,
  putAwaySuggestion,
  readCoachings,
  readSupport,
  suggestWords,
} from './service/coach.ts'

const url = '/api/my-career/support'
const coach = `${url}/coaches`
const one = `${coach}/:coachingId`
const own = {
  tag: 'careers',
  seats: ['everyone'],
  module: noModule('one’s own plan is read by nobody else'),
  response: support,
  status: 200,
} as const
/** What somebody else gets to read is part of the talks. */
const between = { ...own, module: 'dialogue' } as const

export function coachRoutes(house: House): void {
  ownRoutes(house)
  besideRoutes(house)
  endRoutes(house)
}

function ownRoutes(house: House): void {
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url,
      private: true,
      id: 'readSupport',
      summary: 'How I do it, for myself alone',
    },
    readSupport,
  )
  verb(
    house,
    {
      ...own,
      method: 'PUT',
      url: `${url}/plain`,
      private: true,
      id: 'choosePlain',
      summary: 'One question at a time, or not',
      body: plainInput,
    },
    (call, { body }) => choosePlain(call, body.plain),
  )
  verb(
    house,
    {
      ...between,
      method: 'POST',
      url: coach,
      id: 'askCoach',
      summary: 'Ask a colleague to sit beside me',
      body: askCoachInput,
    },
    (call, { body }) => askCoach(call, body.email),
  )
  verb(
    house,
    {
      ...between,
      method: 'PUT',
      url: `${one}/items/:itemId`,
      id: 'openForCoach',
      summary: 'Let whoever sits beside me read this one thing today',
      params: openParams,
    },
    (call, { params }) => openForCoach(call, params),
  )
}

function besideRoutes(house: House): void {
  const at = '/api/sittings/:coachingId'
  const beside = { ...between, response: coachings } as const
  verb(
    house,
    {
      ...beside,
      method: 'GET',
      url: '/api/sittings',
      id: 'readCoachings',
      summary: 'Beside whom I sit, and what they let me read today',
    },
    readCoachings,
  )
  verb(
    house,
    {
      ...beside,
      method: 'POST',
      url: `${at}/agree`,
      id: 'agreeToCoach',
      summary: 'I sit beside them',
      params: coachingParams,
    },
    (call, { params }) => agreeToCoach(call, params.coachingId),
  )
  verb(
    house,
    {
      ...beside,
      method: 'PUT',
      url: `${at}/suggestion`,
      id: 'suggestWords',
      summary: 'Suggest other words for what lies open',
      params: coachingParams,
      body: suggestInput,
    },
    (call, { params, body }) => suggestWords(call, params.coachingId, body),
  )
  verb(
    house,
    {
      ...own,
      response: coachings,
      method: 'DELETE',
      url: at,
      id: 'declineCoaching',
      summary: 'I do not sit beside them, or not any more',
      params: coachingParams,
    },
    (call, { params }) => declineCoaching(call, params.coachingId),
  )
}

function endRoutes(house: House): void {
  verb(
    house,
    {
      ...own,
      private: true,
      method: 'DELETE',
      url: `${one}/items`,
      id: 'closeForCoach',
      summary: 'Close what lies open',
      params: coachingParams,
    },
    (call, { params }) => closeForCoach(call, params.coachingId),
  )
  verb(
    house,
    {
      ...own,
      private: true,
      method: 'DELETE',
      url: `${one}/suggestion`,
      id: 'putAwaySuggestion',
      summary: 'Put away the words that were suggested',
      params: coachingParams,
    },
    (call, { params }) => putAwaySuggestion(call, params.coachingId),
  )
  verb(
    house,
    {
      ...own,
      method: 'DELETE',
      url: one,
      id: 'endCoach',
      summary: 'Nobody sits beside me any more',
      params: coachingParams,
    },
    (call, { params }) => endCoach(call, params.coachingId),
  )
}
