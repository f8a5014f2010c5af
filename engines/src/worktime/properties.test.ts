import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { checkRoster } from './check.ts'
import type { Answer } from './findings.ts'
import { ruleSets, setsByAge } from './law/index.ts'
import type { Entry, Roster } from './roster.ts'
import { ruleWords } from './rule-words.ts'
import { readings, reasons } from './sentences.ts'
import { parseStamp } from './stamp.ts'
import { aged, person } from './testing/build.ts'
import { plainly } from './testing/plain.ts'
import { dayFrom, dayOf, dayText, instant, stampText } from './time.ts'

/** Shifts one after another around the days on which the clock changes, and around ordinary ones. */
const rosters: fc.Arbitrary<Roster> = fc
  .record({
    day: fc.constantFrom('2026-06-01', '2026-03-16', '2026-10-12', '2027-03-22', '2024-02-26'),
    start: fc.integer({ min: 0, max: 3 * 1440 }),
    pieces: fc.array(
      fc.record({
        rest: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 470, max: 3000 })),
        length: fc.oneof(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 500, max: 800 })),
        pauses: fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 })), {
          maxLength: 3,
        }),
      }),
      { minLength: 1, maxLength: 30 },
    ),
  })
  .map(({ day, start, pieces }) => {
    let at = instant(dayFrom(day)!) + start
    const shifts = pieces.map(({ rest, length, pauses }): Entry => {
      const one = { start: at + rest, end: at + rest + length }
      let from = one.start
      const breaks = pauses.flatMap(([after, lasts]) => {
        const pause = { start: from + after, end: from + after + lasts }
        if (pause.end > one.end) return []
        // Breaks that touch are one break to the one who counts minutes, and two to the law.
        from = pause.end + 1
        return [pause]
      })
      at = one.end
      return { ...one, breaks }
    })
    return person(shifts)
  })

const counted = [
  'shift-hours',
  'break',
  'night-shift-hours',
  'youth-night',
  'week-hours',
  'four-weeks-average',
]

const inShort = (answers: readonly Answer[]): string[] =>
  answers
    .flatMap(({ violations }) => violations)
    .filter(({ rule }) => counted.includes(rule))
    .map(({ rule, from, found }) => `${rule} ${parseStamp(from)} ${found}`)
    .sort()

describe('random rosters', () => {
  test('agree with a count minute by minute on the clock of the machine', () => {
    const sets = ['nl-adult', 'nl-night', 'nl-16-17'].map(name => ruleSets.find(set => set.name === name)!)
    fc.assert(
      fc.property(rosters, roster => {
        const answers = sets.map(set => checkRoster(roster, [set]))
        expect(inShort(answers)).toEqual(plainly(roster))
      }),
      { numRuns: budget(150, 38) },
    )
  })

  test('the order of the lines changes nothing', () => {
    fc.assert(
      fc.property(rosters, fc.constantFrom(...ruleSets), (roster, set) => {
        const reversed = { ...roster, allow15: true, birth: aged(15), shifts: roster.shifts.toReversed() }
        const straight = { ...reversed, shifts: roster.shifts }
        expect(checkRoster(reversed, [set])).toEqual(checkRoster(straight, [set]))
      }),
    )
  })

  test('a shift a minute longer breaks no rule less about hours, and a longer rest none about rest', () => {
    const hours = ['shift-hours', 'week-hours', 'four-weeks-average', 'sixteen-weeks-average']
    const number = (roster: Roster) =>
      checkRoster(roster, [ruleSets[0]!]).violations.filter(({ rule }) => hours.includes(rule)).length
    fc.assert(
      fc.property(rosters, roster => {
        const last = roster.shifts.at(-1)!
        fc.pre(last.end - last.start < 1440 && dayOf(last.end) === dayOf(last.end - 1))
        const longer = [...roster.shifts.slice(0, -1), { ...last, end: last.end + 1 }]
        expect(number({ ...roster, shifts: longer })).toBeGreaterThanOrEqual(number(roster))
      }),
    )
  })

  test('every answer speaks in known rules, readings and reasons, and places lie the right way round', () => {
    fc.assert(
      fc.property(rosters, fc.integer({ min: 13, max: 20 }), fc.boolean(), (roster, age, allow15) => {
        const answer = checkRoster({ ...roster, birth: aged(age - 2), allow15 }, setsByAge, { byAge: true })
        for (const { rule, from, to } of answer.violations) {
          expect(ruleWords[rule], rule).toBeDefined()
          expect(Number(parseStamp(to))).toBeGreaterThan(Number(parseStamp(from)))
        }
        for (const { rule, reason } of answer.unknown) {
          expect(ruleWords[rule] ?? ruleSets.find(({ name }) => name === rule), rule).toBeDefined()
          expect(reasons[reason]).toBeDefined()
        }
        for (const { reading, says } of answer.readings) expect(says).toBe(readings[reading].en)
      }),
    )
  })
})

describe('the clock', () => {
  const minutes = fc.integer({ min: dayFrom('1997-01-01')! * 1440, max: dayFrom('2198-12-30')! * 1440 })

  test('agrees with the time zone database of the machine until the end of this century', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const own = fc.integer({ min: dayFrom('1997-01-01')! * 1440, max: dayFrom('2037-12-30')! * 1440 })
    const changes = [2026, 2027, 2028].flatMap(year =>
      [`${year}-03-25`, `${year}-10-25`].map(day => dayFrom(day)! * 1440),
    )
    const near = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: 0, max: 7 * 1440 }))
      .map(([a, b]) => a + b)
    fc.assert(
      fc.property(fc.oneof(own, near), minute => {
        expect(stampText(minute).slice(0, 16).replace('T', ' ')).toBe(format.format(minute * 60_000))
      }),
      { numRuns: budget(2000, 500) },
    )
  })

  test('a stamp comes back as it was, by every offset', () => {
    fc.assert(
      fc.property(minutes, minute => {
        expect(parseStamp(stampText(minute))).toBe(minute)
        expect(parseStamp(new Date(minute * 60_000).toISOString())).toBe(minute)
        expect(dayText(dayFrom(dayText(dayOf(minute)))!)).toBe(dayText(dayOf(minute)))
      }),
    )
  })

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-30', '2026-4-30', ''])(
    '%s is no day',
    text => expect(dayFrom(text)).toBeNull(),
  )
})
