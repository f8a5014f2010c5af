import { describe, expect, test } from 'vitest'
import { isMutual, mutualNeed, type NeedEffect, type Needs } from './index.ts'

const unsaid: Needs = { flexibility: null, security: null }
const needs = (flexibility: Needs['flexibility'], security: Needs['security'] = null): Needs => ({
  flexibility,
  security,
})
const outcomeOf = (employee: Needs, organisation: Needs) => mutualNeed({ employee, organisation }).outcome

describe('the mutual need of a deal', () => {
  test('[C08] the examples of the paper: Saturday service is the same need, flexible hours that bind serve the other', () => {
    // Seed 001, lines 266-269: services on Saturday, and somebody who would rather work on Saturday.
    expect(outcomeOf(needs('met'), needs('met'))).toBe('same')
    // Lines 270-274: flexible working times, by which people stay with the organisation.
    expect(outcomeOf(needs('met'), needs(null, 'met'))).toBe('serves')
    // Lines 274-276: the flexibility of one leads to less security or flexibility of the other.
    expect(outcomeOf(needs(null, 'costs'), needs('met'))).toBe('costs')
    expect(outcomeOf(needs('costs'), needs('met'))).toBe('costs')
    expect(outcomeOf(needs('untouched', 'untouched'), needs('untouched', 'untouched'))).toBe('neither')
  })

  test('[C08] flexicurity in the first two, in the third with what each side that costs gives in return, in the fourth never', () => {
    const of = (employee: Needs, organisation: Needs) => mutualNeed({ employee, organisation })
    const costs = of(needs('costs'), needs('met'))
    const both = of(needs('met', 'costs'), needs('met', 'costs'))
    const cases = [
      [of(needs('met'), needs('met')), [], true],
      [of(needs('met'), needs(null, 'met')), [], true],
      [costs, [], false],
      [costs, ['employee'], false],
      [costs, ['organisation'], true],
      [both, ['employee'], false],
      [both, ['employee', 'organisation'], true],
      [of(needs('untouched', 'met'), needs('untouched', 'untouched')), ['employee', 'organisation'], false],
    ] as const
    for (const [mutual, named, answer] of cases) expect(isMutual(mutual, named)).toBe(answer)
  })

  test('[C08] what was not said is not no need: it leaves the answer open, and is named', () => {
    const mutual = mutualNeed({ employee: needs('met'), organisation: needs('untouched') })
    expect(mutual).toEqual({
      outcome: 'open',
      costing: [],
      unsaid: [
        { of: 'employee', field: 'security' },
        { of: 'organisation', field: 'security' },
      ],
    })
    expect(isMutual(mutual, ['employee', 'organisation'])).toBeNull()
    expect(outcomeOf(unsaid, unsaid)).toBe('open')
  })

  test('[C08] of every table of four needs: as the paper words it, and the same from either chair', () => {
    const answers = ['met', 'costs', 'untouched', null] as const
    const all = answers.flatMap(flexibility => answers.map(security => ({ flexibility, security })))
    for (const employee of all)
      for (const organisation of all) {
        const [ef, es, of, os] = [
          employee.flexibility,
          employee.security,
          organisation.flexibility,
          organisation.security,
        ]
        const takes = (from: (NeedEffect | null)[]) => from.includes('costs')
        const third = (ef === 'met' && takes([of, os])) || (of === 'met' && takes([ef, es]))
        const first = (ef === 'met' && of === 'met') || (es === 'met' && os === 'met')
        const second = (ef === 'met' && os === 'met') || (of === 'met' && es === 'met')
        const known = [ef, es, of, os].every(answer => answer !== null)
        const expected = third ? 'costs' : first ? 'same' : second ? 'serves' : known ? 'neither' : 'open'
        expect(outcomeOf(employee, organisation)).toBe(expected)
        expect(outcomeOf(organisation, employee)).toBe(expected)
      }
  })
})
