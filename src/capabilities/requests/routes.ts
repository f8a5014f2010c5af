import { type House, verb } from '../../platform/http/verb.ts'
import { relationParams } from '../people/model.ts'
import {
  answerInput,
  requestInput,
  requestParams,
  requests,
  requestTerms,
  requestTermsInput,
} from './model.ts'
import { answerRequest, makeRequest, readRequests, withdrawRequest } from './service/requests.ts'
import { readRequestTerms, setRequestTerms } from './service/terms.ts'

/** What somebody asks leads to an agreement, and stands or falls with the consent for those. */
const common = { tag: 'requests', module: 'agreements', status: 200 } as const
const url = '/api/relations/:relationId/requests'

export function requestsRoutes(house: House): void {
  tableRoutes(house)
  termsRoutes(house)
}

function tableRoutes(house: House): void {
  const table = { ...common, seats: ['party'], response: requests } as const
  verb(
    house,
    {
      ...table,
      method: 'GET',
      url,
      id: 'readRequests',
      summary: 'What was asked at this table, with the days by which it is answered and what silence does',
      params: relationParams,
    },
    (call, { params }) => readRequests(call, params.relationId),
  )
  verb(
    house,
    {
      ...table,
      method: 'POST',
      url,
      id: 'makeRequest',
      summary:
        'Ask for other hours, times, another place, predictable work or anything else that fits better',
      params: relationParams,
      body: requestInput,
      status: 201,
    },
    (call, { params, body }) => makeRequest(call, params.relationId, body),
  )
  const one = { ...table, params: requestParams } as const
  verb(
    house,
    {
      ...one,
      method: 'POST',
      url: `${url}/:requestId/answer`,
      id: 'answerRequest',
      summary: 'Yes, or no with a ground and words; once',
      body: answerInput,
    },
    (call, { params, body }) => answerRequest(call, params, body),
  )
  verb(
    house,
    {
      ...one,
      method: 'DELETE',
      url: `${url}/:requestId`,
      id: 'withdrawRequest',
      summary: 'Take back my own request, while it was not answered',
    },
    (call, { params }) => withdrawRequest(call, params),
  )
}

function termsRoutes(house: House): void {
  const terms = { ...common, seats: ['hr'], url: '/api/request-terms', response: requestTerms } as const
  verb(
    house,
    {
      ...terms,
      method: 'GET',
      id: 'readRequestTerms',
      summary: 'Within how many days this organisation answers a request',
    },
    readRequestTerms,
  )
  verb(
    house,
    {
      ...terms,
      method: 'PUT',
      id: 'setRequestTerms',
      summary: 'Set that, for requests from now on',
      body: requestTermsInput,
    },
    (call, { body }) => setRequestTerms(call, body),
  )
}
