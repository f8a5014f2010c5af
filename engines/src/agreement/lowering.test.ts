import { describe, expect, test } from 'vitest'
import { canonicalText, hashVersion } from './canonical.ts'
import type { Clause, Lowering } from './clause.ts'
import { coolingOf, hasCooled } from './lowering.ts'
import { type Lowerable, saysWhatItLowers, signOfLowering } from './lowering-signs.ts'
import { aClause, aVersion } from './testing/builder.ts'

const known: Lowerable = {
  stepsBack: ['d-back'],
  paySubjects: ['hourly-wage'],
  holding: [{ value: { subject: 'hourly-wage', amount: 20, unit: 'euro-per-hour', option: null } }],
  phrases: ['demotie*', 'loon + lager'],
}
const wage = (amount: number, change: Partial<Clause> = {}) =>
  aClause({ value: { subject: 'hourly-wage', amount, unit: 'euro-per-hour', option: null }, ...change })
const lowers = (change: Partial<Lowering> = {}): Lowering => ({
  what: 'function',
  reason: 'De afdeling sluit',
  compensation: 'Twee jaar hetzelfde loon',
  ...change,
})
const codeOf = (clause: Clause) => {
  const said = saysWhatItLowers([aClause({ id: 'first' }), clause], known)
  return said.ok ? 'ok' : [said.code, said.params.clause]
}

describe('lowering pay or function', () => {
  test('a step back, a lower amount and words each ask for an answer; the same or more does not', () => {
    expect(signOfLowering(aClause({ dealId: 'd-back' }), known)).toBe('deal')
    expect(signOfLowering(wage(19.99), known)).toBe('amount')
    expect(signOfLowering(aClause({ what: 'Een demotietraject vanaf mei' }), known)).toBe('words')
    for (const other of [aClause(), wage(20), wage(21), aClause({ dealId: 'd-other' })])
      expect(signOfLowering(other, known)).toBeNull()
  })

  test.each([
    ['words without an answer', aClause({ what: 'Een lager loon' }), ['lowering-unsaid', 2]],
    [
      'words, and it lowers nothing',
      aClause({ what: 'Geen lager loon', lowers: lowers({ what: 'neither' }) }),
      'ok',
    ],
    [
      'a step back that lowers nothing',
      aClause({ dealId: 'd-back', lowers: lowers({ what: 'neither' }) }),
      ['lowering-unsaid', 2],
    ],
    [
      'a lower amount that lowers nothing',
      wage(19, { lowers: lowers({ what: 'neither' }) }),
      ['lowering-unsaid', 2],
    ],
    ['no reason', aClause({ lowers: lowers({ reason: null }) }), ['lowering-without-reason', 2]],
    [
      'a reason that says nothing',
      aClause({ lowers: lowers({ reason: 'n.v.t.' }) }),
      ['lowering-without-reason', 2],
    ],
    [
      'a blank as compensation',
      aClause({ lowers: lowers({ compensation: 'Een cursus van ___' }) }),
      ['lowering-without-compensation', 2],
    ],
    [
      'pay without what is left',
      aClause({ value: null, lowers: lowers({ what: 'pay' }) }),
      ['lowering-without-amount', 2],
    ],
    ['pay with what is left', wage(19, { lowers: lowers({ what: 'pay' }) }), 'ok'],
    ['a function', aClause({ value: null, lowers: lowers() }), 'ok'],
  ])('%s', (_title, clause, expected) => {
    expect(codeOf(clause)).toEqual(expected)
  })

  test('seven full days lie between the day it was written and the first on which it can be signed', () => {
    const cooling = coolingOf([aClause({ lowers: lowers() })], '2026-12-25', 7)!
    expect(cooling).toEqual({ days: 7, signFrom: '2027-01-02' })
    expect(hasCooled(cooling, '2026-12-31')).toMatchObject({ ok: false, code: 'still-cooling' })
    expect(hasCooled(cooling, '2027-01-01').ok).toBe(false)
    expect(hasCooled(cooling, '2027-01-02').ok).toBe(true)
    expect(
      coolingOf([aClause(), aClause({ lowers: lowers({ what: 'neither' }) })], '2026-12-25', 7),
    ).toBeNull()
    expect(hasCooled(null, '2026-12-25').ok).toBe(true)
  })

  test('what is lowered is in the text that is signed, in a form of its own; a text without keeps the hash it had', () => {
    const plain = aVersion()
    const [one] = plain.clauses
    const signed = aVersion({
      clauses: [{ ...one!, clause: { ...one!.clause, lowers: lowers() } }],
      cooling: { days: 7, signFrom: '2026-11-30' },
    })
    const text = canonicalText(signed)
    for (const line of [
      'Wisselwerk, onze afspraken, vaste tekst 2',
      'Bedenktijd in volle dagen: 7',
      'Te ondertekenen vanaf: 2026-11-30',
      'Mag iemand meenemen: medewerker',
      '  Verlaagt: functie',
      '  Reden van de verlaging: De afdeling sluit',
      '  Wat ertegenover staat: Twee jaar hetzelfde loon',
    ])
      expect(text.split('\n')).toContain(line)
    expect(canonicalText(plain)).not.toContain('Verlaagt')
    const other = (change: Partial<Lowering>) => ({
      ...signed,
      clauses: [{ ...one!, clause: { ...one!.clause, lowers: lowers(change) } }],
    })
    const versions = [
      plain,
      signed,
      { ...signed, cooling: { days: 8, signFrom: '2026-11-30' } },
      { ...signed, cooling: { days: 7, signFrom: '2026-12-01' } },
      other({ what: 'both' }),
      other({ reason: null }),
      other({ compensation: 'Eén jaar hetzelfde loon' }),
      aVersion({ clauses: [{ ...one!, clause: { ...one!.clause, lowers: null } }] }),
    ]
    // The first and the last say the same, one of them before this was asked.
    expect(new Set(versions.map(hashVersion)).size).toBe(versions.length - 1)
  })
})
