import { expect, test } from 'vitest'
import { isUnclear, readAmount, readDay, readWords } from './typed.ts'

test('half a date, or a year in the middle of being typed, is no day yet', () => {
  expect(readDay('2026-12-01')).toBe('2026-12-01')
  for (const text of ['', '0002-12-01', '0202-12-01', '2026-12', '9999-01-01'])
    expect(readDay(text)).toBeNull()
})

test('spaces alone say nothing, and a comma is a decimal sign', () => {
  expect(readWords('  ')).toBeNull()
  expect(readWords('Samira werkt ')).toBe('Samira werkt')
  expect(readAmount('2,5')).toBe(2.5)
  expect(readAmount('')).toBeNull()
  expect(readAmount('veel')).toBeNull()
})

test('[C14] an amount that can mean two things is said to be unclear, and is none', () => {
  for (const text of ['1.250', '1,250', '0x10', '1e3', '-3', 'veel']) {
    expect(readAmount(text)).toBeNull()
    expect(isUnclear(text)).toBe(true)
  }
  for (const text of ['', '12', '2,5', '1.250,00']) expect(isUnclear(text)).toBe(false)
})
