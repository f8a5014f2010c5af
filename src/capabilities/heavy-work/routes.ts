import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  flagInput,
  flagParams,
  heavyFunctions,
  offerParams,
  planBInput,
  planBOffers,
  planBTalkInput,
} from './model.ts'
import { endHeavyFunction, flagHeavyFunction, readHeavyFunctions } from './service/functions.ts'
import { declinePlanB, layPlanB, planPlanBTalk, readPlanBOffers } from './service/own.ts'

export function heavyWorkRoutes(house: House): void {
  functionRoutes(house)
  ownRoutes(house)
}

function functionRoutes(house: House): void {
  const common = {
    module: noModule('which work is heavy, and nothing about anybody'),
    tag: 'heavy-work',
    response: heavyFunctions,
    status: 200,
  } as const
  const url = '/api/heavy-functions'
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      method: 'GET',
      url,
      id: 'readHeavyFunctions',
      summary: 'Which functions are called heavy, why, and after how many years in them a talk is offered',
    },
    readHeavyFunctions,
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url,
      id: 'flagHeavyFunction',
      summary: 'Call a function heavy from a day on; words about age are refused',
      body: flagInput,
    },
    (call, { body }) => flagHeavyFunction(call, body),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url: `${url}/:flagId/end`,
      id: 'endHeavyFunction',
      summary: 'Offer no talks for it any more from today on',
      params: flagParams,
    },
    (call, { params }) => endHeavyFunction(call, params.flagId),
  )
}

function ownRoutes(house: House): void {
  const common = {
    module: noModule('what is offered to oneself is read by nobody else'),
    tag: 'heavy-work',
    seats: ['everyone'],
    response: planBOffers,
    status: 200,
  } as const
  const own = { ...common, private: true } as const
  const url = '/api/plan-b'
  const one = { params: offerParams, method: 'POST' } as const
  verb(
    house,
    { ...own, method: 'GET', url, id: 'readPlanBOffers', summary: 'Talks about a plan B that I am offered' },
    readPlanBOffers,
  )
  verb(
    house,
    {
      ...own,
      ...one,
      url: `${url}/:offerId/not-now`,
      id: 'declinePlanB',
      summary: 'Not now: without a reason, and the offer stands',
    },
    (call, { params }) => declinePlanB(call, params.offerId),
  )
  verb(
    house,
    {
      ...own,
      ...one,
      url: `${url}/:offerId/plan`,
      id: 'layPlanB',
      summary: 'What else I could do and a first step, into my own plan',
      body: planBInput,
    },
    (call, { params, body }) => layPlanB(call, params.offerId, body),
  )
  verb(
    house,
    {
      ...common,
      ...one,
      module: 'dialogue',
      url: `${url}/:offerId/talk`,
      id: 'planPlanBTalk',
      summary: 'I want that talk: it is planned at my table, with its topic',
      body: planBTalkInput,
    },
    (call, { params, body }) => planPlanBTalk(call, params.offerId, body),
  )
}
