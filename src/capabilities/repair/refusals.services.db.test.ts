import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { layTopic } from '../../shell/testing/at-a-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { withAnotherKey } from '../../shell/testing/keys.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { changeBreach, chooseRoute, recordBreach, sayMended, withdrawBreach } from './service/breaches.ts'
import { agreeMended, tellOther } from './service/seams.ts'
import { entryOf } from './testing/entry.ts'
import { repairNl } from './text/nl.ts'

describe('refusals about what was not kept', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const recorded = async () => {
    const table = await sitDown(desk)
    const view = await table.employee(call => recordBreach(call, table.relationId, entryOf()))
    const at = { relationId: table.relationId, breachId: view.breaches[0]!.breachId }
    return { ...table, at }
  }
  const onTable = async () => {
    const table = await recorded()
    const topicId = await layTopic(table)
    const route = { version: 1, route: 'talk', topicId, dealId: null } as const
    await table.employee(call => chooseRoute(call, table.at, route))
    return table
  }
  const unanswered = (part: object) => async () => {
    const { employeeId, relationId } = await sitDown(desk)
    return desk.refused(employeeId, call => recordBreach(call, relationId, { ...entryOf(), ...part }))
  }
  const beside = {
    triedIn: 'src/capabilities/repair/conditions.services.db.test.ts',
    because: 'by both offices',
  }

  tryRefusals('repair', repairNl.refusals, () => desk, {
    'no-such-breach': async () => {
      const { employeeId, relationId } = await sitDown(desk)
      return desk.refused(employeeId, call => withdrawBreach(call, { relationId, breachId: randomUUID() }))
    },
    'changed-elsewhere': async () => {
      const { employeeId, at } = await recorded()
      return desk.refused(employeeId, call => changeBreach(call, at, { version: 2, breach: entryOf() }))
    },
    'cannot-be-read': async () => {
      const { employeeId, at } = await recorded()
      return desk.refused(
        employeeId,
        withAnotherKey(call => sayMended(call, at, { version: 1, mended: true })),
      )
    },
    'dimension-unanswered': unanswered({ authority: null }),
    'state-unanswered': unanswered({ state: null }),
    'weight-unanswered': unanswered({ weight: null }),
    'no-such-clause': unanswered({ source: { from: 'clause', clauseId: randomUUID() } }),
    'not-at-this-table': async () => {
      const { employeeId, at } = await recorded()
      const route = { version: 1, route: 'talk', topicId: randomUUID(), dealId: null } as const
      return desk.refused(employeeId, call => chooseRoute(call, at, route))
    },
    'nothing-told': async () => {
      const { employeeId, at } = await recorded()
      return desk.refused(employeeId, call =>
        tellOther(call, at, { version: 1, feeling: false, mended: false }),
      )
    },
    'not-mended': async () => {
      const { employeeId, at } = await onTable()
      return desk.refused(employeeId, call =>
        tellOther(call, at, { version: 2, feeling: false, mended: true }),
      )
    },
    'no-feeling': async () => {
      const { employeeId, at } = await onTable()
      return desk.refused(employeeId, call =>
        tellOther(call, at, { version: 2, feeling: true, mended: false }),
      )
    },
    'no-such-seam': async () => {
      const { managerId, at } = await recorded()
      return desk.refused(managerId, call => agreeMended(call, at))
    },
    'not-mended-yet': async () => {
      const { employee, managerId, at } = await onTable()
      await employee(call => tellOther(call, at, { version: 2, feeling: false, mended: false }))
      return desk.refused(managerId, call => agreeMended(call, at))
    },
    'no-such-team': beside,
    'said-anew': beside,
    'nothing-said': beside,
  })
})
