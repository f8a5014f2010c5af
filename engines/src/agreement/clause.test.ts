import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultReviewOn, type HardnessPart, hardness, withDate } from './clause.ts'
import { aClause } from './testing/builder.ts'

const parts: readonly HardnessPart[] = ['who', 'what', 'when', 'how']

describe('hard or soft', () => {
  const rows = Array.from({ length: 16 }, (_, row) => parts.filter((_, bit) => row & (1 << bit)))

  test.each(rows.map(present => ({ present, hard: present.length === 4 })))(
    '[B11] with $present a clause is hard: $hard',
    ({ present, hard }) => {
      const clause = aClause(Object.fromEntries(parts.filter(p => !present.includes(p)).map(p => [p, null])))
      expect(hardness(clause)).toEqual({ hard, missing: parts.filter(part => !present.includes(part)) })
    },
  )

  test.each([
    '',
    '   ',
    '...',
    '?',
    '–',
    '\u200b',
    'n.v.t.',
    'N.V.T',
    'tbd',
    'T.B.D.',
    'onbekend',
    'Nog te bepalen',
    'n/a',
    'to be agreed',
  ])('[B11] %j is an open question, not an answer', text => {
    expect(hardness(aClause({ what: text, when: { text }, how: text })).missing).toEqual([
      'what',
      'when',
      'how',
    ])
  })

  test.each(['___', 'Thuis op ___', 'Vanaf ____, elke week'])(
    '[C15] a blank leaves its part open: %j',
    text => {
      expect(hardness(aClause({ what: text, when: { text }, how: text })).missing).toEqual([
        'what',
        'when',
        'how',
      ])
    },
  )

  test('[B11] a name beside the clause does not say who', () => {
    expect(hardness(aClause({ who: null, whoName: 'Planning' })).missing).toEqual(['who'])
  })

  test('[B11] filling in a part never makes a clause softer', () => {
    const maybe = fc.option(fc.string(), { nil: null })
    fc.assert(
      fc.property(maybe, maybe, fc.constantFrom('what' as const, 'how' as const), (what, how, part) => {
        const before = hardness(aClause({ what, how }))
        const after = hardness(aClause({ what, how, [part]: 'a word' }))
        expect(before.missing).toEqual(expect.arrayContaining([...after.missing]))
      }),
    )
  })
})

describe('review date', () => {
  test.each([
    ['2026-11-22', '2027-11-22'],
    ['2024-02-29', '2025-02-28'],
    ['2026-01-31', '2027-01-31'],
  ])('[C12] from %s the default is %s', (from, to) => expect(defaultReviewOn(from)).toBe(to))

  test('[C12] a clause with neither review nor end date gets one twelve months later; a chosen date stays', () => {
    const bare = aClause({ reviewOn: null, endsOn: null })
    expect(withDate(bare, '2026-11-22').reviewOn).toBe('2027-11-22')
    expect(withDate({ ...bare, endsOn: '2026-12-31' }, '2026-11-22')).toMatchObject({
      reviewOn: null,
      endsOn: '2026-12-31',
    })
  })
})
