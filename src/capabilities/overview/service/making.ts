import { atomsOf } from '@wisselwerk/engines/disclosure'
import { asOwner, type Database } from '../../../platform/db/database.ts'
import type { Work } from '../../../platform/http/work.ts'
import { type Decide, decideApart } from '../../privacy/index.ts'
import { figures, talkOutcomes } from '../figures.ts'
import { type Fact, findFacts } from '../store/facts.ts'
import { findWanted, type KeptFigure, keepFigures, type OverviewKey } from '../store/overviews.ts'
import { chapters } from '../vocabulary.ts'

type Group = Omit<KeptFigure, 'count'> & { people: string[] }

/** Overviews that somebody asked for, one after the other. */
export async function makeWantedOverviews({ database, clock, mustStop }: Work): Promise<void> {
  for (const key of await asOwner(database, findWanted)) {
    if (mustStop()) return
    await makeOverview(database, key, decideApart, clock.now())
  }
}

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
    const facts = await asOwner(database, tx => findFacts(tx, key.organisationId, key.year))
    const wanted = groupsOf(facts)
    const { atoms, queries } = atomsOf(wanted.map(({ people }) => people))
    const alike = allOneWay(wanted)
    // Who all say the same are hidden by the engine, and so is whatever they would follow from.
    const marked = atoms.map(({ n, people }) =>
      people.every(person => alike.has(person)) ? { n, answers: [n] } : { n },
    )
    const shown = await decide({ atoms: marked, queries }, async () => {})
    const kept = wanted.map(({ name, unitId, people }, at) => ({
      name,
      unitId,
      count: shown[at] ? people.length : null,
    }))
    await asOwner(database, tx => keepFigures(tx, key, { figures: kept, at: now }))
  } catch (error) {
    await asOwner(database, tx => keepFigures(tx, key, { failed: true }))
    throw error
  }
}

/**
 * People of teams in which nobody calls the talk a conversation while the manager does: the number of the team would be
 * what each of them answered, and that is between two people. That a whole team had a talk, or none, may be known.
 */
function allOneWay(groups: readonly Group[]): Set<string> {
  const teams = groups.filter(({ name, unitId }) => name === 'people' && unitId !== null)
  return new Set(
    teams.flatMap(({ unitId, people }) => {
      const same = groups.find(group => group.unitId === unitId && group.name === 'talk.one-way')
      return same?.people.length === people.length ? people : []
    }),
  )
}

/** Every figure for everybody, and how the talks went for every team; teams and people in a fixed order. */
function groupsOf(facts: readonly Fact[]): Group[] {
  const people = new Map<string, Set<string>>()
  for (const { figure, unit_id, person_id } of facts)
    for (const key of [keyOf(figure, null), keyOf(figure, unit_id)])
      people.set(key, (people.get(key) ?? new Set()).add(person_id))
  const behind = (name: string, unitId: string | null) => [...(people.get(keyOf(name, unitId)) ?? [])].sort()
  const units = [...new Set(facts.map(({ unit_id }) => unit_id))].sort()
  const perTeam = ['people', ...talkOutcomes.map(outcome => `talk.${outcome}`)]
  return [
    ...chapters.flatMap(chapter => figures[chapter].map(name => ({ name, unitId: null as string | null }))),
    ...units.flatMap(unitId => perTeam.map(name => ({ name, unitId }))),
  ].map(group => ({ ...group, people: behind(group.name, group.unitId) }))
}

const keyOf = (figure: string, unitId: string | null) => `${figure} ${unitId}`
