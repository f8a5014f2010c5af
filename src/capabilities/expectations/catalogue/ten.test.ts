import { expect, test } from 'vitest'
import { catalogue, domains } from './items.ts'
import { isShortItem, shortItems } from './ten.ts'

const inHouse = catalogue.filter(({ id }) => isShortItem(id))

test('a short pass is ten items that exist, in the order of the house', () => {
  expect(inHouse).toHaveLength(10)
  expect(inHouse.map(({ id }) => id)).toEqual(shortItems)
})

test('every room has its say, no room more than twice, and either side owes something', () => {
  for (const domain of domains) {
    const inRoom = inHouse.filter(item => item.domain === domain).length
    expect([domain, inRoom === 1 || inRoom === 2]).toEqual([domain, true])
  }
  expect(inHouse.filter(({ side }) => side === 'employee')).toHaveLength(4)
  expect(inHouse.filter(({ side }) => side === 'organisation')).toHaveLength(6)
})

test('an item of an organisation itself is never one of the ten', () => {
  expect(isShortItem('own.0123456789abc')).toBe(false)
})
