import type { JointVersion } from '@wisselwerk/engines/agreement'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyDocument } from '../../platform/pdf/index.ts'
import { propose, reacted, type Writing } from '../../shell/testing/agreeing.ts'
import { strangersTo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { clauseOf } from '../../shell/testing/furnished.ts'
import { coolingInput, lowering } from './cooling-model.ts'
import type { ClauseInput } from './model.ts'
import { chooseCooling, readCooling } from './service/cooling.ts'
import { addDeal } from './service/deals.ts'
import { readDocument } from './service/document.ts'
import { agreementTasks } from './service/due.ts'
import { acceptVersion, proposeVersion, signVersion } from './service/text.ts'
import { readTimeline } from './service/timeline.ts'
import { agreementsDue } from './store/due.ts'

const lowers = {
  what: 'function',
  reason: 'De afdeling krimpt',
  compensation: 'Twee jaar hetzelfde loon',
} as const
const back = (rest: Partial<ClauseInput> = {}) =>
  clauseOf('Samira wordt in januari verzorgende in schaal 35', { lowers: { ...lowers }, ...rest })
const wage = (amount: number, rest: Partial<ClauseInput> = {}) =>
  clauseOf('Het loon per uur', {
    fills: { kind: 'article', articleId: 'law-nl/wml-7-adult' },
    value: { subject: 'hourly-wage', amount, unit: 'euro-per-hour', option: null },
    ...rest,
  })

describe('a clause that lowers pay or function', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  type Agreed = Writing & { text: { number: number; hash: string } }
  /** Both stand behind a text that was written on 1 September. */
  const agreed = async (clauses: ClauseInput[], writing?: Writing, basedOn = 0): Promise<Agreed> => {
    const at = writing ?? (await reacted(desk))
    const { number, hash } = await propose(at, at.manager, clauses, basedOn)
    const text = { number, hash }
    await at.employee(call => acceptVersion(call, at.relationId, at.agreementId, text))
    return { ...at, text }
  }
  const sign = (at: Agreed, who: string, on: string) =>
    desk.on(on).as(who, call => signVersion(call, at.relationId, at.agreementId, at.text))
  const refusedToSign = (at: Agreed, who: string, on: string) =>
    desk.on(on).refused(who, call => signVersion(call, at.relationId, at.agreementId, at.text))
  const refusedToPropose = async (clauses: ClauseInput[], writing?: Writing) => {
    const at = writing ?? (await reacted(desk))
    const leftOut = [at.own.employee, at.own.manager].map(({ id }) => ({ clauseId: id, word: 'Later' }))
    return desk.refused(at.managerId, call =>
      proposeVersion(call, at.relationId, at.agreementId, { basedOn: 0, clauses, why: '', leftOut }),
    )
  }
  const hrOf = async (organisationId: string) => {
    const hr = await desk.build.person(organisationId)
    await desk.build.role(organisationId, hr, 'hr')
    return hr
  }

  test('[C19] neither can sign a step back before seven full days have passed, and both can after', async () => {
    const at = await agreed([back()])
    for (const who of [at.employeeId, at.managerId])
      for (const on of ['2026-09-01', '2026-09-02', '2026-09-06', '2026-09-08'])
        expect(await refusedToSign(at, who, on)).toBe('agreements.still-cooling')
    await sign(at, at.managerId, '2026-09-09')
    const view = await sign(at, at.employeeId, '2026-09-09')
    expect([view.phase, view.versions[0]!.cooling]).toEqual(['signed', { days: 7, signFrom: '2026-09-09' }])
    const { pdf } = await desk
      .on('2026-09-09')
      .as(at.employeeId, call => readDocument(call, at.relationId, at.agreementId))
    expect(verifyDocument(pdf).state).toBe('signed')
  })

  test('[C19] a changed text begins again, from the day on which it was written', async () => {
    const at = await agreed([back()])
    const later = { ...at, ...seatsOn(at, '2026-09-05') }
    const changed = await agreed([back({ how: 'in het rooster van april' })], later, 1)
    expect(await refusedToSign(changed, at.employeeId, '2026-09-09')).toBe('agreements.still-cooling')
    expect(await refusedToSign(changed, at.employeeId, '2026-09-12')).toBe('agreements.still-cooling')
    expect((await sign(changed, at.employeeId, '2026-09-13')).phase).toBe('open')
  })
  const seatsOn = (at: Writing, day: string): Pick<Writing, 'employee' | 'manager'> => ({
    employee: work => desk.on(day).as(at.employeeId, work),
    manager: work => desk.on(day).as(at.managerId, work),
  })

  test('[C19] the database itself takes no signature before the day, by its own clock', async () => {
    const at = await agreed([back()])
    const insert = (on: string) =>
      desk.on(on).as(at.employeeId, call =>
        call.tx
          .insertInto('signatures')
          .values({
            organisation_id: at.organisationId,
            agreement_id: at.agreementId,
            number: at.text.number,
            side: 'employee',
            turn: 1,
            signer_id: at.employeeId,
            hash: at.text.hash,
            signed_at: call.now,
          })
          .execute(),
      )
    await expect(insert('2026-09-07')).rejects.toThrow(/row-level security/)
    await expect(insert('2026-09-08')).rejects.toThrow(/row-level security/)
    await insert('2026-09-09')
  })

  test('[C19] the database takes no text that lowers something with too few days, or in silence', async () => {
    const at = await agreed([back()])
    const [kept] = await desk.rows<{ joint: JointVersion }>(
      'select joint from versions where agreement_id = $1',
      [at.agreementId],
    )
    const insert = (number: number, change: (joint: JointVersion) => JointVersion) =>
      desk.as(at.managerId, call =>
        call.tx
          .insertInto('versions')
          .values({
            organisation_id: at.organisationId,
            agreement_id: at.agreementId,
            number,
            author_id: at.managerId,
            author_side: 'organisation',
            why: '',
            left_out: '[]',
            joint: JSON.stringify(change(kept!.joint)),
            canonical: '',
            hash: '0'.repeat(64),
            written_at: call.now,
          })
          .execute(),
      )
    const saying = (change: Partial<typeof lowers>) => (of: JointVersion) => ({
      ...of,
      clauses: of.clauses.map(({ clause, floor }) => ({
        floor,
        clause: { ...clause, lowers: { ...lowers, ...change } },
      })),
    })
    const planted: ((joint: JointVersion) => JointVersion)[] = [
      of => ({ ...of, cooling: { days: 6, signFrom: '2026-09-08' } }),
      of => ({ ...of, cooling: null }),
      saying({ reason: '' as never }),
      saying({ compensation: null as never }),
    ]
    for (const [at, change] of planted.entries())
      await expect(insert(2 + at, change)).rejects.toThrow(/row-level security/)
    await insert(2, of => of)
  })

  test('[C19] below the floor stays below the floor, however long it lay there', async () => {
    const pay = { ...lowers, what: 'pay' } as const
    const at = await agreed([wage(12, { lowers: pay })])
    expect(await refusedToSign(at, at.employeeId, '2026-10-01')).toBe('agreements.below-the-floor')
    const above = await agreed([wage(15.5, { lowers: pay })])
    expect(await refusedToSign(above, above.employeeId, '2026-09-08')).toBe('agreements.still-cooling')
    expect((await sign(above, above.employeeId, '2026-09-09')).phase).toBe('open')
  })

  test('[C19] no text begins its days without a reason, something against it, and the pay that is left', async () => {
    const said = (change: object) => back({ lowers: { ...lowers, ...change } })
    expect(await refusedToPropose([said({ reason: null })])).toBe('agreements.lowering-without-reason')
    expect(await refusedToPropose([said({ compensation: null })])).toBe(
      'agreements.lowering-without-compensation',
    )
    expect(await refusedToPropose([said({ what: 'both' })])).toBe('agreements.lowering-without-amount')
  })

  test('[C19] whoever leaves out that it lowers something is asked: by its words, its deal and its amount', async () => {
    const words = [
      'Haar salaris gaat omlaag naar schaal 35',
      'Demotie per 1 januari',
      'Her pay is cut in May',
    ]
    for (const what of words)
      expect(await refusedToPropose([clauseOf(what)])).toBe('agreements.lowering-unsaid')
    const neither = { what: 'neither', reason: null, compensation: null } as const
    const at = await agreed([clauseOf('Het loon gaat nooit omlaag', { lowers: neither })])
    expect((await sign(at, at.employeeId, '2026-09-01')).phase).toBe('open')

    const dealt = await reacted(desk)
    const deal = {
      kind: 'career',
      dimension: 'step-back',
      reason: 'work-asks',
      compensation: 'knowledge-shared',
      description: 'Een rustiger plek',
      differs: 'andere functie',
      itemId: null,
      topicId: null,
      words: '',
    } as const
    const { deals } = await dealt.employee(call => addDeal(call, dealt.relationId, dealt.agreementId, deal))
    const from = { dealId: deals[0]!.dealId }
    expect(await refusedToPropose([clauseOf('Een rustiger plek', { ...from, lowers: neither })], dealt)).toBe(
      'agreements.lowering-unsaid',
    )

    const paid = await agreed([wage(20)])
    for (const who of [paid.employeeId, paid.managerId]) await sign(paid, who, '2026-09-01')
    const less = { basedOn: 1, clauses: [wage(19)], why: '', leftOut: [] }
    const { relationId, agreementId } = paid
    expect(
      await desk.refused(paid.managerId, call => proposeVersion(call, relationId, agreementId, less)),
    ).toBe('agreements.lowering-unsaid')
  })

  test('[C19] both read until when it waits; nobody is asked to sign before that day, and both are on it', async () => {
    const at = await agreed([back()])
    const seats = { [at.employeeId]: 'employee', [at.managerId]: 'organisation' } as const
    for (const who of [at.employeeId, at.managerId]) {
      const asked = (on: string) =>
        desk.on(on).as(who, async call => {
          const { rows } = await agreementsDue([at.relationId]).execute(call.tx)
          const tables = [{ relationId: at.relationId, seat: seats[who]! }]
          return agreementTasks(rows, tables, call.today).map(({ kind, on: since }) => [kind, since])
        })
      const until = async (on: string) =>
        (await desk.on(on).as(who, call => readTimeline(call, at.relationId))).agreements[0]!.signFrom
      expect([await asked('2026-09-08'), await until('2026-09-08')]).toEqual([[], '2026-09-09'])
      expect([await asked('2026-09-09'), await until('2026-09-09')]).toEqual([[['sign', '2026-09-09']], null])
    }
  })

  test('[C19] an organisation may ask more days and never fewer; what lies there keeps its day', async () => {
    const before = await agreed([back()])
    const hr = await hrOf(before.organisationId)
    const chosen = { days: 14, why: 'Twee weken om te denken' }
    expect(await desk.as(hr, readCooling)).toEqual({ days: 7, chosen: null, earlier: [] })
    for (const days of [0, 6, 6.9, 61, -7])
      expect(coolingInput.safeParse({ ...chosen, days }).success).toBe(false)
    const { employeeId, managerId } = before
    for (const stranger of [
      employeeId,
      managerId,
      ...(await strangersTo(desk, before)).flatMap(([who, id]) => (who === 'hr' ? [] : [id])),
    ])
      expect(await desk.refused(stranger, call => chooseCooling(call, chosen))).toBe(
        'agreements.only-hr-chooses-cooling',
      )
    await desk.as(hr, call => chooseCooling(call, chosen))
    expect(await desk.refused(hr, call => chooseCooling(call, chosen))).toBe('agreements.cooling-is-so')
    await expect(
      desk.as(hr, call =>
        call.tx
          .insertInto('cooling_choices')
          .values({
            organisation_id: before.organisationId,
            number: 2,
            days: 6,
            why: 'Sneller',
            chosen_by: hr,
            chosen_at: call.now,
          })
          .execute(),
      ),
    ).rejects.toThrow(/check constraint/)
    expect((await sign(before, employeeId, '2026-09-09')).phase).toBe('open')
    const table = await reacted(desk)
    const other = await hrOf(table.organisationId)
    await desk.as(other, call => chooseCooling(call, chosen))
    const slow = await agreed([back()], table)
    expect(await refusedToSign(slow, slow.employeeId, '2026-09-15')).toBe('agreements.still-cooling')
    expect((await sign(slow, slow.employeeId, '2026-09-16')).phase).toBe('open')
    const events = await desk.events(before.organisationId)
    expect(events.find(({ event }) => event === 'cooling.chosen')).toMatchObject({ details: { days: 14 } })
  })

  test('what a clause lowers passes the door in whole words only', () => {
    expect(lowering.safeParse(lowers).success).toBe(true)
    for (const odd of [{ ...lowers, what: 'rank' }, { ...lowers, reason: 'x'.repeat(501) }, { what: 'pay' }])
      expect(lowering.safeParse(odd).success).toBe(false)
  })
})
