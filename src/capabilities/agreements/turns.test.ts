import { describe, expect, test } from 'vitest'
import { whyTurn } from './turns.ts'

type Drafter = 'both' | 'employee' | 'organisation'
const begun = (year: number, drafter: Drafter, signed = true) => ({
  agreementId: String(year),
  drafter,
  draftsAfter: 2,
  startedOn: `${year}-09-01`,
  inForce: (signed ? {} : null) as never,
})
const start = [begun(2026, 'both'), begun(2027, 'both')]

describe('why it is somebody’s turn', () => {
  test('[C05] while both write: after how many years, and how many there were', () => {
    expect(whyTurn([...start.slice(0, 1), begun(2027, 'both', false)], '2027')).toEqual({
      drafter: 'both',
      after: 2,
      done: 1,
      since: null,
      last: null,
      again: false,
    })
  })

  test('[C05] the first turn is told by the years that were signed, a later one by who drafted last', () => {
    const first = [...start, begun(2028, 'organisation', false)]
    expect(whyTurn(first, '2028')).toMatchObject({ done: 2, since: '2028', last: null, again: false })
    const next = [...start, begun(2028, 'organisation'), begun(2029, 'employee', false)]
    expect(whyTurn(next, '2029')).toMatchObject({
      since: '2028',
      last: { year: '2028', drafter: 'organisation' },
    })
  })

  test('[C05] a year that came to nothing leaves the turn where it was, and that is told', () => {
    const years = [...start, begun(2028, 'organisation', false), begun(2029, 'organisation', false)]
    expect(whyTurn(years, '2029')).toMatchObject({ last: null, since: '2028', again: true })
    // A second text of one year is of the same turn, and no year that came to nothing.
    expect(whyTurn([...start, begun(2028, 'organisation')], '2028')).toMatchObject({ again: false })
  })

  test('nothing is told of what was begun before anybody noted it', () => {
    expect(whyTurn([{ ...begun(2026, 'both'), draftsAfter: null }], '2026')).toBeNull()
    expect(whyTurn([], '2026')).toBeNull()
  })
})
