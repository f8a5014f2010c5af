import { type House, verb } from '../../platform/http/verb.ts'
import type { PlateHouse } from '../../platform/plate/plate.ts'
import {
  closeInput,
  daysInput,
  noticeParams,
  openingInput,
  openingList,
  openingParams,
  openingsToFill,
  outsideInput,
  signUpNotices,
  whoWants,
} from './model.ts'
import { outsideRoutes } from './outside-routes.ts'
import { closeOpening } from './service/closing.ts'
import {
  lookWhoWants,
  openOpening,
  publishOpening,
  readOpeningsToFill,
  setInsideDays,
} from './service/filling.ts'
import { readOpenings, signUp, withdraw } from './service/inside.ts'
import { markNoticesRead, readSignUpNotices } from './service/notices.ts'

const common = { module: 'openings', tag: 'openings', status: 200 } as const

export function openingsRoutes(house: PlateHouse): void {
  insideRoutes(house)
  fillingRoutes(house)
  noticeRoutes(house)
  outsideRoutes(house)
}

function insideRoutes(house: House): void {
  const inside = { ...common, seats: ['everyone'], response: openingList } as const
  verb(
    house,
    {
      ...inside,
      private: true,
      method: 'GET',
      url: '/api/openings',
      id: 'readOpenings',
      summary:
        'Posts and projects that are open inside, and what I signed up for; that I looked is read by nobody',
    },
    readOpenings,
  )
  const one = { ...inside, url: '/api/openings/:openingId/sign-up', params: openingParams } as const
  verb(
    house,
    {
      ...one,
      method: 'POST',
      id: 'signUpForOpening',
      summary:
        'I would like to do this; of a project whoever leads me hears what and when, and decides nothing',
    },
    (call, { params }) => signUp(call, params.openingId),
  )
  verb(
    house,
    { ...one, method: 'DELETE', id: 'withdrawSignUp', summary: 'Take back that I would, without a reason' },
    (call, { params }) => withdraw(call, params.openingId),
  )
}

function fillingRoutes(house: House): void {
  const url = '/api/openings-to-fill'
  const filling = { ...common, seats: ['manager', 'hr', 'recruiter'], response: openingsToFill } as const
  const one = { ...filling, method: 'POST', params: openingParams } as const
  verb(
    house,
    {
      ...filling,
      method: 'GET',
      url,
      id: 'readOpeningsToFill',
      summary: 'What I may fill, each with its lock',
    },
    readOpeningsToFill,
  )
  verb(
    house,
    {
      ...filling,
      method: 'POST',
      url,
      id: 'openOpening',
      summary:
        'Open a post or a project inside; whoever will lead people leads as a coach, unless it says why not',
      body: openingInput,
      status: 201,
    },
    (call, { body }) => openOpening(call, body),
  )
  verb(
    house,
    {
      ...one,
      url: `${url}/:openingId/looks`,
      id: 'lookWhoWants',
      summary: 'Who inside wants it; that I looked is noted, and each who was shown reads so',
      response: whoWants,
    },
    (call, { params }) => lookWhoWants(call, params.openingId),
  )
  verb(
    house,
    {
      ...one,
      url: `${url}/:openingId/outside`,
      id: 'publishOpening',
      summary: 'Outside too, once it was inside for its days and somebody looked who inside wants it',
      body: outsideInput,
    },
    (call, { params, body }) => publishOpening(call, params.openingId, body),
  )
  verb(
    house,
    {
      ...one,
      url: `${url}/:openingId/close`,
      id: 'closeOpening',
      summary: 'Say who comes, with a word to everybody who signed up',
      body: closeInput,
    },
    (call, { params, body }) => closeOpening(call, params.openingId, body),
  )
  verb(
    house,
    {
      ...filling,
      seats: ['hr'],
      method: 'PUT',
      url: '/api/opening-days',
      id: 'setInsideDays',
      summary: 'How many days what is opened from now on stays inside first',
      body: daysInput,
    },
    (call, { body }) => setInsideDays(call, body.days),
  )
}

function noticeRoutes(house: House): void {
  const at = { ...common, seats: ['party'], params: noticeParams, response: signUpNotices } as const
  const url = '/api/relations/:relationId/sign-up-notices'
  verb(
    house,
    {
      ...at,
      method: 'GET',
      url,
      id: 'readSignUpNotices',
      summary: 'What I heard of whom I lead: for what they signed up, and when it is',
    },
    (call, { params }) => readSignUpNotices(call, params.relationId),
  )
  verb(
    house,
    { ...at, method: 'POST', url: `${url}/read`, id: 'markNoticesRead', summary: 'I read them' },
    (call, { params }) => markNoticesRead(call, params.relationId),
  )
}
