import { expect, test } from 'vitest'
import { foldedResponses } from './response.ts'

const people = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, at) => `person ${from + at}`)
const round = (number: number, days: [string, string] = ['2026-09-01', '2026-09-30']) => ({
  campaign_id: `round ${number}`,
  number,
  opens_on: days[0],
  closes_on: days[1],
})

test('the response of a later round is folded where it differs by a few from what was told before', () => {
  const rounds = [1, 2, 3, 4, 5, 6].map(number => round(number))
  const asked = new Map([
    ['round 1', people(0, 20)],
    ['round 2', people(0, 20)],
    ['round 3', people(0, 19)],
    ['round 4', people(0, 15)],
    // With what stands: 20 to 35 less 20 to 31 are four, and so are 0 to 35 less both others.
    ['round 5', people(20, 35)],
    ['round 6', people(20, 31)],
  ])
  expect([...foldedResponses(rounds, asked, 5)]).toEqual(['round 3', 'round 6'])
  expect([...foldedResponses([...rounds].reverse(), asked, 5)]).toEqual(['round 3', 'round 6'])
})

test('rounds on other days do not stand in each other’s way, and a few people are never told of', () => {
  const asked = new Map([
    ['round 1', people(0, 20)],
    ['round 2', people(0, 19)],
    ['round 3', people(40, 44)],
  ])
  const rounds = [round(1), round(2, ['2026-10-01', '2026-10-31']), round(3)]
  expect([...foldedResponses(rounds, asked, 5)]).toEqual(['round 3'])
})
