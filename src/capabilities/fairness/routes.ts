import { type House, verb } from '../../platform/http/verb.ts'
import { agreementAtTable, dealAtTable, dealNeeds, returnInput, sayNeedsInput } from './model.ts'
import { nameReturn, readDealNeeds, sayDealNeeds } from './service/deal-needs.ts'

const atTable = {
  tag: 'fairness',
  module: 'agreements',
  seats: ['party'],
  status: 200,
  response: dealNeeds,
} as const

export function fairnessRoutes(house: House): void {
  const url = '/api/relations/:relationId/agreements/:agreementId'
  verb(
    house,
    {
      ...atTable,
      method: 'GET',
      url: `${url}/needs`,
      id: 'readDealNeeds',
      summary: 'What each deal does with what both need',
      params: agreementAtTable,
    },
    (call, { params }) => readDealNeeds(call, params),
  )
  verb(
    house,
    {
      ...atTable,
      method: 'PUT',
      url: `${url}/deals/:dealId/needs`,
      id: 'sayDealNeeds',
      summary: 'Mark what a deal does with needs of my own; read by the other once both did',
      params: dealAtTable,
      body: sayNeedsInput,
    },
    (call, { params, body }) => sayDealNeeds(call, params, body),
  )
  verb(
    house,
    {
      ...atTable,
      method: 'PUT',
      url: `${url}/deals/:dealId/return`,
      id: 'nameReturn',
      summary: 'Name what I give where my flexibility costs the other',
      params: dealAtTable,
      body: returnInput,
    },
    (call, { params, body }) => nameReturn(call, params, body),
  )
}
