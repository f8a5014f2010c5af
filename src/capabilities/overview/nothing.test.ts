import { expect, test } from 'vitest'
import { decideApart } from '../../platform/disclosure/decide.ts'
import { questionsOfYears } from './questions.ts'
import type { Wanted } from './service/folding.ts'
import { findNothing, sayNothing } from './service/nothing.ts'

const people = (start: string, count: number) => Array.from({ length: count }, (_, at) => `${start}${at}`)
const kind = (name: string, all: readonly string[], serious: readonly string[]): Wanted[] => [
  { name: 'people', unitId: null, kind: name, people: all },
  { name: 'plan.serious', unitId: null, kind: name, people: serious },
]
const figuresOf = (parts: readonly Wanted[]) => {
  const all = (name: string) => [
    ...new Set(parts.filter(part => part.name === name).flatMap(part => part.people)),
  ]
  const whole = ['people', 'plan.serious'].map(name => ({
    name,
    unitId: null,
    kind: null,
    people: all(name),
  }))
  return { whole, parts }
}

const calls = people('call', 10)
const fixed = people('fixed', 10)

test('[B15] nobody is said of a kind of five, of no smaller one, and of no team', () => {
  const figures = figuresOf([
    ...kind('on_call', people('call', 5), []),
    ...kind('agency', people('agency', 4), []),
    ...kind('fixed_term', fixed, fixed.slice(0, 5)),
    { name: 'people', unitId: 'u', kind: null, people: people('call', 5) },
  ])
  const nothing = findNothing(figures, 5)
  expect([...nothing.kinds]).toEqual(['on_call'])
  const folded = [...figures.whole, ...figures.parts].map(({ people: _, ...named }) => ({
    ...named,
    count: null,
  }))
  const said = sayNothing(folded, nothing).filter(({ count }) => count !== null)
  expect(said).toEqual([{ name: 'plan.serious', unitId: null, kind: 'on_call', count: 0 }])
  expect(findNothing(figures, 6).kinds.size).toBe(0)
})

test('[B15] who has another kind beside it may have a plan there', () => {
  const both = [...fixed, 'call0']
  const { others } = findNothing(
    figuresOf([...kind('on_call', calls, []), ...kind('fixed_term', both, both)]),
    5,
  )
  expect([...others!].sort()).toEqual([...both].sort())
})

test('[B15] the number of everybody is decided without those of whom all know that they have none', async () => {
  const yes = fixed.slice(0, 8)
  const figures = figuresOf([...kind('on_call', calls, []), ...kind('fixed_term', fixed, yes)])
  const { others } = findNothing(figures, 5)
  const numbers = new Map(figures.whole[0]!.people.map((person, at) => [person, at]))
  const decided = (among: readonly string[]) =>
    decideApart(5).figures({
      ...questionsOfYears,
      before: [],
      date: '2026-09-01',
      wanted: [
        {
          subject: 'plan.serious',
          when: '2025',
          kind: 'count',
          value: yes.length,
          group: among.map(person => numbers.get(person)!).sort((a, b) => a - b),
        },
      ],
    })
  // Of twenty eight have one; but of ten of them all know that they have none, so that two are left without.
  expect(await decided(figures.whole[0]!.people)).toEqual([true])
  expect(await decided(others!)).toEqual([false])
})
