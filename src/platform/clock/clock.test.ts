import { expect, test } from 'vitest'
import { clockOn, momentOn } from './clock.ts'

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

test('a chosen day is that day in the Netherlands at every hour of every real day, in summer and winter', () => {
  const wrong: string[] = []
  for (const day of ['2026-09-01', '2026-12-31', '2027-01-01', '2026-03-29', '2026-10-25'])
    for (const real of ['2026-11-28', '2026-06-30', '2026-03-29', '2026-10-25'])
      for (let minute = 0; minute < 1440; minute += 10) {
        const moment = new Date(Date.parse(`${real}T00:00:00Z`) + minute * 60_000)
        const moved = momentOn(day, moment)
        if (dutchDay.format(moved) !== day) wrong.push(`${day} at ${moment.toISOString()}`)
      }
  expect(wrong).toEqual([])
})

test('the hour stays what it is on the wall', () => {
  expect(momentOn('2026-09-01', new Date('2026-06-30T22:30:15.123Z')).toISOString()).toBe(
    '2026-08-31T22:30:15.123Z',
  )
  expect(momentOn('2026-09-01', new Date('2026-06-30T10:00:00Z')).toISOString()).toBe(
    '2026-09-01T10:00:00.000Z',
  )
  expect(clockOn('2026-09-01').today()).toBe('2026-09-01')
})
