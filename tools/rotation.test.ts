import { afterEach, expect, test, vi } from 'vitest'

const turnsBy = async (seed?: string) => {
  vi.resetModules()
  vi.stubEnv('WISSELWERK_ROTATION', seed)
  return import('./rotation.ts')
}
afterEach(() => {
  vi.unstubAllEnvs()
})

const forms = ['a', 'b', 'c', 'd']

test('without a seed everything is tried, as often as it can be', async () => {
  const { inTurn, budget, seedsInTurn, turnOf, isWhole } = await turnsBy(undefined)
  expect(isWhole).toBe(true)
  expect(inTurn('story', forms)).toEqual(forms)
  expect(budget(100, 10)).toBe(100)
  expect(seedsInTurn('crawl', 3, 6, 1)).toEqual([3, 4, 5, 6])
  expect(turnOf('junk', 50)).toBe(0)
})

test('a seed gives the same turn each time, and within twenty states of the code every form has had its turn', async () => {
  const seen = new Set<string>()
  for (let commit = 0; commit < 20; commit++) {
    const seed = `commit ${commit}`
    const [one] = (await turnsBy(seed)).inTurn('story', forms)
    expect((await turnsBy(seed)).inTurn('story', forms)).toEqual([one])
    seen.add(one!)
  }
  expect([...seen].sort()).toEqual(forms)
})

test('several in a turn are different ones', async () => {
  const { seedsInTurn, budget } = await turnsBy('8c2f')
  const seeds = seedsInTurn('crawl', 1, 10, 3)
  expect([seeds.length, new Set(seeds).size]).toEqual([3, 3])
  for (const seed of seeds) expect(seed >= 1 && seed <= 10).toBe(true)
  expect(budget(100, 10)).toBe(10)
})
