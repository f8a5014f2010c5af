import { z } from 'zod'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { relationParams } from '../people/model.ts'
import {
  agreeInput,
  breachInput,
  breachParams,
  changeBreachInput,
  conditionsInput,
  confidants,
  mendedInput,
  repair,
  routeInput,
  teamConditions,
  tellInput,
  unitParams,
} from './model.ts'
import {
  changeBreach,
  chooseRoute,
  readConfidants,
  recordBreach,
  sayMended,
  withdrawBreach,
} from './service/breaches.ts'
import { agreeToConditions, readConditions, writeConditions } from './service/conditions.ts'
import { readRepair } from './service/present.ts'
import { agreeMended, tellOther } from './service/seams.ts'

const url = '/api/relations/:relationId/breaches'
const one = `${url}/:breachId`

/** What somebody does with an entry of their own leaves no trace for anybody. */
const own = { tag: 'repair', seats: ['party'], private: true } as const
const atTable = { ...own, module: 'repair', response: repair, params: breachParams, status: 200 } as const
const always = noModule('one’s own words, to read and to take away')

export function repairRoutes(house: House): void {
  ownRoutes(house)
  togetherRoutes(house)
  conditionRoutes(house)
}

function ownRoutes(house: House): void {
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url,
      id: 'readRepair',
      summary: 'What I wrote down that was not kept, and what the other told me of theirs',
      module: always,
      params: relationParams,
      response: repair,
    },
    (call, { params }) => readRepair(call, params.relationId),
  )
  verb(
    house,
    {
      ...atTable,
      method: 'POST',
      url,
      id: 'recordBreach',
      summary: 'Write down, for myself alone, that something was not kept or threatens not to be',
      params: relationParams,
      body: breachInput,
      status: 201,
    },
    (call, { params, body }) => recordBreach(call, params.relationId, body),
  )
  verb(
    house,
    {
      ...atTable,
      method: 'PUT',
      url: one,
      id: 'changeBreach',
      summary: 'Write it down otherwise',
      body: changeBreachInput,
    },
    (call, { params, body }) => changeBreach(call, params, body),
  )
  verb(
    house,
    {
      ...atTable,
      method: 'PUT',
      url: `${one}/route`,
      id: 'chooseRoute',
      summary: 'Choose one of the doors, or none; going to a confidant is kept nowhere',
      body: routeInput,
    },
    (call, { params, body }) => chooseRoute(call, params, body),
  )
  verb(
    house,
    {
      ...atTable,
      method: 'PUT',
      url: `${one}/mended`,
      id: 'sayMended',
      summary: 'Say that it is whole again, or not after all',
      body: mendedInput,
    },
    (call, { params, body }) => sayMended(call, params, body),
  )
  verb(
    house,
    {
      ...own,
      method: 'DELETE',
      url: one,
      id: 'withdrawBreach',
      summary: 'Take it away for good, with what was told of it',
      module: always,
      params: breachParams,
      response: z.object({ withdrawn: z.literal(true) }),
    },
    (call, { params }) => withdrawBreach(call, params),
  )
  verb(
    house,
    {
      ...own,
      seats: ['everyone'],
      method: 'GET',
      url: '/api/confidants',
      id: 'readConfidants',
      summary: 'Who the confidants are and where each can be written to',
      module: noModule('whom to turn to is known to everybody'),
      response: confidants,
    },
    readConfidants,
  )
}

/** What the one tells and the other hears: both know of it. */
function togetherRoutes(house: House): void {
  const together = {
    tag: 'repair',
    module: 'repair',
    seats: ['party'],
    response: repair,
    params: breachParams,
    status: 200,
  } as const
  verb(
    house,
    {
      ...together,
      method: 'PUT',
      url: `${one}/seam`,
      id: 'tellOther',
      summary:
        'Tell the other, beside the topic or the deal: the feeling where I release it, and that it is whole',
      body: tellInput,
    },
    (call, { params, body }) => tellOther(call, params, body),
  )
  verb(
    house,
    {
      ...together,
      method: 'POST',
      url: '/api/relations/:relationId/seams/:breachId/agree',
      id: 'agreeMended',
      summary: 'Whole in my eyes too',
    },
    (call, { params }) => agreeMended(call, params),
  )
}

function conditionRoutes(house: House): void {
  const common = {
    tag: 'repair',
    module: 'repair',
    seats: ['hr', 'council'],
    response: teamConditions,
    status: 200,
  } as const
  const ofTeam = { ...common, params: unitParams }
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url: '/api/conditions',
      id: 'readConditions',
      summary: 'What of a team as a whole makes breach likelier; about nobody in it',
    },
    readConditions,
  )
  verb(
    house,
    {
      ...ofTeam,
      method: 'PUT',
      url: '/api/conditions/:unitId',
      id: 'writeConditions',
      summary: 'Four times yes or no about a team, for HR or for the works council',
      body: conditionsInput,
    },
    (call, { params, body }) => writeConditions(call, params.unitId, body),
  )
  verb(
    house,
    {
      ...ofTeam,
      method: 'POST',
      url: '/api/conditions/:unitId/agree',
      id: 'agreeToConditions',
      summary: 'The other office finds so too',
      body: agreeInput,
    },
    (call, { params, body }) => agreeToConditions(call, params.unitId, body),
  )
}
