import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginAgreement } from '../../shell/testing/agreeing.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { dealInput } from './model.ts'
import { addDeal, changeDeal, refuseDeal, stateBenefit } from './service/deals.ts'
import { readAgreement } from './service/renderings.ts'
import { dealDimensions, dealKinds } from './vocabulary.ts'

const deal = {
  kind: 'hours',
  dimension: 'other-times',
  reason: 'work-allows',
  compensation: 'none',
  description: 'Zeilbootje',
  differs: '',
  itemId: null,
  topicId: null,
  words: '',
} as const

describe('deals, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('[C07] each states their own benefit, of the version that lies there; an i-deal differs and is good for both', async () => {
    const writing = await beginAgreement(desk)
    const { relationId, agreementId, managerId } = writing
    const { deals } = await writing.employee(call => addDeal(call, relationId, agreementId, deal))
    const at = { relationId, agreementId, dealId: deals[0]!.dealId }
    const state = async (who: 'employee' | 'manager', version: number) => {
      const side = who === 'employee' ? ('employee' as const) : ('organisation' as const)
      return (await writing[who](call => stateBenefit(call, at, { side, version, text: 'Rust' }))).deals[0]
    }
    await state('employee', 1)
    expect(await state('manager', 1)).toMatchObject({
      ideal: false,
      benefits: { employee: 'Rust', organisation: 'Rust' },
    })
    const better = { ...deal, differs: 'tot half drie' }
    const view = await writing.manager(call => changeDeal(call, at, { version: 1, deal: better }))
    // What was said of the deal as it was is no word about this one; each is shown what they said themselves.
    expect(view.deals[0]).toMatchObject({
      version: 2,
      ideal: false,
      benefits: { employee: null, organisation: null },
      earlierBenefit: 'Rust',
      missing: ['employee-benefit', 'organisation-benefit'],
      addedBy: 'employee',
    })
    const late = { side: 'organisation', version: 1, text: 'Rust' } as const
    expect(await desk.refused(managerId, call => stateBenefit(call, at, late))).toBe('agreements.stale-deal')
    expect(await state('manager', 2)).toMatchObject({ ideal: false, missing: ['employee-benefit'] })
    expect(await state('employee', 2)).toMatchObject({ ideal: true, missing: [], earlierBenefit: null })
    // Nor past the services: the database takes a benefit of the version that lies there, and of one's own side, alone.
    for (const [side, version] of [
      ['organisation', 1],
      ['employee', 2],
    ] as const)
      await expect(
        desk.as(managerId, call =>
          call.tx
            .updateTable('deal_benefits')
            .set({ benefit: 'x' })
            .where('side', '=', side)
            .where('deal_version', '=', version)
            .executeTakeFirstOrThrow(),
        ),
      ).resolves.toMatchObject({ numUpdatedRows: 0n })
  })

  test('[C17] a deal is of one of seven kinds, with what of that kind is otherwise, a ground and what stands against it', async () => {
    const kinds = ['development', 'task', 'hours', 'place', 'pay_terms', 'career', 'workload']
    expect([...dealKinds].sort()).toEqual([...kinds].sort())
    const writing = await beginAgreement(desk)
    const { relationId, agreementId } = writing
    for (const kind of dealKinds)
      for (const dimension of dealDimensions[kind]) {
        const input = dealInput.parse({ ...deal, kind, dimension })
        await writing.employee(call => addDeal(call, relationId, agreementId, input))
      }
    const { deals } = await writing.manager(call => readAgreement(call, relationId, agreementId))
    expect(deals.map(({ kind, dimension }) => [kind, dimension])).toEqual(
      dealKinds.flatMap(kind => dealDimensions[kind].map(dimension => [kind, dimension])),
    )
    for (const wrong of [
      { kind: 'other' },
      { kind: 'place', dimension: 'fewer-hours' },
      { reason: 'other' },
      { reason: undefined },
      { compensation: 'a-lot' },
    ])
      expect(dealInput.safeParse({ ...deal, ...wrong }).success).toBe(false)
  })

  test('own words with the reason are read by the two, taken back by who wrote them, and by nobody beside', async () => {
    const writing = await beginAgreement(desk)
    const { relationId, agreementId, managerId } = writing
    const { deals } = await writing.employee(call =>
      addDeal(call, relationId, agreementId, { ...deal, words: 'Voor de kinderen' }),
    )
    const at = { relationId, agreementId, dealId: deals[0]!.dealId }
    const seen = await writing.manager(call =>
      changeDeal(call, at, { version: 1, deal: { ...deal, words: 'Dat gun ik je' } }),
    )
    expect(seen.deals[0]!.words).toEqual({ employee: 'Voor de kinderen', organisation: 'Dat gun ik je' })
    const guest = await desk.build.person(writing.organisationId)
    await desk.build.seat({ ...writing, seat: 'guest', personId: guest, by: managerId })
    const beside = await desk.as(guest, call => readAgreement(call, relationId, agreementId))
    expect(beside.deals[0]).toMatchObject({ words: { employee: null, organisation: null }, kind: 'hours' })
    const back = await writing.employee(call => changeDeal(call, at, { version: 2, deal }))
    expect(back.deals[0]!.words).toEqual({ employee: null, organisation: 'Dat gun ik je' })
  })

  test('[C10] a no is kept with its ground and day, and a changed deal can be answered anew', async () => {
    const writing = await beginAgreement(desk)
    const { relationId, agreementId } = writing
    const { deals } = await writing.manager(call => addDeal(call, relationId, agreementId, deal))
    const { dealId } = deals[0]!
    const no = { version: 1, reason: 'safety', explanation: 'Dan is er niemand op de kade.' } as const
    const view = await writing.employee(call => refuseDeal(call, { relationId, agreementId, dealId }, no))
    expect(view.deals[0]).toMatchObject({
      addedBy: 'organisation',
      refused: { reason: 'safety', explanation: no.explanation, refusedOn: '2026-09-01' },
    })
    const changed = await writing.manager(call =>
      changeDeal(call, { relationId, agreementId, dealId }, { version: 1, deal }),
    )
    expect(changed.deals[0]!.refused).toBeNull()
  })
})
