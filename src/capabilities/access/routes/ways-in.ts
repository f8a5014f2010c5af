import { z } from 'zod'
import { type House, verb } from '../../../platform/http/verb.ts'
import { personParams, waysIn } from '../model.ts'
import { openAccess, readWaysIn } from '../service/ways-in.ts'

export function waysInRoutes(house: House): void {
  verb(
    house,
    {
      method: 'GET',
      url: '/api/ways-in',
      id: 'readWaysIn',
      summary: 'How people of this organisation come in, without any secret',
      tag: 'access',
      seats: ['hr'],
      response: waysIn,
    },
    call => readWaysIn(call),
  )
  verb(
    house,
    {
      method: 'POST',
      url: '/api/people/:personId/open-access',
      id: 'openAccess',
      summary: 'Let somebody in again whom no directory keeps',
      tag: 'access',
      seats: ['hr'],
      params: personParams,
      response: z.null(),
      status: 204,
    },
    async (call, { params }) => {
      await openAccess(call, params.personId)
      return null
    },
  )
}
