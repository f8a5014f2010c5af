import { type House, verb } from '../../platform/http/verb.ts'
import { mediated, mediations, ownMediation, tableParams, topicParams } from './model.ts'
import {
  askMediation,
  listMediations,
  readMediated,
  readOwnMediation,
  releaseToMediator,
  takeBackFromMediator,
  takeMediation,
  withdrawMediation,
} from './service.ts'

/** HR between two belongs to the talk between them, and stands or falls with it. */
const common = { tag: 'mediators', module: 'dialogue', status: 200 } as const

export function mediatorsRoutes(house: House): void {
  const url = '/api/relations/:relationId/mediator'
  const own = { ...common, seats: ['party'], url, params: tableParams, response: ownMediation } as const
  verb(
    house,
    {
      ...own,
      method: 'GET',
      id: 'readOwnMediation',
      summary: 'Whether I ask for a mediator, and whether both do',
    },
    (call, { params }) => readOwnMediation(call, params.relationId),
  )
  verb(
    house,
    {
      ...own,
      method: 'PUT',
      id: 'askMediation',
      summary: 'Ask for a mediator of HR; nobody hears so until the other asks too',
    },
    (call, { params }) => askMediation(call, params.relationId),
  )
  verb(
    house,
    { ...own, method: 'DELETE', id: 'withdrawMediation', summary: 'Ask no longer; it is over for both' },
    (call, { params }) => withdrawMediation(call, params.relationId),
  )
  const topic = { ...own, url: `${url}/topics/:topicId`, params: topicParams } as const
  verb(
    house,
    {
      ...topic,
      method: 'PUT',
      id: 'releaseToMediator',
      summary: 'Let the mediator read a topic, once the other lets them too',
    },
    (call, { params }) => releaseToMediator(call, params),
  )
  verb(
    house,
    { ...topic, method: 'DELETE', id: 'takeBackFromMediator', summary: 'Let them read it no longer' },
    (call, { params }) => takeBackFromMediator(call, params),
  )
  const hr = { ...common, seats: ['hr'] } as const
  verb(
    house,
    {
      ...hr,
      method: 'GET',
      url: '/api/mediations',
      id: 'listMediations',
      summary: 'Of which tables both ask for a mediator',
      response: mediations,
    },
    listMediations,
  )
  const one = '/api/mediations/:relationId'
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: `${one}/take`,
      id: 'takeMediation',
      summary: 'I mediate',
      params: tableParams,
      response: mediations,
    },
    (call, { params }) => takeMediation(call, params.relationId),
  )
  verb(
    house,
    {
      ...hr,
      method: 'GET',
      url: one,
      id: 'readMediated',
      summary: 'As mediator: what both release, and nothing else',
      params: tableParams,
      response: mediated,
    },
    (call, { params }) => readMediated(call, params.relationId),
  )
}
