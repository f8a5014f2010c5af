import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { addDays, addMonths } from '../../platform/clock/clock.ts'
import { said } from '../../platform/i18n/schema.ts'
import { type Answered, type Asked, answerTo, faultIn } from './calendar.ts'
import file from './data/flexible-working.json' with { type: 'json' }
import { flexibleWorking } from './law.ts'
import { type LawKind, lawKinds } from './vocabulary.ts'

const { calendars } = flexibleWorking

interface Case {
  id: string
  request: Asked
  expected: Omit<Answered, 'open' | 'otherwise'>
  open?: { point: string }[]
}
const oracle = join(import.meta.dirname, '../../../../shared/data/time/requests/cases.json')
const { cases, refused }: { cases: Case[]; refused: Omit<Case, 'expected' | 'open'>[] } = existsSync(oracle)
  ? JSON.parse(readFileSync(oracle, 'utf8'))
  : { cases: [], refused: [] }

describe.skipIf(cases.length === 0)(
  'the reference cases of the calendar (skipped where they are not there)',
  () => {
    test('[C18] 67 requests are answered as the reference answers them, with the same points left open', () => {
      expect(cases).toHaveLength(67)
      for (const { id, request, expected, open = [] } of cases) {
        const { open: found, otherwise, ...answer } = answerTo(request, calendars)
        expect([id, answer]).toEqual([id, expected])
        expect([id, found.sort()]).toEqual([id, open.map(({ point }) => point).sort()])
        if (otherwise !== null)
          expect([id, found]).toEqual([id, expect.arrayContaining(['last-decision-day'])])
        expect([id, faultIn(request, calendars)]).toEqual([id, null])
      }
    })

    test('[C18] six that are no request at all are named as such, each for what is wrong with it', () => {
      expect(refused.map(({ request }) => faultIn(request, calendars))).toEqual([
        'start-before-request',
        'no-such-day',
        'no-such-kind',
        'employed-after-start',
        'nobody-employed',
        'decided-before-request',
      ])
    })
  },
)

const days = fc.integer({ min: 0, max: 4000 }).map(count => addDays('2023-01-01', count))
const asked = fc.record({
  kind: fc.constantFrom<LawKind>(...lawKinds),
  made: days,
  wait: fc.integer({ min: 0, max: 500 }),
  served: fc.integer({ min: 0, max: 1500 }),
  employees: fc.integer({ min: 1, max: 40 }),
  earlier: fc.option(
    fc.record({ kind: fc.constantFrom<LawKind>(...lawKinds), ago: fc.integer({ min: 0, max: 800 }) }),
  ),
})
const requestOf = (one: typeof asked extends fc.Arbitrary<infer T> ? T : never): Asked => {
  const start = addDays(one.made, one.wait)
  return {
    kind: one.kind,
    made: one.made,
    start,
    employedSince: addDays(start, -one.served),
    employees: one.employees,
    earlier: one.earlier && { kind: one.earlier.kind, decided: addDays(one.made, -one.earlier.ago) },
  }
}
const property = (check: (request: Asked, answer: Answered) => void) =>
  fc.assert(
    fc.property(asked, one => {
      const request = requestOf(one)
      check(request, answerTo(request, calendars))
    }),
  )

describe('whatever is asked', () => {
  test('[C18] a term of hours, times or place ends before the start and not before the request, and silence follows on it', () => {
    property(({ kind, made, start }, { lastDecisionDay, silenceFrom, admissible }) => {
      if (lastDecisionDay === null) return
      expect(admissible).toBe(true)
      expect(silenceFrom).toBe(addDays(lastDecisionDay, 1))
      expect(lastDecisionDay >= made).toBe(true)
      if (kind !== 'predictable') expect(lastDecisionDay < start).toBe(true)
    })
  })

  test('[C18] the day that is taken is the careful one: the other way of counting never gives an earlier one', () => {
    property((_, { lastDecisionDay, otherwise, open }) => {
      if (otherwise === null) return
      expect(otherwise > lastDecisionDay!).toBe(true)
      expect(open).toContain('last-decision-day')
    })
  })

  test('[C18] what is too early would do from the day that is named, and not a day before', () => {
    property((request, { earliestStart }) => {
      if (!earliestStart) return
      expect(answerTo({ ...request, start: earliestStart }, calendars).admissible).toBe(true)
      expect(earliestStart >= request.start).toBe(true)
      if (earliestStart === request.start) return
      const before = answerTo({ ...request, start: addDays(earliestStart, -1) }, calendars)
      expect(before.admissible).toBe(false)
    })
  })

  test('[C18] to ask earlier for the same day never makes it too late', () => {
    property((request, { reasons }) => {
      const { made, start, employedSince } = request
      const earlier = answerTo({ ...request, made: addDays(made, -1) }, calendars)
      if (!reasons.includes('two-months')) expect(earlier.reasons).not.toContain('two-months')
      expect(reasons.includes('26-weeks')).toBe(
        reasons[0] !== 'small-employer' && start < addDays(employedSince, 182),
      )
    })
  })

  test('[C18] in time is kept as it was decided, and a day too late counts as nothing', () => {
    property((request, { lastDecisionDay }) => {
      if (lastDecisionDay === null) return
      const decided = (on: string) => answerTo({ ...request, decided: on, outcome: 'refused' }, calendars)
      expect(decided(lastDecisionDay)).toMatchObject({ decision: 'in-time', result: 'refused' })
      expect(decided(addDays(lastDecisionDay, 1))).toMatchObject({
        decision: 'too-late',
        result: 'as-requested',
      })
    })
  })
})

test('[C18] counted back and forward differ at the end of a month of thirty days; the earlier day stands, the other is named', () => {
  const request: Asked = {
    kind: 'hours',
    made: '2026-05-01',
    start: '2026-09-30',
    employedSince: '2020-01-01',
    employees: 50,
  }
  expect(answerTo(request, calendars)).toMatchObject({
    lastDecisionDay: '2026-08-30',
    otherwise: '2026-08-31',
    open: ['last-decision-day'],
  })
})

test('the law is dated data with a source: its file has the shape that the calendar reads, and no two versions overlap', () => {
  const day = z.iso.date()
  const kind = z.enum(lawKinds)
  const months = z.int().positive()
  const shape = z.strictObject({
    id: z.string(),
    title: said(z.string().min(1)),
    checkedOn: day,
    calendars: z.array(
      z.strictObject({
        id: z.string(),
        kinds: z.array(kind).min(1),
        validFrom: day,
        validUntil: day.nullable(),
        serviceDays: z.int().positive(),
        askMonthsBefore: months.nullable(),
        decide: z.union([
          z.strictObject({ monthsBeforeStart: months }),
          z.strictObject({ monthsAfterRequest: months, monthsAfterRequestIfSmall: months }),
        ]),
        againAfterYears: months,
        small: z.strictObject({ below: months, ownArrangement: z.array(kind), uncertain: z.array(kind) }),
        source: z.string().min(1),
        certainty: z.enum(['H', 'M', 'L']),
      }),
    ),
  })
  expect(shape.safeParse(file).error).toBeUndefined()
  for (const one of lawKinds) {
    const versions = calendars.filter(({ kinds }) => kinds.includes(one))
    const inOrder = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    inOrder.slice(1).forEach((next, at) => {
      expect(inOrder[at]!.validUntil).not.toBeNull()
      expect(inOrder[at]!.validUntil! <= next.validFrom).toBe(true)
    })
  }
})

test('months are counted by the calendar: the last of a month stays within it', () => {
  expect([addMonths('2028-03-31', -1), addMonths('2027-03-31', -1)]).toEqual(['2028-02-29', '2027-02-28'])
})
