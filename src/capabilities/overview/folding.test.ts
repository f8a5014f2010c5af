import { atomsOf, protect } from '@wisselwerk/engines/disclosure'
import { expect, test } from 'vitest'
import { Random } from '../../../db/demo/random.ts'
import { decideApart } from '../../platform/disclosure/decide.ts'
import { figures, howItWent, inQuarter, quarters, talkOutcomes, themes } from './figures.ts'
import { fold, type Wanted } from './service/folding.ts'
import { chapters } from './vocabulary.ts'

const decide = decideApart(5)

/** People by chance: each in a team, with a kind of relation, an outcome, and topics in a quarter. */
function wantedBy(seed: number, size: number, teams: number) {
  const random = new Random(seed, 'folding')
  const behind = new Map<string, string[]>()
  const add = (key: string, person: string) => behind.set(key, [...(behind.get(key) ?? []), person])
  for (let at = 0; at < size; at++) {
    const person = `p${at}`
    const [unit, kind] = [`u${random.below(teams)}`, `k${random.below(4)}`]
    for (const name of ['people', `talk.${random.pick(talkOutcomes)}`])
      for (const key of [name, `${name} ${unit}`, `${name} ${kind}`]) add(key, person)
    for (const theme of themes)
      if (random.chance(0.2))
        for (const key of [theme, inQuarter(theme, random.pick(quarters))]) add(key, person)
    for (const name of figures.outcomes) if (random.chance(0.15)) add(name, person)
  }
  const wanted = (name: string, part: Partial<Wanted> = {}): Wanted => {
    const figure = { name, unitId: null, kind: null, ...part }
    const key = [name, figure.unitId ?? figure.kind].filter(Boolean).join(' ')
    return { ...figure, people: behind.get(key) ?? [] }
  }
  return {
    whole: chapters.flatMap(chapter => figures[chapter].map(name => wanted(name))),
    parts: [
      ...[0, 1, 2, 3].flatMap(kind => howItWent.map(name => wanted(name, { kind: `k${kind}` }))),
      ...Array.from({ length: teams }, (_, unit) =>
        howItWent.map(name => wanted(name, { unitId: `u${unit}` })),
      ).flat(),
      ...themes.flatMap(theme => quarters.map(quarter => wanted(inQuarter(theme, quarter)))),
    ],
  }
}

test.each([1, 2, 3])(
  '[I01] decided by subject no two figures differ by fewer than five, and no subject gives anybody away (%i)',
  async seed => {
    const wanted = wantedBy(seed, 300, 14)
    const all = [...wanted.whole, ...wanted.parts]
    const kept = await fold(wanted, decide, 0)
    const shown = all.filter((_, at) => kept[at]!.count !== null)
    expect(shown.length).toBeGreaterThan(50)
    for (const [at, one] of shown.entries()) {
      expect(one.people.length).toBeGreaterThanOrEqual(5)
      for (const other of shown.slice(at + 1)) {
        const [a, b] = [new Set(one.people), new Set(other.people)]
        const apart =
          [...a].filter(person => !b.has(person)).length + [...b].filter(person => !a.has(person)).length
        if (apart > 0) expect([one.name, other.name, apart >= 5]).toEqual([one.name, other.name, true])
      }
    }
    for (const start of ['talk.', 'topic.work', 'deal.']) {
      const { atoms, queries } = atomsOf(
        shown.filter(({ name }) => name === 'people' || name.startsWith(start)).map(({ people }) => people),
      )
      expect(protect({ atoms: atoms.map(({ n }) => ({ n })), queries: [], frozen: queries }).leaks).toEqual(
        [],
      )
    }
  },
)

test('a small organisation is decided at once, and so hides no less', async () => {
  const wanted = wantedBy(4, 200, 10)
  const shown = (kept: Awaited<ReturnType<typeof fold>>) => kept.filter(({ count }) => count !== null).length
  expect(shown(await fold(wanted, decide))).toBeLessThanOrEqual(shown(await fold(wanted, decide, 0)))
})

test('of a large organisation most is shown all the same', async () => {
  const wanted = wantedBy(5, 2_000, 40)
  const kept = await fold(wanted, decide)
  const shown = kept.filter(({ count }) => count !== null).length
  const enough = [...wanted.whole, ...wanted.parts].filter(({ people }) => people.length >= 5).length
  expect(shown / enough).toBeGreaterThan(0.8)
})
