import { atomsOf } from '@wisselwerk/engines/disclosure'
import { asOwner, type Database } from '../../../platform/db/database.ts'
import type { Work } from '../../../platform/http/work.ts'
import { catalogue } from '../../expectations/index.ts'
import { type Decide, decideApart } from '../../privacy/index.ts'
import { figures, howItWent, inQuarter, quarters, themes } from '../figures.ts'
import { type Fact, findFacts } from '../store/facts.ts'
import { findWanted, type KeptFigure, keepFigures, type OverviewKey } from '../store/overviews.ts'
import { chapters } from '../vocabulary.ts'

/** A figure that somebody would like to see, with who stands behind it. */
type Wanted = Omit<KeptFigure, 'count'> & { people: readonly string[] }

/** Overviews that somebody asked for, one after the other. */
export async function makeWantedOverviews({ database, clock, mustStop }: Work): Promise<void> {
  for (const key of await asOwner(database, findWanted)) {
    if (mustStop()) return
    await makeOverview(database, key, decideApart, clock.now())
  }
}

/**
 * Counts people behind every figure of a year, decides once which counts may be shown, and keeps those. The same year
 * gives the same figures; a group of fewer than five is folded, and so is whatever would give one away. Figures about
 * everybody are decided first, so that none of them is folded for the sake of a team or a quarter.
 */
export async function makeOverview(
  database: Database,
  key: OverviewKey,
  decide: Decide,
  now: Date,
): Promise<void> {
  try {
    const { whole, parts } = wantedOf(await asOwner(database, tx => findFacts(tx, key, catalogue)))
    const first = await fold(whole, [], decide)
    const shown = whole.filter((_, at) => first[at]!.count !== null)
    const kept = [...first, ...(await fold(parts, shown, decide))]
    await asOwner(database, tx => keepFigures(tx, key, { figures: kept, at: now }))
  } catch (error) {
    await asOwner(database, tx => keepFigures(tx, key, { failed: true }))
    throw error
  }
}

/** The counts, without those from which somebody could be found beside what is shown already. */
async function fold(
  wanted: readonly Wanted[],
  shown: readonly Wanted[],
  decide: Decide,
): Promise<KeptFigure[]> {
  const { atoms, queries } = atomsOf([...wanted, ...shown].map(({ people }) => people))
  const family = {
    atoms: atoms.map(({ n }) => ({ n })),
    queries: queries.slice(0, wanted.length),
    frozen: queries.slice(wanted.length),
  }
  const may = await decide(family, async () => {})
  return wanted.map(({ people, ...figure }, at) => ({ ...figure, count: may[at] ? people.length : null }))
}

/** About everybody: every figure. About a part of them: the quarters of a topic, and how it went in teams and kinds. */
function wantedOf(facts: readonly Fact[]): { whole: Wanted[]; parts: Wanted[] } {
  const people = new Map<string, Set<string>>()
  const count = (key: string, person: string) =>
    people.set(key, (people.get(key) ?? new Set<string>()).add(person))
  for (const { figure, kind, unit_id, person_id } of facts) {
    count(keyOf({ name: figure, unitId: null, kind }), person_id)
    if (kind === null) count(keyOf({ name: figure, unitId: unit_id, kind }), person_id)
  }
  const wanted = (name: string, part: Partial<Wanted> = {}): Wanted => {
    const figure = { name, unitId: null, kind: null, ...part }
    return { ...figure, people: [...(people.get(keyOf(figure)) ?? [])].sort() }
  }
  const units = [...new Set(facts.map(({ unit_id }) => unit_id))].sort()
  const kinds = [...new Set(facts.flatMap(({ kind }) => kind ?? []))].sort()
  return {
    whole: chapters.flatMap(chapter => figures[chapter].map(name => wanted(name))),
    parts: [
      ...kinds.flatMap(kind => howItWent.map(name => wanted(name, { kind }))),
      ...units.flatMap(unitId => howItWent.map(name => wanted(name, { unitId }))),
      ...themes.flatMap(theme => quarters.map(quarter => wanted(inQuarter(theme, quarter)))),
    ],
  }
}

const keyOf = ({ name, unitId, kind }: Pick<Wanted, 'name' | 'unitId' | 'kind'>) =>
  `${name} ${unitId} ${kind}`
