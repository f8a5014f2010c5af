import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { withAnotherKey } from '../../shell/testing/keys.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { agreeToCoach, askCoach, openForCoach, suggestWords } from './service/coach.ts'
import { readCareer } from './service/present.ts'
import { moveCareerRoute } from './service/route.ts'
import { layCareerItem, shareCareerItem, unshareCareerItem } from './service/share.ts'
import {
  addCareerItem,
  changeCareerItem,
  removeCareerItem,
  saveCareerAnswer,
  savePlan,
} from './service/write.ts'
import { addressOf, besideOne } from './testing/beside-one.ts'
import { planned, planOf } from './testing/planned.ts'
import { careersNl } from './text/nl.ts'
import { mostItems } from './vocabulary.ts'

const stepOf = (on: string | null) => ({ kind: 'step', what: 'Bellen', on }) as const
const route = { kind: 'route', what: 'Verzorgende IG', provider: 'EVC-huis', certificate: null } as const

describe('refusals about one’s own career', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const ready = async () => planned(await sitDown(desk))

  tryRefusals('careers', careersNl.refusals, () => desk, {
    'no-such-item': async () => {
      const { employeeId } = await ready()
      return desk.refused(employeeId, call => removeCareerItem(call, randomUUID()))
    },
    'changed-elsewhere': async () => {
      const { employeeId } = await ready()
      return desk.refused(employeeId, call => savePlan(call, planOf()))
    },
    'cannot-be-read': async () => {
      const { employeeId, stepId } = await ready()
      const change = { version: 1, item: stepOf('2026-10-07') }
      return desk.refused(
        employeeId,
        withAnotherKey(call => changeCareerItem(call, stepId, change)),
      )
    },
    'in-the-past': async () => {
      const { employeeId } = await ready()
      return desk.refused(employeeId, call => addCareerItem(call, stepOf('2026-08-31')))
    },
    'step-or-not-now': async () => {
      const { employeeId } = await sitDown(desk)
      return desk.refused(employeeId, call => savePlan(call, planOf({ step: null })))
    },
    'last-step': async () => {
      const { employeeId, stepId } = await ready()
      return desk.refused(employeeId, call => removeCareerItem(call, stepId))
    },
    'ends-before': async () => {
      const { employeeId } = await sitDown(desk)
      const period = { kind: 'period', life: 'home', what: '', from: 2018, until: 2015 } as const
      return desk.refused(employeeId, call => addCareerItem(call, period))
    },
    'no-result-yet': async () => {
      const { employeeId } = await sitDown(desk)
      return desk.refused(employeeId, call => addCareerItem(call, { ...route, certificate: 'EVC-1' }))
    },
    'not-from-here': async () => {
      const { employeeId, employee } = await sitDown(desk)
      const { items } = await employee(call => addCareerItem(call, route))
      const move = { version: 1, move: 'result' } as const
      return desk.refused(employeeId, call => moveCareerRoute(call, items[0]!.itemId, move))
    },
    'plan-first': async () => {
      const { employeeId } = await sitDown(desk)
      return desk.refused(employeeId, call => addCareerItem(call, stepOf('2026-10-06')))
    },
    'too-many': async () => {
      const { employeeId, employee, career } = await ready()
      for (let left = mostItems - career.items.length; left > 0; left--)
        await employee(call => addCareerItem(call, stepOf('2026-10-06')))
      return desk.refused(employeeId, call => addCareerItem(call, stepOf('2026-10-06')))
    },
    'never-shared': async () => {
      const { employeeId, employee, relationId } = await ready()
      const answer = { kind: 'alternatives', seen: 'few' } as const
      await employee(call => saveCareerAnswer(call, { version: 0, answer }))
      const { items } = await employee(readCareer)
      const { itemId } = items.find(({ content }) => content?.kind === 'alternatives')!
      return desk.refused(employeeId, call => shareCareerItem(call, { itemId, relationId }))
    },
    'nobody-at-address': async () => {
      const { employeeId } = await ready()
      return desk.refused(employeeId, call => askCoach(call, 'niemand@example.org'))
    },
    yourself: async () => {
      const { employeeId } = await ready()
      const own = await addressOf(desk, employeeId)
      return desk.refused(employeeId, call => askCoach(call, own))
    },
    'leads-you': async () => {
      const { employeeId, managerId } = await ready()
      const his = await addressOf(desk, managerId)
      return desk.refused(employeeId, call => askCoach(call, his))
    },
    'coach-already': async () => {
      const { employeeId, organisationId } = await besideOne(desk, await ready())
      const hr = await desk.build.person(organisationId)
      await desk.build.role(organisationId, hr, 'hr')
      const other = await addressOf(desk, hr)
      return desk.refused(employeeId, call => askCoach(call, other))
    },
    'no-coach': async () => {
      const { employeeId, stepId: itemId } = await ready()
      const at = { coachingId: randomUUID(), itemId }
      return desk.refused(employeeId, call => openForCoach(call, at))
    },
    'coach-silent': async () => {
      const { employeeId, coachingId, stepId: itemId } = await besideOne(desk, await ready())
      return desk.refused(employeeId, call => openForCoach(call, { coachingId, itemId }))
    },
    'no-words': async () => {
      const { employeeId, employee } = await ready()
      const { items } = await employee(call => addCareerItem(call, route))
      const { itemId } = items.find(({ content }) => content?.kind === 'route')!
      const at = { coachingId: randomUUID(), itemId }
      return desk.refused(employeeId, call => openForCoach(call, at))
    },
    'no-such-sitting': async () => {
      const { coachId } = await besideOne(desk, await ready())
      return desk.refused(coachId, call => agreeToCoach(call, randomUUID()))
    },
    'closed-again': async () => {
      const { coachId, coachingId, stepId: itemId } = await besideOne(desk, await ready())
      return desk.refused(coachId, call => suggestWords(call, coachingId, { itemId, words: 'Bellen' }))
    },
    'not-your-work': async () => {
      const { managerId, relationId } = await ready()
      const { items } = await desk.as(managerId, call => savePlan(call, planOf()))
      const at = { itemId: items[0]!.itemId, relationId }
      return desk.refused(managerId, call => shareCareerItem(call, at))
    },
    'nobody-there': async () => {
      const { employeeId, relationId, stepId: itemId } = await ready()
      await desk.rows('delete from managements where relation_id = $1', [relationId])
      return desk.refused(employeeId, call => shareCareerItem(call, { itemId, relationId }))
    },
    'not-shared': async () => {
      const { employeeId, relationId, stepId: itemId } = await ready()
      return desk.refused(employeeId, call => unshareCareerItem(call, { itemId, relationId }))
    },
    'on-table': async () => {
      const { employeeId, employee, relationId, stepId: itemId } = await ready()
      await employee(call => layCareerItem(call, { itemId, relationId }))
      return desk.refused(employeeId, call => layCareerItem(call, { itemId, relationId }))
    },
  })
})
