import { type House, verb } from '../../../platform/http/verb.ts'
import { relationParams } from '../../people/model.ts'
import { helpInput, helpParams, helpRequests, ownHelpParams, waitingHelp } from '../model.ts'
import { askHelp, readHelp, takeHelp, withdrawHelp } from '../service/help.ts'
import { common } from './at-table.ts'

export function helpRoutes(house: House): void {
  const url = '/api/relations/:relationId/help'
  const own = { ...common, response: helpRequests } as const
  verb(
    house,
    { ...own, method: 'GET', url, id: 'readHelp', summary: 'What I asked HR for', params: relationParams },
    (call, { params }) => readHelp(call, params.relationId),
  )
  verb(
    house,
    {
      ...own,
      method: 'POST',
      url,
      id: 'askHelp',
      summary: 'Ask HR for information or training; the other does not see it',
      params: relationParams,
      body: helpInput,
      status: 201,
    },
    (call, { params, body }) => askHelp(call, params.relationId, body.kind),
  )
  verb(
    house,
    {
      ...own,
      method: 'DELETE',
      url: `${url}/:requestId`,
      id: 'withdrawHelp',
      summary: 'Take back what I asked, as long as HR has not begun',
      params: ownHelpParams,
    },
    (call, { params }) => withdrawHelp(call, params.relationId, params.requestId),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url: '/api/help/:requestId/take',
      id: 'takeHelp',
      summary: 'Somebody of HR is on it',
      params: helpParams,
      response: waitingHelp,
    },
    (call, { params }) => takeHelp(call, params.requestId),
  )
}
