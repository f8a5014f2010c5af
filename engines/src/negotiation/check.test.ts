import { describe, expect, test } from 'vitest'
import { improve, NegotiationError, negotiate, type Scenario } from './index.ts'
import { plain } from './testing/plain.ts'

const two = plain([
  [
    [3, 0],
    [1, 2],
  ],
  [
    [2, 1],
    [0, 2],
  ],
])
const withOption = (change: object): Scenario => ({
  ...two,
  issues: [two.issues[0]!, { name: '1', options: [{ name: '0', a: 1, b: 1, ...change }] }],
})

describe('what has no meaning is refused with its place', () => {
  test.each([
    ['issues', { ...two, issues: [] }],
    ['issues[1].options', { ...two, issues: [two.issues[0]!, { name: 'pay', options: [] }] }],
    ['issues[1].name', { ...two, issues: [two.issues[0]!, two.issues[0]!] }],
    [
      'issues[0].options[1].name',
      plain([[], []], {
        issues: [
          {
            name: 'pay',
            options: [
              { name: 'x', a: 1, b: 1 },
              { name: 'x', a: 2, b: 2 },
            ],
          },
        ],
      }),
    ],
    ['issues[1].options[0].a', withOption({ a: Number.NaN })],
    ['issues[1].options[0].b', withOption({ b: Number.POSITIVE_INFINITY })],
    ['issues[1].options[0].b', withOption({ b: -2e12 })],
    ['issues[1].options[0].a', withOption({ a: undefined })],
    ['issues[1].options[0].aExact', withOption({ aExact: '1/0' })],
    ['issues[1].options[0].aExact', withOption({ aExact: 'half' })],
    ['issues[1].options[0].bExact', withOption({ bExact: `1/${'9'.repeat(300)}` })],
    ['issues[1].options[0].bExact', withOption({ bExact: '1e999' })],
    ['forbidden[0]', { ...two, forbidden: [['2', '0']] }],
    [
      'forbidden[1]',
      {
        ...two,
        forbidden: [
          ['1', '0'],
          ['1', '7'],
        ],
      },
    ],
    [
      'exclusive[0][1]',
      {
        ...two,
        exclusive: [
          [
            ['0', '0'],
            ['1', '7'],
          ],
        ],
      },
    ],
    [
      'exclusive[0]',
      {
        ...two,
        exclusive: [
          [
            ['0', '0'],
            ['0', '1'],
          ],
        ],
      },
    ],
    ['reservation.a', { ...two, reservation: { a: Number.NaN, b: 0 } }],
    ['reservationExact.b', { ...two, reservationExact: { a: '0', b: '1/' } }],
  ] as [string, Scenario][])('%s', (path, scenario) => {
    expect(() => negotiate(scenario)).toThrow(NegotiationError)
    expect(() => negotiate(scenario)).toThrow(new RegExp(`^${path.replace(/[[\]]/g, '\\$&')}: \\S.*\\S`))
  })

  test('limits of the call', () => {
    expect(() => negotiate(two, { limits: { a: '3/0', b: 0 } })).toThrow(/^limits\.a: "3\/0" is no fraction/)
  })

  test.each([
    [{ 0: '0' }, 'deal: nothing is agreed on "1"'],
    [{ 0: '0', 1: '9' }, 'deal: "1" has no option "9"'],
    [{ 0: '0', 1: '0', 2: '0' }, 'deal: there is no issue "2"'],
    [{ 0: '0', constructor: '0' }, 'deal: there is no issue "constructor"'],
  ])('deal %j', (deal, sentence) => {
    expect(() => improve(two, deal)).toThrow(sentence)
  })

  test('fractions without a common denominator that can be computed with', () => {
    const primes = [...Array(60).keys()].map(k => ({
      name: `${k}`,
      a: 0,
      b: 0,
      aExact: `1/${10n ** 40n + BigInt(2 * k + 1)}`,
      bExact: '0',
    }))
    expect(() => negotiate({ ...two, issues: [{ name: 'pay', options: primes }] })).toThrow(
      /^issues: the fractions of side A have no common denominator/,
    )
  })
})
