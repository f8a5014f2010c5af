import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { boltsClosed, daysGone, firstDayOutside } from './gate.ts'

const reference = join(import.meta.dirname, '../../../../shared/data/career/gate/cases.json')

interface Case {
  id: string
  about: string
  n: number
  opened: string
  reopened?: string
  looks: { at: string; who: string }[]
  publish: string
  expected: { may: boolean; missing?: string[]; from?: string }
}

describe('the lock between inside and outside', () => {
  const at = (text: string) => new Date(text)
  const lock = { openedAt: at('2026-09-01T07:00:00Z'), insideDays: 10, looks: [] as Date[] }

  test.each([
    ['the last moment of the day before', '2026-09-10T21:59:59Z', ['days', 'look']],
    ['the first moment of the day', '2026-09-10T22:00:00Z', ['look']],
  ])('[E04] counts local calendar days: %s', (_, moment, missing) => {
    expect(boltsClosed(lock, at(moment))).toEqual(missing)
  })

  test.each([
    // 29 March has 23 hours, 25 October 25.
    ['forward', '2026-03-19T23:30:00Z', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['back', '2026-10-16T07:00:00Z', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z', '2026-10-26'],
  ])('[E04] never counts hours: the clock goes %s in between', (_, opened, before, after, from) => {
    const over = { openedAt: at(opened), insideDays: 10, looks: [at(opened)] }
    expect(firstDayOutside(over)).toBe(from)
    expect(boltsClosed(over, at(before))).toEqual(['days'])
    expect(boltsClosed(over, at(after))).toEqual([])
  })

  test('[E04] a look counts since the opening, up to the moment of publishing, and without days inside too', () => {
    const bolts = (look: string, moment: string) =>
      boltsClosed({ ...lock, insideDays: 0, looks: [at(look)] }, at(moment))
    expect(bolts('2026-09-01T06:59:59Z', '2026-09-01T08:00:00Z')).toEqual(['look'])
    expect(bolts('2026-09-01T07:00:00Z', '2026-09-01T08:00:00Z')).toEqual([])
    expect(bolts('2026-09-01T08:00:00Z', '2026-09-01T08:00:00Z')).toEqual([])
    expect(bolts('2026-09-01T08:00:01Z', '2026-09-01T08:00:00Z')).toEqual(['look'])
  })

  test('says how many of its days are over', () => {
    expect(
      ['2026-08-31', '2026-09-01', '2026-09-07', '2026-09-11', '2027-01-01'].map(on => daysGone(lock, on)),
    ).toEqual([0, 0, 6, 10, 10])
  })

  test.runIf(existsSync(reference))('[E04] decides the twenty worked cases as they were by hand', () => {
    const { mayFill, cases } = JSON.parse(readFileSync(reference, 'utf8')) as {
      mayFill: string[]
      cases: Case[]
    }
    expect(cases.length).toBe(20)
    for (const { id, n, opened, reopened, looks, publish, expected } of cases) {
      const of = {
        openedAt: at(reopened ?? opened),
        insideDays: n,
        // Who may not fill it cannot look at its list at all.
        looks: looks.filter(({ who }) => mayFill.includes(who)).map(look => at(look.at)),
      }
      const missing = boltsClosed(of, at(publish))
      expect([id, missing.length === 0, missing]).toEqual([id, expected.may, expected.missing ?? []])
      if (expected.from) expect([id, firstDayOutside(of)]).toEqual([id, expected.from])
    }
  })
  test.skipIf(existsSync(reference))(
    'skips the worked cases: ../shared/data/career/gate is not there',
    () => {
      expect(existsSync(reference)).toBe(false)
    },
  )
})
