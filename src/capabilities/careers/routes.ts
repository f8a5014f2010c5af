import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  atTable,
  career,
  changeItemInput,
  itemInput,
  itemParams,
  moveRouteInput,
  planInput,
  saveAnswerInput,
  sharedCareers,
  yearlyLook,
  yearlyLookInput,
} from './model.ts'
import { readCareer } from './service/present.ts'
import { moveCareerRoute } from './service/route.ts'
import { layCareerItem, readSharedCareers, shareCareerItem, unshareCareerItem } from './service/share.ts'
import {
  addCareerItem,
  changeCareerItem,
  removeCareerItem,
  saveCareerAnswer,
  savePlan,
} from './service/write.ts'
import { chooseYearlyLook, readYearlyLook } from './service/yearly.ts'

const common = {
  tag: 'careers',
  seats: ['everyone'],
  module: noModule('one’s own plan is read by nobody else'),
  response: career,
  status: 200,
} as const
const own = { ...common, private: true } as const
/** What somebody else gets to read or to talk about is part of the talks. */
const between = { ...common, module: 'dialogue' } as const
const url = '/api/my-career'
const item = `${url}/items/:itemId`

export function careersRoutes(house: House): void {
  planRoutes(house)
  itemRoutes(house)
  sharingRoutes(house)
  yearlyRoutes(house)
}

function planRoutes(house: House): void {
  verb(
    house,
    { ...own, method: 'GET', url, id: 'readCareer', summary: 'My career, for myself alone' },
    readCareer,
  )
  verb(
    house,
    {
      ...own,
      method: 'PUT',
      url: `${url}/plan`,
      id: 'savePlan',
      summary: 'What I still want: with a step that has a day, or said to be not now',
      body: planInput,
    },
    (call, { body }) => savePlan(call, body),
  )
  verb(
    house,
    {
      ...own,
      method: 'PUT',
      url: `${url}/answers`,
      id: 'saveCareerAnswer',
      summary: 'Answer a question about my career, for myself alone',
      body: saveAnswerInput,
    },
    (call, { body }) => saveCareerAnswer(call, body),
  )
}

function yearlyRoutes(house: House): void {
  const yearly = { ...own, url: `${url}/yearly`, response: yearlyLook } as const
  verb(
    house,
    {
      ...yearly,
      method: 'GET',
      id: 'readYearlyLook',
      summary: 'Whether I am asked once a year to look at my career again, and when',
    },
    readYearlyLook,
  )
  verb(
    house,
    {
      ...yearly,
      method: 'PUT',
      id: 'chooseYearlyLook',
      summary: 'Be asked once a year, or not; nobody else reads which',
      body: yearlyLookInput,
    },
    (call, { body }) => chooseYearlyLook(call, body.wants),
  )
}

function itemRoutes(house: House): void {
  verb(
    house,
    {
      ...own,
      method: 'POST',
      url: `${url}/items`,
      id: 'addCareerItem',
      summary: 'Add something to my career, such as a step',
      body: itemInput,
    },
    (call, { body }) => addCareerItem(call, body),
  )
  verb(
    house,
    {
      ...own,
      method: 'PUT',
      url: item,
      id: 'changeCareerItem',
      summary: 'Change something of my career',
      params: itemParams,
      body: changeItemInput,
    },
    (call, { params, body }) => changeCareerItem(call, params.itemId, body),
  )
  verb(
    house,
    {
      ...own,
      method: 'POST',
      url: `${item}/move`,
      id: 'moveCareerRoute',
      summary: 'Bring my route to recognition a step further, back for more, to “not now” or on again',
      params: itemParams,
      body: moveRouteInput,
    },
    (call, { params, body }) => moveCareerRoute(call, params.itemId, body),
  )
  verb(
    house,
    {
      ...own,
      method: 'DELETE',
      url: item,
      id: 'removeCareerItem',
      summary:
        'Take something of my career away, also for whoever I shared it with; a plan goes with its steps',
      params: itemParams,
    },
    (call, { params }) => removeCareerItem(call, params.itemId),
  )
}

function sharingRoutes(house: House): void {
  const params = itemParams.extend(atTable.shape)
  const at = `${item}/tables/:relationId`
  verb(
    house,
    {
      ...between,
      method: 'PUT',
      url: at,
      id: 'shareCareerItem',
      summary: 'Let whoever leads me at this table read this one thing',
      params,
    },
    (call, input) => shareCareerItem(call, input.params),
  )
  verb(
    house,
    {
      ...common,
      method: 'DELETE',
      url: at,
      id: 'unshareCareerItem',
      summary: 'Nobody else reads it any more at this table',
      params,
    },
    (call, input) => unshareCareerItem(call, input.params),
  )
  verb(
    house,
    {
      ...between,
      method: 'POST',
      url: `${at}/topic`,
      id: 'layCareerItem',
      summary: 'Lay its words on the agenda of the next talk at this table',
      params,
    },
    (call, input) => layCareerItem(call, input.params),
  )
  verb(
    house,
    {
      ...between,
      seats: ['manager'],
      method: 'GET',
      url: '/api/shared-careers',
      id: 'readSharedCareers',
      summary: 'What people whom I lead let me read of their career',
      response: sharedCareers,
    },
    readSharedCareers,
  )
}
