import { asOwner, type Database } from '../../../platform/db/database.ts'
import { catalogue } from '../../expectations/index.ts'
import type { Decide } from '../../privacy/index.ts'
import { figures, howItWent, inQuarter, quarters, themes } from '../figures.ts'
import { type Fact, findFacts } from '../store/facts.ts'
import { keepFigures, type OverviewKey } from '../store/overviews.ts'
import { chapters } from '../vocabulary.ts'
import { type Figures, fold, type Wanted } from './folding.ts'

/**
 * Counts people behind every figure of a year, decides once which counts may be shown, and keeps those. The same year
 * gives the same figures; a group of fewer than five is folded, and so is whatever would give one away.
 */
export async function makeOverview(
  database: Database,
  key: OverviewKey,
  decide: Decide,
  now: Date,
): Promise<void> {
  try {
    const facts = await asOwner(database, tx => findFacts(tx, key, catalogue))
    const kept = await fold(wantedOf(facts), decide)
    await asOwner(database, tx => keepFigures(tx, key, { figures: kept, at: now }))
  } catch (error) {
    await asOwner(database, tx => keepFigures(tx, key, { failed: true }))
    throw error
  }
}

/** About everybody: every figure. About a part of them: the quarters of a topic, and how it went in teams and kinds. */
function wantedOf(facts: readonly Fact[]): Figures {
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
