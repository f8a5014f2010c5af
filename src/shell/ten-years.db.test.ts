import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attackFile, attackMissing } from '../../tools/ledger-attack.ts'
import { budget, isWhole, seedsInTurn } from '../../tools/rotation.ts'
import { type Decide, decideApart } from '../platform/disclosure/decide.ts'
import { publishForYears } from './testing/ten-years.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

/** As if there were no ledger: every group of five and more. */
const off: Decide = {
  smallestGroup: 5,
  family: async ({ atoms, queries }) =>
    queries.map(query => query.reduce((sum, atom) => sum + atoms[atom]!.n, 0) >= 5),
  figures: async ({ wanted }) => wanted.map(({ group }) => group.length >= 5),
}

let world: TestApp
beforeAll(async () => {
  world = await startTestApp({ recorded: false })
})
afterAll(() => world.close())

/** Steps in which whole numbers are searched, in each of some hundred systems. */
const steps = budget(200, 100)
const settings = { people: budget(110, 60), units: budget(10, 6) }

// Skipped where the reference data, or python3, are not beside the repository.
describe.skipIf(attackMissing)(
  `everything that is published through the years${attackMissing ? `: ${attackMissing}` : ''}`,
  () => {
    test('[Z03] rounds and overviews together, asked over HTTP: the attack finds nobody', async () => {
      let figures = 0
      for (const seed of seedsInTurn('ten years', 1, 2, 1)) {
        const file = await publishForYears(world, {
          ...settings,
          seed,
          years: budget(10, 2),
          decide: decideApart(5),
        })
        expect([seed, attackFile(file, steps).slice(0, 5)]).toEqual([seed, []])
        figures += file.publications.reduce((sum, one) => sum + one.figures.length, 0)
      }
      expect(figures).toBeGreaterThan(isWhole ? 1000 : 50)
    })

    test('with the ledger switched off the same attack finds people', async () => {
      const file = await publishForYears(world, { people: 30, units: 3, seed: 3, years: 2, decide: off })
      expect(attackFile(file, steps).length).toBeGreaterThan(0)
    })
  },
)
