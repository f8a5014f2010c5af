import { describe, expect, test } from 'vitest'
import type { Clause } from './clause.ts'
import { readClause } from './clause-reading.ts'
import { aClause } from './testing/builder.ts'

const numbersOf = (clause: Clause) => readClause(clause).numbers.map(({ amount }) => amount)
const inDays = (unit: 'days' | 'days-ahead', how = 'zij zegt het drie dagen vooraf') =>
  aClause({ what: 'zij ruilt haar dienst', how, value: { subject: 'notice', amount: 3, unit, option: null } })

describe('what was read of a clause is kept, and never for another', () => {
  test('the same words with another unit are read in their own way, whichever came first', () => {
    expect(numbersOf(inDays('days'))).toEqual([])
    expect(numbersOf(inDays('days-ahead'))).toEqual([3])
    expect(numbersOf(inDays('days'))).toEqual([])
  })

  test('thousands of others between them change nothing', () => {
    const first = numbersOf(inDays('days-ahead'))
    for (let n = 0; n < 3000; n++) readClause(inDays('days', `dienst ${n}`))
    expect(numbersOf(inDays('days-ahead'))).toEqual(first)
  })
})
