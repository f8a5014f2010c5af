import { expect, test } from 'vitest'
import { isSameDemand, saidLast } from './demands.ts'

const topic = (topicId: string, room = 'open') => ({ topicId, demand: null, room })
const words = (demand: string, room = 'open') => ({ topicId: null, demand, room })

test('the same topic, or the same words whatever their capitals and accents, is one demand', () => {
  expect(isSameDemand(topic('a'), topic('a'))).toBe(true)
  expect(isSameDemand(topic('a'), topic('b'))).toBe(false)
  expect(isSameDemand(words('Één dag reizen'), words('een dag REIZEN'))).toBe(true)
  expect(isSameDemand(words('reizen'), words('reizen en rijden'))).toBe(false)
  expect(isSameDemand(words('a'), topic('a'))).toBe(false)
  expect(isSameDemand(topic('a'), words('a'))).toBe(false)
})

test('of each demand holds what was said last, in the order in which it was said', () => {
  expect(
    saidLast([words('Reizen', 'fixed'), topic('a', 'open'), words('reizen', 'negotiable'), topic('b')]).map(
      ({ demand, topicId, room }) => [demand ?? topicId, room],
    ),
  ).toEqual([
    ['a', 'open'],
    ['reizen', 'negotiable'],
    ['b', 'open'],
  ])
  expect(saidLast([])).toEqual([])
})
