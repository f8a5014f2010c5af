import { describe, expect, test } from 'vitest'
import { canStateBenefit, type Deal, gateDeal, stateBenefit } from './deal.ts'

const deal = (nonStandard: boolean, employee: boolean, organisation: boolean): Deal => ({
  id: 'd1',
  description: 'Dinsdag en donderdag eerder weg',
  differsFromStandard: nonStandard ? 'anderen werken tot 17.00 uur' : null,
  benefits: {
    employee: employee ? { statedBy: 'employee', text: 'ik haal de kinderen' } : null,
    organisation: organisation ? { statedBy: 'organisation', text: 'iemand op de late telefoon' } : null,
  },
  itemId: null,
  topicId: null,
})

describe('i-deal gate', () => {
  const yesNo = [true, false]
  const rows = yesNo.flatMap(n => yesNo.flatMap(e => yesNo.map(o => [n, e, o] as const)))

  test.each(rows)(
    '[C07] non-standard %s, benefit by employee %s, benefit by organisation %s',
    (nonStandard, employee, organisation) => {
      const { ideal, missing } = gateDeal(deal(nonStandard, employee, organisation))
      expect(ideal).toBe(nonStandard && employee && organisation)
      expect(missing).toEqual([
        ...(nonStandard ? [] : ['differs-from-standard']),
        ...(employee ? [] : ['employee-benefit']),
        ...(organisation ? [] : ['organisation-benefit']),
      ])
    },
  )

  test.each([
    ['employee', 'organisation'],
    ['organisation', 'employee'],
  ] as const)('[C07] the benefit of the %s cannot be written by the %s', (of, by) => {
    expect(canStateBenefit(of, by)).toMatchObject({ ok: false, code: 'benefit-of-the-other' })
    expect(() => stateBenefit(deal(true, false, false), of, by, 'goed voor je')).toThrow(RangeError)
    expect(canStateBenefit(of, of)).toEqual({ ok: true })
  })

  test('[C07] a benefit that the wrong side wrote does not count, wherever it came from', () => {
    const wrong = deal(true, true, true)
    const forged = {
      ...wrong,
      benefits: {
        ...wrong.benefits,
        organisation: { ...wrong.benefits.organisation!, statedBy: 'employee' },
      },
    } as Deal
    expect(gateDeal(forged)).toEqual({ ideal: false, missing: ['organisation-benefit-by-other'] })
  })

  test('[C07] each side writing its own makes the i-deal', () => {
    let ours = deal(true, false, false)
    ours = stateBenefit(ours, 'employee', 'employee', 'ik haal de kinderen')
    expect(gateDeal(ours).ideal).toBe(false)
    ours = stateBenefit(ours, 'organisation', 'organisation', 'late telefoon bezet')
    expect(gateDeal(ours).ideal).toBe(true)
  })
})
