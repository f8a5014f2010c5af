import { expect, test } from 'vitest'
import { itemToFocus } from './menu-keys.ts'

const chairs = ['Samira', 'Joost', 'Marieke', 'Ineke']

test('arrows walk around the list and Home and End go to its ends', () => {
  expect(itemToFocus('ArrowDown', 3, chairs)).toBe(0)
  expect(itemToFocus('ArrowUp', 0, chairs)).toBe(3)
  expect(itemToFocus('ArrowDown', -1, chairs)).toBe(0)
  expect(itemToFocus('ArrowUp', -1, chairs)).toBe(3)
  expect(itemToFocus('Home', 2, chairs)).toBe(0)
  expect(itemToFocus('End', 0, chairs)).toBe(3)
})

test('a letter finds the next name that begins with it, from where one stands', () => {
  expect(itemToFocus('m', 0, chairs)).toBe(2)
  expect(itemToFocus('J', 3, chairs)).toBe(1)
  expect(itemToFocus('x', 0, chairs)).toBeNull()
})

test('keys that press or that belong to nobody stay with the browser', () => {
  expect(itemToFocus('Enter', 0, chairs)).toBeNull()
  expect(itemToFocus(' ', 0, chairs)).toBeNull()
  expect(itemToFocus('ArrowDown', 0, [])).toBeNull()
})
