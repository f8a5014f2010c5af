import { expect, test } from 'vitest'
import type { Issue, Weighing } from '../model.ts'
import { findPackages } from './run.ts'

const topic = (id: string, ...others: string[]): Issue => ({
  id,
  clauseId: null,
  name: id,
  options: [id, ...others].map(one => ({ id: one, what: one, amount: null, below: false })),
})

/** Both like every other choice better than what holds, the one the first topic and the other the second. */
const weighing = (issues: readonly Issue[], most: number): Weighing => ({
  version: 1,
  points: Object.fromEntries(issues.map(({ id }, at) => [id, at === most ? 60 : 40])),
  worth: Object.fromEntries(
    issues.flatMap(({ options }) => options.map(({ id }, place) => [id, place === 0 ? 1 : 5] as const)),
  ),
  refused: [],
  comparisons: [],
})

test('two choices that cannot go together stand in no package, and each may stand without the other', () => {
  const issues = [topic('hours', 'four-days'), topic('home', 'at-home')]
  const both = [weighing(issues, 0), weighing(issues, 1)] as const
  const chosen = (pairs: [string, string][]) =>
    findPackages({ issues, apart: pairs.map(([one, other]) => ({ one, other })) }, ...both).map(places =>
      places.map((place, at) => issues[at]!.options[place]!.id),
    )
  expect(chosen([])).toContainEqual(['four-days', 'at-home'])
  const without = chosen([['four-days', 'at-home']])
  expect(without).not.toContainEqual(['four-days', 'at-home'])
  expect(without.length).toBeGreaterThan(0)
  // With what holds now of the other topic neither can come alone.
  expect(
    chosen([
      ['four-days', 'home'],
      ['at-home', 'hours'],
    ]),
  ).toEqual([['four-days', 'at-home']])
})
