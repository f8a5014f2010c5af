import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  conversationKinds,
  type Dimension,
  isTension,
  missingTopics,
  newInYearly,
  nextTalk,
  outcomeOf,
  yearlyTalk,
} from './cycle.ts'

describe('conversation cycle', () => {
  test('[B02] held only if both say so: the four combinations, and open until both answered', () => {
    expect(outcomeOf({ employee: true, organisation: true })).toBe('held')
    expect(outcomeOf({ employee: false, organisation: true })).toBe('one-way')
    expect(outcomeOf({ employee: true, organisation: false })).toBe('disputed')
    expect(outcomeOf({ employee: false, organisation: false })).toBe('not-held')
    expect([
      outcomeOf({ employee: null, organisation: true }),
      outcomeOf({ employee: true, organisation: null }),
      outcomeOf({ employee: null, organisation: null }),
    ]).toEqual(['open', 'open', 'open'])
  })

  /** The same day of the next year, by hand: the 29th of February has none and gives the 28th. */
  const yearLater = (day: string) =>
    `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/02-29$/, '02-28')
  const dayIn = (first: string, last: string) =>
    fc
      .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10))

  test('[B01] a next talk within twelve months, of any kind, and a yearly one: planned, or due a year after the last', () => {
    // Around one day, so that there are talks on both sides of today and of the limit in most tries.
    const talk = fc.record({
      kind: fc.constantFrom(...conversationKinds),
      plannedOn: dayIn('2022-06-01', '2026-06-01'),
      state: fc.constantFrom('open' as const, 'held' as const, 'over' as const),
    })
    const [start, today] = [dayIn('2020-01-01', '2024-02-29'), dayIn('2024-02-28', '2024-03-01')]
    const met = { planned: 0, 'planned beside the yearly one': 0, due: 0, overdue: 0 }
    fc.assert(
      fc.property(start, fc.array(talk, { maxLength: 4 }), today, (start, talks, today) => {
        const limit = yearLater(today)
        const comes = talks.filter(
          ({ state, plannedOn }) => state === 'open' && today <= plannedOn && plannedOn <= limit,
        )
        const first = (some: typeof talks) => some.map(({ plannedOn }) => plannedOn).sort()[0]
        const yearly = comes.filter(({ kind }) => kind === 'annual')
        const held = talks.flatMap(({ kind, state, plannedOn }) =>
          state === 'held' && kind === 'annual' ? [plannedOn] : [],
        )
        const due = yearLater(held.length > 0 ? held.sort().at(-1)! : start)
        const [, clamped] = [today, due, limit].sort()
        const expected =
          yearly.length > 0 ? { on: first(yearly), planned: true } : { on: clamped, planned: false }
        expect(yearlyTalk(start, talks, today)).toEqual(expected)
        expect(nextTalk(start, talks, today)).toEqual(
          comes.length > 0 ? { on: first(comes), planned: true } : expected,
        )
        if (yearly.length > 0) met.planned++
        else if (comes.length > 0) met['planned beside the yearly one']++
        else if (due < today) met.overdue++
        else met.due++
      }),
      { numRuns: 500 },
    )
    for (const [way, count] of Object.entries(met)) expect([way, count > 0]).toEqual([way, true])
  })

  test('[B01] a year after the last yearly talk that was held; today when that has passed', () => {
    const held = { kind: 'annual' as const, plannedOn: '2026-03-01', state: 'held' as const }
    expect(nextTalk('2020-01-01', [held], '2026-09-01')).toEqual({ on: '2027-03-01', planned: false })
    expect(nextTalk('2020-01-01', [], '2026-09-01')).toEqual({ on: '2026-09-01', planned: false })
    expect(nextTalk('2026-08-15', [], '2026-09-01')).toEqual({ on: '2027-08-15', planned: false })
    const open = { kind: 'ad_hoc' as const, plannedOn: '2026-10-10', state: 'open' as const }
    expect(nextTalk('2020-01-01', [held, open], '2026-09-01')).toEqual({ on: '2026-10-10', planned: true })
    expect(yearlyTalk('2020-01-01', [held, open], '2026-09-01')).toEqual({ on: '2027-03-01', planned: false })
    const adHoc = { ...held, kind: 'ad_hoc' as const, plannedOn: '2026-08-01' }
    expect(yearlyTalk('2020-01-01', [held, adHoc], '2026-09-01').on).toBe('2027-03-01')
  })

  test('[B01] a talk that is past and that nobody answered is not the next one', () => {
    for (const plannedOn of ['2024-05-01', '2026-08-31']) {
      const left = { kind: 'annual' as const, plannedOn, state: 'open' as const }
      expect(nextTalk('2026-08-15', [left], '2026-09-01')).toEqual({ on: '2027-08-15', planned: false })
      const next = { ...left, plannedOn: '2026-12-01' }
      expect(nextTalk('2026-08-15', [left, next], '2026-09-01')).toEqual({ on: '2026-12-01', planned: true })
    }
  })

  test('[B02] of three it is held when all three say so; who has yet to say it keeps it open', () => {
    const of = (employee: boolean | null, organisation: boolean | null, host: boolean | null) =>
      outcomeOf({ employee, organisation, host })
    expect(of(true, true, true)).toBe('held')
    expect(of(true, true, null)).toBe('open')
    expect(of(true, true, false)).toBe('disputed')
    expect(of(false, true, true)).toBe('one-way')
    expect(of(true, false, true)).toBe('disputed')
    expect(of(false, false, false)).toBe('not-held')
  })

  test('[B04] different tags make tension, the same tags in any order do not, nor does one side alone', () => {
    const table: [Dimension[] | null, Dimension[] | null, boolean][] = [
      [['exchange'], ['authority'], true],
      [['exchange', 'authority'], ['exchange'], true],
      [['exchange', 'authority'], ['authority', 'exchange'], false],
      [['cooperation'], ['cooperation'], false],
      [['exchange'], null, false],
      [null, null, false],
    ]
    for (const [mine, theirs, expected] of table)
      expect(isTension(mine, theirs ? [theirs] : [])).toBe(expected)
    expect(isTension(['exchange'], [['exchange'], ['exchange']])).toBe(false)
    expect(isTension(['exchange'], [['exchange'], ['authority']])).toBe(true)
  })

  describe('[B03] what comes up in a yearly talk for the first time', () => {
    const talk = (conversationId: string, kind: string, plannedOn: string, cancelled = false) => ({
      conversationId,
      kind,
      plannedOn,
      cancelled,
    })
    const talks = [
      talk('march', 'ad_hoc', '2026-03-01'),
      talk('june', 'performance', '2026-06-01'),
      talk('off', 'ad_hoc', '2026-07-01', true),
      talk('yearly', 'annual', '2026-09-01'),
      talk('later', 'ad_hoc', '2026-10-01'),
    ]
    const topic = (topicId: string, title: string | null, at: string | null, earlier: string[] = []) => ({
      topicId,
      title,
      mandatory: null,
      conversationId: at,
      earlier: earlier.map(conversationId => ({ conversationId })),
    })
    const found = (...topics: Parameters<typeof newInYearly>[0]) => [...newInYearly(topics, talks)]

    test('of one new and three known topics exactly one is new here', () => {
      const known = [
        topic('carried', 'Roosters', 'yearly', ['march']),
        topic('twice', 'Opleiding', 'yearly', ['march', 'june']),
        topic('anew', 'De avondroute!', 'yearly'),
        topic('before', 'de Avondroute', 'june'),
      ]
      expect(found(...known, topic('fresh', 'Minder uren', 'yearly'))).toEqual(['fresh'])
    })
    test.each([
      ['on a talk that was called off it did not come up', [topic('x', 'Uren', 'yearly', ['off'])], ['x']],
      ['nor on one after it', [topic('x', 'Uren', 'yearly'), topic('y', 'Uren', 'later')], ['x']],
      ['what lies loose is in no talk yet', [topic('x', 'Uren', null)], []],
      ['in another kind of talk nothing is new', [topic('x', 'Uren', 'june')], []],
      ['two items are two topics', [topic('x', null, 'yearly'), topic('y', null, 'june')], ['x']],
      ['what belongs to it', [{ ...topic('x', null, 'yearly'), mandatory: 'pay' }], []],
    ])('%s', (_, topics, expected) => expect(found(...topics)).toEqual(expected))
  })

  test('[B06] an obligatory topic is there, or skipped by both; one skip is not enough', () => {
    const skip = (mandatory: string, side: string) => ({ mandatory, side })
    expect(missingTopics('annual', [], [])).toEqual(['freedom', 'team', 'pay'])
    expect(missingTopics('annual', ['freedom', null, 'pay'], [])).toEqual(['team'])
    expect(missingTopics('annual', ['freedom', 'pay'], [skip('team', 'employee')])).toEqual(['team'])
    expect(
      missingTopics('annual', ['freedom', 'pay'], [skip('team', 'employee'), skip('team', 'organisation')]),
    ).toEqual([])
    expect(missingTopics('ad_hoc', [], [])).toEqual([])
  })
})
