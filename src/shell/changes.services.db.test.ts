import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseCooling } from '../capabilities/agreements/service/cooling.ts'
import { chooseDrafting } from '../capabilities/agreements/service/drafting.ts'
import { addItem, openBudget } from '../capabilities/budgets/service/office.ts'
import { budget, item } from '../capabilities/budgets/testing/gather.ts'
import { readChanges } from '../capabilities/changes/service.ts'
import { changeEvents } from '../capabilities/changes/vocabulary.ts'
import { askConsent, decideConsent, readConsentFile } from '../capabilities/council/service/consent.ts'
import { changeHouseRule, endHouseRule, writeHouseRule } from '../capabilities/handbook/service.ts'
import { sayHours, setSpanRule } from '../capabilities/leading/service.ts'
import { setRequestTerms } from '../capabilities/requests/service/terms.ts'
import type { Call } from '../platform/http/call.ts'
import { type Desk, startDesk } from './testing/desk.ts'

const rule = {
  title: 'Je fiets staat in de kelder',
  what: 'Zet je fiets in de kelder.',
  why: 'In de gang moet een bed langs.',
  decides: 'De huismeester.',
  source: 'Besluit van mei',
  validFrom: '2026-09-01',
  endsOn: null,
}
const cooling = { days: 14, why: 'Twee weken denken' }

describe('what changed, for whom it concerns', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const house = async () => {
    const pair = await desk.build.pair()
    const [hr, member] = [
      await desk.build.person(pair.organisationId),
      await desk.build.person(pair.organisationId),
    ]
    await desk.build.role(pair.organisationId, hr, 'hr')
    await desk.build.role(pair.organisationId, member, 'council')
    return { ...pair, hr, member }
  }
  const told = async (who: string) => (await desk.as(who, readChanges)).changes
  const events = async (who: string) => (await told(who)).map(({ event }) => event)

  test('[I11] each change stands there by itself for who it concerns, and for nobody else', async () => {
    const { hr, member, employeeId, managerId, unitId } = await house()
    const by = (who: string, work: (call: Call) => Promise<unknown>) => desk.as(who, work)
    const changes: [who: string, work: (call: Call) => Promise<unknown>, event: string, employee: boolean][] =
      [
        [hr, call => chooseCooling(call, cooling), 'cooling.chosen', true],
        [hr, call => chooseDrafting(call, { startYears: 3, why: 'Eerst wennen' }), 'drafting.chosen', true],
        [
          hr,
          call => setRequestTerms(call, { answerDays: 21, employerSize: 'ten-or-more' }),
          'request-terms.set',
          true,
        ],
        [hr, call => openBudget(call, budget), 'budget.opened', true],
        [hr, call => addItem(call, item), 'budget-item.added', true],
        [
          hr,
          call => setSpanRule(call, { version: 0, talks: 2, minutes: 60, limit: 9 }),
          'span.rule-set',
          false,
        ],
        [hr, call => sayHours(call, unitId, { hours: 40 }), 'span.hours-said', false],
      ]
    for (const [who, work, event, employee] of changes) {
      await by(who, work)
      expect([event, (await events(managerId))[0]]).toEqual([event, event])
      expect([event, (await events(employeeId))[0] === event]).toEqual([event, employee])
    }
    const part = { module: 'dialogue', arrangement: 'Gesprekken', impactAssessment: '' }
    await by(hr, call => askConsent(call, [part]))
    expect(await events(employeeId)).not.toContain('consent.asked')
    const { modules } = await desk.as(member, readConsentFile)
    const afterNumber = modules.find(({ module }) => module === 'dialogue')!.steps.length
    await by(member, call => decideConsent(call, 'dialogue', { decision: 'consented', afterNumber }))
    expect((await told(employeeId))[0]).toMatchObject({
      event: 'consent.consented',
      part: 'dialogue',
      on: '2026-09-01',
      at: '/consent',
    })
    const elsewhere = await house()
    expect(await told(elsewhere.hr)).toEqual([])
  })

  test('[I11] a rule that comes, changes and ends is told with its title and its page', async () => {
    const { hr, employeeId } = await house()
    const { rules } = await desk.as(hr, call => writeHouseRule(call, rule))
    const { ruleId } = rules[0]!
    await desk.as(hr, call => changeHouseRule(call, ruleId, { ...rule, number: 1, validFrom: '2026-10-01' }))
    await desk.as(hr, call => endHouseRule(call, ruleId, { number: 2, endsOn: '2026-12-31' }))
    const place = { title: rule.title, at: `/house-rules/${ruleId}` }
    expect(await told(employeeId)).toMatchObject([
      { event: 'house-rule.ended', again: false, ...place },
      { event: 'house-rule.written', again: true, ...place },
      { event: 'house-rule.written', again: false, ...place },
    ])
  })

  test('[I11] what is refused is not told', async () => {
    const { employeeId } = await house()
    expect(await desk.refused(employeeId, call => writeHouseRule(call, rule))).toBe('handbook.only-hr')
    expect(await told(employeeId)).toEqual([])
  })

  test('[I11] killed between the change and its end: neither is there; let be: both are', async () => {
    const { hr, organisationId, employeeId } = await house()
    const kept = async () => [
      (await desk.rows('select 1 from cooling_choices where organisation_id = $1', [organisationId])).length,
      await events(employeeId),
    ]
    const killed = desk.as(hr, async call => {
      await chooseCooling(call, cooling)
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(call.tx)
      await desk.rows('select pg_terminate_backend($1)', [rows[0]!.pid])
      await call.tx.selectFrom('cooling_choices').select('number').execute()
    })
    await expect(killed).rejects.toThrow()
    expect(await kept()).toEqual([0, []])
    await desk.as(hr, call => chooseCooling(call, cooling))
    expect(await kept()).toEqual([1, ['cooling.chosen']])
  })

  test('[I11] nobody is named, and what is not on the list is not told, in the database too', async () => {
    const { hr, employeeId, relationId } = await house()
    await desk.as(hr, call => chooseCooling(call, cooling))
    await desk.as(employeeId, call =>
      call.tell({ event: 'view.removed', subjectKind: 'relation', subjectId: relationId }),
    )
    const changes = await told(employeeId)
    expect(changes.map(({ event }) => event)).toEqual(['cooling.chosen'])
    expect(JSON.stringify(changes)).not.toContain(hr)
    const listed = await desk.rows<{ event: string }>(
      `select event from unnest($1::text[]) event where change_concerns(event) is not null`,
      [[...changeEvents, 'view.removed', 'consent.asked', 'version.signed']],
    )
    expect(listed.map(({ event }) => event).sort()).toEqual([...changeEvents].sort())
  })
})
