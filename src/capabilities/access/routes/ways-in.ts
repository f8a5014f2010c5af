import { z } from 'zod'
import { noModule } from '../../../platform/http/modules.ts'
import { type House, verb } from '../../../platform/http/verb.ts'
import { personParams, waysIn } from '../model.ts'
import { openAccess, readWaysIn } from '../service/ways-in.ts'

const module = noModule('who comes in, and how, is kept by the employer as the register is')

export function waysInRoutes(house: House): void {
  verb(
    house,
    {
      module,
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
      module,
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
