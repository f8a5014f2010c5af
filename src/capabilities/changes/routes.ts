import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { changeFeed } from './model.ts'
import { readChanges } from './service.ts'

export function changesRoutes(house: House): void {
  verb(
    house,
    {
      module: noModule('says what changed in the house, and nothing about anybody'),
      tag: 'changes',
      seats: ['everyone'],
      method: 'GET',
      url: '/api/changes',
      id: 'readChanges',
      summary: 'What changed here that concerns me, the newest first, and never who did it',
      response: changeFeed,
    },
    call => readChanges(call),
  )
}
