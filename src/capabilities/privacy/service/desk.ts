import { noModule } from '../../../platform/http/modules.ts'
import type { Desk } from '../../../platform/plate/desk.ts'
import { readDeletionStop } from './believing.ts'

/** Deletion stands still, which nobody else notices. */
export const privacyDesk: Desk = {
  module: noModule('how long things are kept'),
  help: async call => {
    const count = (await readDeletionStop(call)) ? 1 : 0
    return [{ kind: 'deletion-stopped', count, at: '/retention', urgent: true }]
  },
}
