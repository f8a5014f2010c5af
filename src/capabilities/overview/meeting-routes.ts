import { type House, verb } from '../../platform/http/verb.ts'
import {
  additionInput,
  agreeInput,
  agreementParams,
  closeInput,
  dropQuery,
  meeting,
  minutesInput,
  planInput,
  settleInput,
} from './meeting-schemas.ts'
import { yearParams } from './model.ts'
import {
  addToMinutes,
  agreeAtMeeting,
  closeAtMeeting,
  dropAgreement,
  planMeeting,
  readMeeting,
  settleMinutes,
  writeMinutes,
} from './service/meetings.ts'

const common = {
  module: 'overview',
  tag: 'overview',
  seats: ['hr', 'council'],
  params: yearParams,
  response: meeting,
  status: 200,
} as const
const url = '/api/overviews/:year/meeting'
const one = `${url}/agreements/:agreementId`

export function meetingRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url,
      id: 'readMeeting',
      summary: 'The yearly meeting on the overview, with what came back from earlier ones',
    },
    (call, { params }) => readMeeting(call, params.year),
  )
  verb(
    house,
    {
      ...common,
      method: 'PUT',
      url,
      id: 'planMeeting',
      summary: 'When it is and who comes; until both settled the minutes',
      body: planInput,
    },
    (call, { params, body }) => planMeeting(call, params.year, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'PUT',
      url: `${url}/minutes`,
      id: 'writeMinutes',
      summary: 'What was said at it; whoever settled it before settles it anew',
      body: minutesInput,
    },
    (call, { params, body }) => writeMinutes(call, params.year, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/settlement`,
      id: 'settleMinutes',
      summary: 'For one’s own office: it was so. Once both say it, nothing of it changes',
      body: settleInput,
    },
    (call, { params, body }) => settleMinutes(call, params.year, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/additions`,
      id: 'addToMinutes',
      summary: 'Words beside minutes that were settled',
      body: additionInput,
      status: 201,
    },
    (call, { params, body }) => addToMinutes(call, params.year, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/agreements`,
      id: 'agreeAtMeeting',
      summary: 'Who does what by when',
      body: agreeInput,
      status: 201,
    },
    (call, { params, body }) => agreeAtMeeting(call, params.year, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'DELETE',
      url: one,
      id: 'dropAgreement',
      summary: 'Take an agreement off, before both settled it',
      params: agreementParams,
      query: dropQuery,
    },
    (call, { params, query }) => dropAgreement(call, params.year, { ...params, ...query }),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${one}/closing`,
      id: 'closeAtMeeting',
      summary: 'What was done: an open agreement comes back until somebody says so',
      params: agreementParams,
      body: closeInput,
    },
    (call, { params, body }) => closeAtMeeting(call, params.year, { ...params, ...body }),
  )
}
