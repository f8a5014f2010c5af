import { type House, verb } from '../../platform/http/verb.ts'
import { relationParams } from '../people/model.ts'
import {
  actionParams,
  agreeHalvesInput,
  askHalfInput,
  changeHalvesInput,
  dualActions,
  halvesInput,
} from './model.ts'
import {
  agreeDualAction,
  askOtherHalf,
  changeDualAction,
  readDualActions,
  removeDualAction,
  writeDualAction,
} from './service.ts'

/** What two do together comes from their talk, and stands or falls with it. */
const common = {
  tag: 'dual-actions',
  module: 'dialogue',
  seats: ['party'],
  response: dualActions,
  status: 200,
} as const
const url = '/api/relations/:relationId/dual-actions'

export function dualActionsRoutes(house: House): void {
  writingRoutes(house)
  const one = { ...common, url: `${url}/:actionId`, params: actionParams } as const
  verb(
    house,
    {
      ...one,
      method: 'PUT',
      id: 'changeDualAction',
      summary: 'Write both halves anew; the other has yet to say yes to it',
      body: changeHalvesInput,
    },
    (call, { params, body }) => changeDualAction(call, params, body),
  )
  verb(
    house,
    {
      ...one,
      method: 'POST',
      url: `${url}/:actionId/agree`,
      id: 'agreeDualAction',
      summary: 'Yes to what the other wrote; both halves stand',
      body: agreeHalvesInput,
    },
    (call, { params, body }) => agreeDualAction(call, params, body),
  )
  verb(
    house,
    { ...one, method: 'DELETE', id: 'removeDualAction', summary: 'Take it off the table' },
    (call, { params }) => removeDualAction(call, params),
  )
}

function writingRoutes(house: House): void {
  const table = { ...common, url, params: relationParams } as const
  verb(
    house,
    { ...table, method: 'GET', id: 'readDualActions', summary: 'What the two do together to get on' },
    (call, { params }) => readDualActions(call, params.relationId),
  )
  verb(
    house,
    {
      ...table,
      method: 'POST',
      id: 'writeDualAction',
      summary: 'Propose what both do, each a half; refused with one half empty',
      body: halvesInput,
      status: 201,
    },
    (call, { params, body }) => writeDualAction(call, params.relationId, body),
  )
  verb(
    house,
    {
      ...table,
      method: 'POST',
      url: `${url}/asks`,
      id: 'askOtherHalf',
      summary: 'Lay down my own half and ask the other for theirs',
      body: askHalfInput,
      status: 201,
    },
    (call, { params, body }) => askOtherHalf(call, params.relationId, body),
  )
}
