import { type House, verb } from '../../platform/http/verb.ts'
import { relationParams } from '../people/model.ts'
import { noteInput, noteParams, recollectionParams, recollections } from './model.ts'
import { endRecollection, noteRecollection, readRecollections } from './service/recollections.ts'

const common = {
  tag: 'recollections',
  module: 'agreements',
  seats: ['party'],
  status: 200,
  response: recollections,
} as const

export function recollectionsRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url: '/api/relations/:relationId/recollections',
      id: 'readRecollections',
      summary: 'What the two read differently in what both signed',
      params: relationParams,
    },
    (call, { params }) => readRecollections(call, params.relationId),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: '/api/relations/:relationId/agreements/:agreementId/recollections',
      id: 'noteRecollection',
      summary: 'Note that I read a signed clause differently; the text stays as it is',
      params: noteParams,
      body: noteInput,
      status: 201,
    },
    (call, { params, body }) => noteRecollection(call, params, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: '/api/relations/:relationId/recollections/:recollectionId/end',
      id: 'endRecollection',
      summary: 'We read it the same again; over with the word of both',
      params: recollectionParams,
    },
    (call, { params }) => endRecollection(call, params),
  )
}
