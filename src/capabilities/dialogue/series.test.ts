import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../platform/clock/clock.ts'
import { daysOf, rhythms } from '../../platform/clock/rhythm.ts'
import { departuresOf, reschedule, type SeriesRule, type Turn } from './series.ts'

const tuesdays: SeriesRule = {
  every: 'weekly',
  from: '2026-10-06',
  until: '2026-11-03',
  startsAt: '10:00',
  place: 'Kamer 2',
}
const turn = (recursOn: string, more: Partial<Turn> = {}): Turn => ({
  conversationId: recursOn,
  recursOn,
  plannedOn: recursOn,
  startsAt: '10:00',
  place: 'Kamer 2',
  cancelled: false,
  ...more,
})
const holiday = turn('2026-10-13', { cancelled: true })
const apart = turn('2026-10-20', { plannedOn: '2026-10-21', place: 'Buiten' })
const turns = [turn('2026-10-06'), holiday, apart, turn('2026-10-27'), turn('2026-11-03')]

describe('talks that come back', () => {
  test('[B01] depart from their rule where one is off or stands on another day, at another hour, in another place', () => {
    expect(departuresOf(tuesdays, turns)).toEqual({ off: ['2026-10-13'], apart: [apart], stands: true })
    const off = turns.map(one => ({ ...one, cancelled: true }))
    expect(departuresOf(tuesdays, off).stands).toBe(false)
  })

  test('[B01] move to Thursday at nine: a holiday stays one, what was put elsewhere stays there', () => {
    const after = { ...tuesdays, from: '2026-10-08', until: '2026-11-05', startsAt: '09:00' }
    const { kept, ...others } = reschedule(turns, tuesdays, after)
    expect(others).toEqual({ dropped: [], left: [], fresh: [] })
    expect(kept.map(one => `${one.conversationId} ${one.plannedOn} ${one.startsAt} ${one.place}`)).toEqual([
      '2026-10-06 2026-10-08 09:00 Kamer 2',
      '2026-10-13 2026-10-15 09:00 Kamer 2',
      // On its own day and in its own place, at the hour of the rest, from which it did not depart.
      '2026-10-20 2026-10-21 09:00 Buiten',
      '2026-10-27 2026-10-29 09:00 Kamer 2',
      '2026-11-03 2026-11-05 09:00 Kamer 2',
    ])
  })

  test('[B01] in another rhythm every talk that stands takes the next day of the rule, and the rest falls away', () => {
    const after = { ...tuesdays, every: 'two-weekly' as const }
    const { kept, dropped, left, fresh } = reschedule(turns, tuesdays, after)
    expect(kept.map(one => `${one.conversationId} ${one.plannedOn}`)).toEqual([
      '2026-10-06 2026-10-06',
      '2026-10-20 2026-10-20',
      '2026-10-27 2026-11-03',
    ])
    expect({ dropped, left, fresh }).toEqual({ dropped: ['2026-11-03'], left: ['2026-10-13'], fresh: [] })
  })

  test('[B01] whatever the rule becomes: every day of it has one talk, and no talk is lost or doubled', () => {
    const rule = fc.record({
      every: fc.constantFrom(...rhythms),
      from: fc.integer({ min: 0, max: 400 }).map(days => addDays('2026-01-01', days)),
      startsAt: fc.constantFrom('10:00', null),
      place: fc.constantFrom('', 'Buiten'),
    })
    const length = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(
        rule,
        length,
        rule,
        length,
        fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
        (a, m, b, n, dice) => {
          const before = { ...a, until: addDays(a.from, m) }
          const after = { ...b, until: addDays(b.from, n) }
          const was = daysOf(before).map((day): Turn => {
            const throwOf = dice.next().value
            return {
              ...turn(day, { startsAt: before.startsAt, place: before.place }),
              cancelled: throwOf === 0,
              ...(throwOf === 1 && { plannedOn: addDays(day, 1) }),
            }
          })
          const { kept, dropped, left, fresh } = reschedule(was, before, after)
          expect([...kept.map(one => one.recursOn), ...fresh].sort()).toEqual(daysOf(after))
          expect([...kept.map(one => one.conversationId), ...dropped, ...left].sort()).toEqual(
            was.map(one => one.conversationId),
          )
          // The order of the talks stays, so that an agenda does not change places with another.
          const order = kept.map(one => one.conversationId)
          expect(order).toEqual([...order].sort())
        },
      ),
      { numRuns: 300 },
    )
  })
})
