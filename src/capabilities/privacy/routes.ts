import { type House, verb } from '../../platform/http/verb.ts'
import { myData } from './schemas.ts'
import { readMyData } from './service/my-data.ts'

export function privacyRoutes(house: House): void {
  const mine = { method: 'GET', tag: 'privacy', seats: ['everyone'], response: myData } as const
  verb(
    house,
    {
      ...mine,
      url: '/api/my-data',
      id: 'readMyData',
      summary: 'Everything that is kept about the asker, and who read what the asker wrote',
    },
    call => readMyData(call),
  )
  verb(
    house,
    {
      ...mine,
      url: '/api/my-data/export',
      id: 'exportMyData',
      summary: 'The same as one file to take along, signed documents included',
    },
    (call, _input, reply) => {
      reply.header('content-disposition', 'attachment; filename="my-data.json"')
      return readMyData(call, true)
    },
  )
}
