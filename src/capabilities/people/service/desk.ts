import { noModule } from '../../../platform/http/modules.ts'
import type { Desk } from '../../../platform/plate/desk.ts'
import { readRegisterState } from './state.ts'

/** What is missing in the register. */
export const peopleDesk: Desk = {
  module: noModule('the register itself'),
  help: async call => {
    const { withoutManager, notInYet, withoutEmail } = await readRegisterState(call)
    return [
      { kind: 'no-manager', count: withoutManager, at: '/people' },
      { kind: 'not-in-yet', count: notInYet, at: '/people' },
      { kind: 'no-email', count: withoutEmail, at: '/people' },
    ]
  },
}
