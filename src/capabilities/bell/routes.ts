import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { bellChoice, bellView, newestRing } from './model.ts'
import { chooseBell, readBellChoice, readNewestRing } from './service/ring.ts'

const all = {
  module: noModule('tells whose turn it is, and nothing of what'),
  tag: 'bell',
  seats: ['everyone', 'guest'],
  status: 200,
} as const

export function bellRoutes(house: House): void {
  verb(
    house,
    {
      ...all,
      method: 'GET',
      url: '/api/bell/newest',
      id: 'readNewestRing',
      summary: 'What rang last for me; an open page asks it every few seconds',
      response: newestRing,
    },
    call => readNewestRing(call),
  )
  verb(
    house,
    {
      ...all,
      method: 'GET',
      url: '/api/bell',
      id: 'readBellChoice',
      summary: 'When and in which language I want to hear that it is my turn',
      response: bellView,
    },
    call => readBellChoice(call),
  )
  verb(
    house,
    {
      ...all,
      method: 'PUT',
      url: '/api/bell',
      id: 'chooseBell',
      summary: 'Choose that',
      body: bellChoice,
      response: bellView,
    },
    (call, { body }) => chooseBell(call, body),
  )
}
