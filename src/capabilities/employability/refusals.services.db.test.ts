import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { withAnotherKey } from '../../shell/testing/keys.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { saveAge } from './service/ages.ts'
import { placeBead, removeBead } from './service/beads.ts'
import { layAge, shareAge, unshareAge } from './service/share-age.ts'
import { askView, takeBackView } from './service/views.ts'
import { ageInput, askedAbout, beadInput } from './testing/hung.ts'
import { employabilityNl } from './text/nl.ts'

describe('refusals about how somebody sees themselves', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const asked = async () => askedAbout(await sitDown(desk))

  tryRefusals('employability', employabilityNl.refusals, () => desk, {
    'no-such-item': async () => {
      const { employeeId } = await sitDown(desk)
      return desk.refused(employeeId, call => removeBead(call, 'balance'))
    },
    'changed-elsewhere': async () => {
      const { employeeId } = await asked()
      return desk.refused(employeeId, call => placeBead(call, 'craft', beadInput()))
    },
    'other-sentence': async () => {
      const { employeeId } = await sitDown(desk)
      return desk.refused(employeeId, call => placeBead(call, 'craft', beadInput({ fits: ['home'] })))
    },
    'bead-first': async () => {
      const { employeeId, relationId } = await asked()
      return desk.refused(employeeId, call => askView(call, 'balance', relationId))
    },
    'not-your-work': async () => {
      const { managerId, relationId } = await asked()
      await desk.as(managerId, call => placeBead(call, 'craft', beadInput()))
      return desk.refused(managerId, call => askView(call, 'craft', relationId))
    },
    'cannot-be-read': async () => {
      const { employeeId, employee, relationId } = await asked()
      await employee(call => saveAge(call, 'home', ageInput()))
      return desk.refused(
        employeeId,
        withAnotherKey(call => shareAge(call, { age: 'home', relationId })),
      )
    },
    'not-shared': async () => {
      const { employeeId, employee, relationId } = await asked()
      await employee(call => saveAge(call, 'home', ageInput()))
      return desk.refused(employeeId, call => unshareAge(call, { age: 'home', relationId }))
    },
    'on-table': async () => {
      const { employeeId, employee, relationId } = await asked()
      await employee(call => saveAge(call, 'home', ageInput()))
      await employee(call => layAge(call, { age: 'home', relationId }))
      return desk.refused(employeeId, call => layAge(call, { age: 'home', relationId }))
    },
    'nobody-there': async () => {
      const { employeeId, relationId } = await asked()
      await desk.rows('delete from managements where relation_id = $1', [relationId])
      return desk.refused(employeeId, call => askView(call, 'craft', relationId))
    },
    'asked-already': async () => {
      const { employeeId, relationId } = await asked()
      return desk.refused(employeeId, call => askView(call, 'craft', relationId))
    },
    'no-such-question': async () => {
      const { employeeId } = await asked()
      return desk.refused(employeeId, call => takeBackView(call, randomUUID()))
    },
  })
})
