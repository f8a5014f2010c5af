import { describe, expect, test } from 'vitest'
import { moveRoute, type RouteMove, type RoutePlace, waysFrom } from './prior-learning.ts'

const moves = [
  'portfolio',
  'assessment',
  'result',
  'not-now',
  'go-on',
] as const satisfies readonly RouteMove[]

// By hand: from where (a star is “not now” there), and where each move leads. A dash leads nowhere.
const table = `
from         portfolio  assessment  result  not-now      go-on
intake       portfolio  -           -       intake*      -
portfolio    -          assessment  -       portfolio*   -
assessment   portfolio  -           result  assessment*  -
result       -          -           -       -            -
intake*      -          -           -       -            intake
portfolio*   -          -           -       -            portfolio
assessment*  -          -           -       -            assessment
`
const lines = table
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(/\s+/))

const placeOf = (name: string): RoutePlace => ({
  step: name.replace('*', '') as RoutePlace['step'],
  resting: name.endsWith('*'),
})

describe('a route to recognition', () => {
  test('[D15] leads from each place by each move to where the table says, and nowhere else', () => {
    expect(lines).toHaveLength(7)
    for (const [from, ...to] of lines)
      for (const [nth, move] of moves.entries()) {
        const expected = to[nth] === '-' ? null : placeOf(to[nth]!)
        expect([from, move, moveRoute(placeOf(from!), move)]).toEqual([from, move, expected])
      }
  })

  test('[D15] offers what the table allows, and nothing after a result', () => {
    for (const [from, ...to] of lines)
      expect([from, [...waysFrom(placeOf(from!))].sort()]).toEqual([
        from,
        moves.filter((_, nth) => to[nth] !== '-').sort(),
      ])
  })

  test('[D15] leaves the place it came from as it was', () => {
    const place = Object.freeze(placeOf('portfolio'))
    expect(moveRoute(place, 'not-now')).toEqual({ step: 'portfolio', resting: true })
    expect(place.resting).toBe(false)
  })
})
