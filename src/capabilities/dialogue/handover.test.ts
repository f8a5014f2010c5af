import { expect, test } from 'vitest'
import { offersHandover } from './handover.ts'

const start = '2024-01-01'
const since = '2026-03-01'
const on = (today: string, over: Partial<{ since: string | null; start: string }> = {}) =>
  ({ since, start, today, ...over }) as const

test('is offered from the first day of another manager, for half a year', () => {
  const offered = (today: string) => offersHandover(on(today), [])
  expect(['2026-02-28', '2026-03-01', '2026-08-31', '2026-09-01'].map(offered)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('is not offered by who led from the start, and not where nobody leads', () => {
  expect(offersHandover(on('2026-03-02', { start: since }), [])).toBe(false)
  expect(offersHandover(on('2026-03-02', { since: null }), [])).toBe(false)
})

test('ends with a handover talk that is planned or was had since, and with no other talk', () => {
  const talk = { kind: 'handover', plannedOn: '2026-03-10', cancelled: false } as const
  const offered = (
    change: Partial<typeof talk> | { kind: 'annual' } | { plannedOn: string } | { cancelled: boolean },
  ) => offersHandover(on('2026-03-12'), [{ ...talk, ...change }])
  expect(offered({})).toBe(false)
  expect(offered({ plannedOn: '2026-03-20' })).toBe(false)
  expect(offered({ kind: 'annual' })).toBe(true)
  expect(offered({ cancelled: true })).toBe(true)
  // That of the manager before.
  expect(offered({ plannedOn: '2026-02-20' })).toBe(true)
})
