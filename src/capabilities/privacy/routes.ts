import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  deletionReport,
  holdList,
  holdParams,
  liftHoldInput,
  placeHoldInput,
  renewHoldInput,
  retentionTable,
} from './retention-schemas.ts'
import { myData } from './schemas.ts'
import { liftHold, listHolds, placeHold, renewHold } from './service/holds.ts'
import { readMyData } from './service/my-data.ts'
import { readDeletions, readRetention } from './service/report.ts'

const module = noModule('one’s own data, and how long they are kept, never close')

export function privacyRoutes(house: House): void {
  const mine = {
    module,
    method: 'GET',
    tag: 'privacy',
    seats: ['everyone', 'guest'],
    response: myData,
  } as const
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
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/retention',
      id: 'readRetention',
      summary: 'What is kept how long, and why',
      tag: 'privacy',
      seats: ['everyone', 'guest'],
      response: retentionTable,
    },
    async call => readRetention(call),
  )
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/retention/deletions',
      id: 'readDeletions',
      summary: 'What was deleted: by year, and for HR by day; nobody is named or recognisable',
      tag: 'privacy',
      seats: ['hr', 'council'],
      response: deletionReport,
    },
    call => readDeletions(call),
  )
  holdRoutes(house)
}

function holdRoutes(house: House): void {
  const hr = { module, tag: 'privacy', seats: ['hr'], response: holdList, status: 200 } as const
  verb(
    house,
    {
      ...hr,
      method: 'GET',
      url: '/api/retention/holds',
      id: 'listHolds',
      summary: 'Whose data are kept longer',
    },
    call => listHolds(call),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/retention/holds',
      id: 'placeHold',
      summary: 'Keep somebody’s data until a day, a year from now at most; the person reads why',
      body: placeHoldInput,
    },
    (call, { body }) => placeHold(call, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/retention/holds/:holdId/renew',
      id: 'renewHold',
      summary: 'Keep them until a later day',
      params: holdParams,
      body: renewHoldInput,
    },
    (call, { params, body }) => renewHold(call, params.holdId, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/retention/holds/:holdId/lift',
      id: 'liftHold',
      summary: 'Stop keeping them; what was due in the meantime leaves at the next run',
      params: holdParams,
      body: liftHoldInput,
    },
    (call, { params, body }) => liftHold(call, params.holdId, body),
  )
}
