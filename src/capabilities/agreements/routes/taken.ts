import { z } from 'zod'
import { noModule } from '../../../platform/http/modules.ts'
import { type House, verb } from '../../../platform/http/verb.ts'
import { readOwnPaper, readOwnSigned, takeOwnAlong } from '../service/taken.ts'
import { ownSigned, ownTextParams, taken } from '../taken.ts'

/** What is read of signed texts alone once the module is closed, the services see to. */
export const theirs = noModule('what both signed stays theirs')

/** Of whoever works here, and of whoever did: there is no table any more at which to sit down for it. */
export function takenRoutes(house: House): void {
  const own = { tag: 'agreements', module: theirs, seats: ['everyone'], method: 'GET' } as const
  const url = '/api/my-agreements'
  verb(
    house,
    {
      ...own,
      url,
      id: 'readOwnSigned',
      summary: 'Every text that the asker signed about their own work, also of work that ended',
      response: ownSigned,
    },
    call => readOwnSigned(call),
  )
  verb(
    house,
    {
      ...own,
      url: `${url}/export`,
      id: 'takeOwnAlong',
      summary: 'The same as one file to take along, papers included',
      inTurn: true,
      response: taken,
    },
    (call, _input, reply) => {
      reply.header('content-disposition', 'attachment; filename="my-agreements.json"')
      return takeOwnAlong(call)
    },
  )
  verb(
    house,
    {
      ...own,
      url: `${url}/:agreementId/versions/:number/document`,
      id: 'readOwnPaper',
      summary: 'The paper of one of them (PDF/A-3, PAdES), as it was signed',
      inTurn: true,
      params: ownTextParams,
      response: z.any().meta({ description: 'application/pdf' }),
    },
    async (call, { params }, reply) => {
      const { pdf, fileName } = await readOwnPaper(call, params)
      reply.type('application/pdf').header('content-disposition', `attachment; filename="${fileName}"`)
      return pdf
    },
  )
}
