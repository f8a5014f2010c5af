import { type House, verb } from '../../platform/http/verb.ts'
import { me, relationParams, relationView } from './model.ts'
import { readMe, readRelation } from './service.ts'

export function peopleRoutes(house: House): void {
  verb(
    house,
    {
      method: 'GET',
      url: '/api/me',
      id: 'readMe',
      summary: 'Who I am here, and at which tables I sit today',
      tag: 'people',
      seats: ['everyone'],
      response: me,
    },
    call => readMe(call),
  )
  verb(
    house,
    {
      method: 'GET',
      url: '/api/relations/:relationId',
      id: 'readRelation',
      summary: 'One relation, for its two parties',
      tag: 'people',
      seats: ['party'],
      params: relationParams,
      response: relationView,
    },
    (call, { params }) => readRelation(call, params.relationId),
  )
}
