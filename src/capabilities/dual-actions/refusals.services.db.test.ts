import { afterAll, beforeAll, describe } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import {
  agreeDualAction,
  askOtherHalf,
  changeDualAction,
  removeDualAction,
  writeDualAction,
} from './service.ts'
import { dualActionsNl } from './text/nl.ts'

const both = { employee: 'Volgt een opleiding', organisation: 'Houdt een dagdeel vrij' }

describe('what is refused of what two do together', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const write = async (halves: typeof both) => {
    const { employee, relationId } = await sitDown(desk)
    return codeOf(employee(call => writeDualAction(call, relationId, halves)))
  }
  /** The employee wrote both halves; the manager has yet to say yes. */
  const proposed = async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const { actions } = await table.employee(call => writeDualAction(call, relationId, both))
    return { ...table, path: { relationId, actionId: actions[0]!.actionId } }
  }

  tryRefusals('dual-actions', dualActionsNl.refusals, () => desk, {
    nothing: () => write({ employee: '', organisation: '' }),
    'employee-half-empty': () => write({ ...both, employee: '' }),
    'organisation-half-empty': () => write({ ...both, organisation: '' }),
    'own-half-empty': async () => {
      const { manager, relationId } = await sitDown(desk)
      return codeOf(manager(call => askOtherHalf(call, relationId, { half: '' })))
    },
    'own-words': async () => {
      const { employee, path } = await proposed()
      return codeOf(employee(call => agreeDualAction(call, path, { version: 1 })))
    },
    stale: async () => {
      const { manager, path } = await proposed()
      return codeOf(manager(call => agreeDualAction(call, path, { version: 7 })))
    },
    agreed: async () => {
      const { manager, path } = await proposed()
      await manager(call => agreeDualAction(call, path, { version: 1 }))
      return codeOf(manager(call => changeDualAction(call, path, { version: 2, ...both })))
    },
    'not-here': async () => {
      const { employee, path } = await proposed()
      await employee(call => removeDualAction(call, path))
      return codeOf(employee(call => removeDualAction(call, path)))
    },
  })
})
