import { describe, expect, test } from 'vitest'
import { hasBegun } from './begun.ts'

const talk = (change: Partial<Parameters<typeof hasBegun>[0]> = {}) => ({
  plannedOn: '2026-09-10',
  startsAt: '14:00',
  answered: false,
  ...change,
})
/** In September clocks are two hours ahead of UTC. */
const at = (day: string, utc: string) => ({ today: day, now: new Date(`${day}T${utc}Z`) })

describe('[B20] a talk begins at its hour on Dutch clocks', () => {
  test.each([
    ['the day before', talk(), at('2026-09-09', '21:30:00'), false],
    ['one minute before', talk(), at('2026-09-10', '11:59:59'), false],
    ['at the hour', talk(), at('2026-09-10', '12:00:00'), true],
    ['ten minutes after it', talk(), at('2026-09-10', '12:10:00'), true],
    ['the day after', talk(), at('2026-09-11', '06:00:00'), true],
    ['without an hour, on the day', talk({ startsAt: null }), at('2026-09-10', '05:00:00'), true],
    ['without an hour, the day before', talk({ startsAt: null }), at('2026-09-09', '12:00:00'), false],
    ['somebody said that it has been', talk({ answered: true }), at('2026-09-10', '08:00:00'), true],
    ['in winter, one minute before', talk({ plannedOn: '2026-12-10' }), at('2026-12-10', '12:59:59'), false],
    ['in winter, at the hour', talk({ plannedOn: '2026-12-10' }), at('2026-12-10', '13:00:00'), true],
  ] as const)('%s', (_, when, now, begun) => expect(hasBegun(when, now)).toBe(begun))
})
