import { expect, test } from 'vitest'
import { readTyped, writeTyped } from './typed-number.ts'

test.each([
  ['37,5', 37.5],
  ['37.5', 37.5],
  ['37,', 37],
  ['36', 36],
  [' 0,25 ', 0.25],
  ['', null],
  ['veel', null],
  ['1.250', null],
  ['0x10', null],
  ['1e3', null],
  ['1,2,3', null],
])('%j is %s', (typed, value) => expect(readTyped(typed)).toBe(value))

test('every sign of a number with a comma can be typed, one after the other', () => {
  for (const whole of ['37,5', '37.25', '-2,5', '0,125'])
    for (let length = 1; length <= whole.length; length++) {
      const typed = whole.slice(0, length)
      // What is read never makes what is typed another text.
      const read = readTyped(typed)
      expect([typed, read === null || readTyped(writeTyped(read)) === read]).toEqual([typed, true])
    }
})

test('outside its bounds it is no number that may be', () => {
  expect([readTyped('3', { least: 20 }), readTyped('37,5', { least: 20, most: 60 })]).toEqual([null, 37.5])
})
