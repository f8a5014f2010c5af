import { describe, expect, test } from 'vitest'
import { numbersIn } from './numbers.ts'
import { readNumber } from './read-number.ts'

describe('a number is read, or it is not', () => {
  test.each([
    ['12', 12],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['14,71', 14.71],
    ['1.250,50', 1250.5],
    ['1,250.50', 1250.5],
    ['1.250.000', 1250000],
    ['0,125', 0.125],
    ['1250.125', 1250.125],
  ])('%s is %d', (text, amount) => expect(readNumber(text)).toBe(amount))
  test.each([
    '1.250',
    '1,250',
    '0x10',
    '1e3',
    '-5',
    '+5',
    '1_000',
    '1 250',
    '',
    '٣',
    '½',
    'Infinity',
    '1.2.3',
    '1,2.3',
    '00.1.',
  ])('[C14] %j is never guessed', text => expect(readNumber(text)).toBeNull())
})

describe('numbers in a sentence', () => {
  test.each([
    ['vier dagen scholing', [[4, 'days']]],
    [
      'vijfentwintig uur en twenty-five hours',
      [
        [25, 'hours'],
        [25, 'hours'],
      ],
    ],
    [
      '€ 14,71 per uur of 20 cent',
      [
        [14.71, 'euro'],
        [20, 'cent'],
      ],
    ],
    [
      'anderhalf uur, een dag, één week',
      [
        [1.5, 'hours'],
        [1, 'weeks'],
      ],
    ],
    ['om 14.30 uur, tot 9 uur, op 1 mei 2027, artikel 4.2', []],
    [
      'hooguit 8 uur per dienst, 10% meer',
      [
        [8, 'hours'],
        [10, 'percent'],
      ],
    ],
    ['1.250 euro', [[null, 'euro']]],
  ])('%s', (text, expected) => {
    expect(numbersIn([text]).map(({ amount, measure }) => [amount, measure])).toEqual(expected)
  })
})
