import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { midnightAfter } from '../../platform/clock/clock.ts'
import { type Contents, lastDayAfter, type Movement, standingOf } from './purse.ts'

const lastDay = '2026-12-31'
const closed = midnightAfter(lastDay).getTime()
const hour = 3_600_000
const at = (hours: number) => new Date(closed + hours * hour)
const line = (kind: Movement['kind'], amount: number, hours: number): Movement => ({
  kind,
  amount,
  at: at(hours),
})
const balanceOf = (movements: readonly Movement[]) => movements.reduce((sum, { amount }) => sum + amount, 0)
const holding = (movements: readonly Movement[]): Contents => ({
  balance: balanceOf(movements),
  movements,
})
const laid = [line('allot', 1000, -5000), line('book', -300, -5)]

describe('what is free in a purse', () => {
  test('[D03] until midnight here of its last day everything, a second later nothing', () => {
    expect(midnightAfter(lastDay).toISOString()).toBe('2026-12-31T23:00:00.000Z')
    expect(midnightAfter('2026-07-30').toISOString()).toBe('2026-07-30T22:00:00.000Z')
    expect(standingOf(holding(laid), lastDay, new Date(closed - 1000))).toEqual({
      free: 700,
      freeUntil: null,
      over: 0,
    })
    expect(standingOf(holding(laid), lastDay, at(0))).toEqual({ free: 0, freeUntil: null, over: 700 })
  })

  test('[D03] what comes back after that is free for a day, and then it is over', () => {
    const back = [...laid, line('lapse', -700, 1), line('undo', 300, 19)]
    expect(standingOf(holding(back), lastDay, at(20))).toEqual({ free: 300, freeUntil: at(43), over: 0 })
    expect(standingOf(holding(back), lastDay, at(43))).toEqual({ free: 0, freeUntil: null, over: 300 })
    const spent = [...back, line('book', -200, 21)]
    expect(standingOf(holding(spent), lastDay, at(22))).toMatchObject({ free: 100, over: 0 })
    // Taken back once more, it is not a purse for ever.
    const again = [...spent, line('undo', 200, 42)]
    expect(standingOf(holding(again), lastDay, at(47))).toEqual({ free: 200, freeUntil: at(48), over: 100 })
    expect(standingOf(holding(again), lastDay, at(48))).toEqual({ free: 0, freeUntil: null, over: 300 })
  })

  test('[D03] free and over are together what is in it, never below nought, and two days later nothing is free', () => {
    const act = fc.record({
      hours: fc.integer({ min: -60, max: 60 }),
      price: fc.integer({ min: 0, max: 400 }),
      undoAfter: fc.option(fc.integer({ min: 0, max: 24 })),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.integer({ min: -10, max: 80 }), (acts, now) => {
        const movements = play(acts).filter(one => one.at <= at(now))
        const { free, over } = standingOf(holding(movements), lastDay, at(now))
        expect(free + over).toBe(balanceOf(movements))
        expect(free).toBeGreaterThanOrEqual(0)
        expect(over).toBeGreaterThanOrEqual(0)
        if (now >= 48) expect(free).toBe(0)
        if (now < 0) expect(over).toBe(0)
      }),
    )
  })

  /** In the order in which it happens: what does not fit is not booked, and what is over lapses first. */
  function play(acts: readonly { hours: number; price: number; undoAfter: number | null }[]): Movement[] {
    const movements = [line('allot', 1000, -5000)]
    const wishes = acts.flatMap(({ hours, price, undoAfter }, id) => [
      { id, hours, price, undo: false },
      ...(undoAfter === null ? [] : [{ id, hours: hours + undoAfter, price, undo: true }]),
    ])
    const booked = new Set<number>()
    for (const { id, hours, price, undo } of wishes.sort((a, b) => a.hours - b.hours || a.id - b.id)) {
      const { free, over } = standingOf(holding(movements), lastDay, at(hours))
      if (over > 0) movements.push(line('lapse', -over, hours))
      if (undo && booked.has(id)) movements.push(line('undo', price, hours))
      if (undo || price > free) continue
      movements.push(line('book', -price, hours))
      booked.add(id)
    }
    return movements
  }
})

describe('the end of a budget', () => {
  const closesOn = '2026-12-31'
  test('[D04] comes no earlier than the term of notice, and no later than it would anyway', () => {
    const told = { toldOn: '2026-05-01', noticeDays: 90, closesOn }
    expect(lastDayAfter({ ...told, wished: '2026-06-30' })).toBe('2026-07-30')
    expect(lastDayAfter({ ...told, wished: '2026-09-30' })).toBe('2026-09-30')
    expect(lastDayAfter({ ...told, toldOn: '2026-11-01', wished: '2026-11-02' })).toBe(closesOn)
  })
})
