import { expect, test } from 'vitest'
import { atStart, countWords } from './count-words.ts'

test('counts to twelve in words, and says of more that it is more', () => {
  expect([0, 1, 2, 7, 12, 13, 400].map(count => countWords(count, 'nl'))).toEqual([
    'geen',
    'één',
    'twee',
    'zeven',
    'twaalf',
    'meer dan twaalf',
    'meer dan twaalf',
  ])
  expect([1, 11, 13].map(count => countWords(count, 'en'))).toEqual(['one', 'eleven', 'more than twelve'])
})

test('a sentence begins with a capital, and with Eén', () => {
  expect(atStart('één ding wacht op jou')).toBe('Eén ding wacht op jou')
  expect(atStart('drie dingen')).toBe('Drie dingen')
  expect(atStart('one thing')).toBe('One thing')
})
