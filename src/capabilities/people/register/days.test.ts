import { expect, test } from 'vitest'
import { inNumbers, readDay, yearIn } from './days.ts'
import { endSaid, yearsOf } from './ends.ts'

const today = '2026-09-01'

test.each([
  ['2024-03-01', '2024-03-01'],
  ['2024/3/1', '2024-03-01'],
  ['2024.03.01', '2024-03-01'],
  ['20240301', '2024-03-01'],
  ['1-3-2024', '2024-03-01'],
  ['1 - 3 - 2024', '2024-03-01'],
  ['1\u20113\u20112024', '2024-03-01'],
  ['01.03.2024', '2024-03-01'],
  ['１-３-２０２４', '2024-03-01'],
  ['1 mrt 2024', '2024-03-01'],
  ['1 mrt. 2024', '2024-03-01'],
  ['1-mrt-2024', '2024-03-01'],
  ['1. März 2024', '2024-03-01'],
  ['1er mars 2024', null],
  ['1st of March 2024', '2024-03-01'],
  ['March 1st, 2024', '2024-03-01'],
  ['Mar 1 2024', '2024-03-01'],
  ['vr 1-3-2024', '2024-03-01'],
  ['Friday, 1 March 2024', '2024-03-01'],
  ['2024-03-01T00:00:00', '2024-03-01'],
  ['2024-03-01T00:00:00+01:00', '2024-03-01'],
  ['2024-03-01T00:00:00-08:00', '2024-03-01'],
  ['2024-03-01T00:00:00Z', '2024-03-01'],
  ['2024-03-01T00:00:00.000Z', '2024-03-01'],
  ['2024-03-01 00:00:00+01', '2024-03-01'],
  ['2024-03-01+01:00', '2024-03-01'],
  ['2024-03-01Z', '2024-03-01'],
  ['1-3-2024 0:00', '2024-03-01'],
  ['1-3-2024 12:00:00 AM', '2024-03-01'],
  // Midnight here, as a system that counts in UTC writes it.
  ['2024-02-29T23:00:00Z', '2024-03-01'],
  ['2026-08-31T22:00:00.000Z', '2026-09-01'],
  // An hour that is no midnight, on a day that is the same here.
  ['2024-03-01T14:30:00Z', '2024-03-01'],
  // And on one that is not: nobody knows which is meant.
  ['2024-02-29T23:30:00Z', null],
  ['30-2-2024', null],
  ['29-2-2023', null],
  ['2024-13-01', null],
  ['1/13/2024', null],
  ['0000-00-00', null],
  ['gisteren', null],
])('%s is %s', (text, day) => {
  const read = readDay(text, { order: 'dmy' })
  expect('day' in read ? read.day : null).toBe(day)
})

test('a year of two digits is read where only one century can be meant', () => {
  const read = (column: 'birth_date' | 'relation_from' | 'relation_until', text: string) => {
    const found = readDay(text, { years: yearsOf(column, text, today) })
    return 'day' in found ? found.day : found.fault
  }
  expect(read('relation_from', '1-mrt-24')).toBe('2024-03-01')
  expect(read('relation_from', "1 mrt '98")).toBe('1998-03-01')
  expect(read('birth_date', '3-5-79')).toBe('1979-05-03')
  expect(read('relation_until', '31-8-27')).toBe('2027-08-31')
  // Six years old, or a hundred and six; and what many systems write for no end.
  expect(read('birth_date', '3-5-20')).toBe('people.year-of-two-digits')
  expect(read('relation_until', '31-12-99')).toBe('people.year-of-two-digits')
})

test('which orders a day in numbers can have', () => {
  expect(inNumbers('01/09/2026')).toMatchObject({ orders: ['dmy', 'mdy'], isTwofold: true })
  expect(inNumbers('09/30/2026')).toMatchObject({ orders: ['mdy'], isTwofold: false })
  expect(inNumbers('30-09-2026')).toMatchObject({ orders: ['dmy'], isTwofold: false })
  expect(inNumbers('05/05/2026')).toMatchObject({ isTwofold: false })
  expect(inNumbers('01-09-26')).toMatchObject({ orders: ['dmy', 'mdy', 'ymd'], short: true })
  expect(inNumbers('2026-09-01')).toBeNull()
})

test('days that a spreadsheet counts', () => {
  expect(readDay('45352', { serial: '1900' })).toEqual({ day: '2024-03-01' })
  expect(readDay('43890,5', { serial: '1904' })).toEqual({ day: '2024-03-01' })
})

test('years far away, also of days that do not exist', () => {
  for (const text of ['31-12-9999', '99-99-9999', '9999', '31129999', '99991231', 'Dec 31, 9999'])
    expect([text, yearIn(text), endSaid(text, today)]).toEqual([text, 9999, 'none'])
  for (const text of ['2099-12-31', '31/12/2099', '31129999'.replace('9999', '2099')])
    expect(endSaid(text, today)).toBe('doubtful')
  for (const text of ['31-8-2027', '20270831', '31-12-2049', 'morgen'])
    expect(endSaid(text, today)).toBe('day')
})
