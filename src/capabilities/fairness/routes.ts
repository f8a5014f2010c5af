import { type House, verb } from '../../platform/http/verb.ts'
import {
  agreementAtTable,
  dealAtTable,
  dealNeeds,
  everyoneReached,
  grantRates,
  returnInput,
  sayNeedsInput,
  whyList,
} from './model.ts'
import { nameReturn, readDealNeeds, sayDealNeeds } from './service/deal-needs.ts'
import { readGrantRates } from './service/rates.ts'
import { readReach } from './service/reach.ts'
import { readWhyList } from './service/why-list.ts'

const atTable = {
  tag: 'fairness',
  module: 'agreements',
  seats: ['party'],
  status: 200,
  response: dealNeeds,
} as const

export function fairnessRoutes(house: House): void {
  verb(
    house,
    {
      tag: 'fairness',
      module: 'overview',
      seats: ['everyone'],
      method: 'GET',
      url: '/api/why-list',
      id: 'readWhyList',
      summary:
        'Which arrangements there are and why; every line about five people or more, twice a year at most',
      response: whyList,
    },
    call => readWhyList(call),
  )
  verb(
    house,
    {
      tag: 'fairness',
      module: 'overview',
      seats: ['hr', 'council'],
      method: 'GET',
      url: '/api/grant-rates',
      id: 'readGrantRates',
      summary: 'Of how many who asked the answer was yes, group beside group; twice a year at most',
      response: grantRates,
    },
    call => readGrantRates(call),
  )
  verb(
    house,
    {
      tag: 'fairness',
      module: 'overview',
      seats: ['hr', 'council'],
      method: 'GET',
      url: '/api/reach',
      id: 'readReach',
      summary:
        'Of how many people what there is for careers was used, group beside group; twice a year at most',
      response: everyoneReached,
    },
    call => readReach(call),
  )
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
