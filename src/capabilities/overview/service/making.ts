import { dayOf } from '../../../platform/clock/clock.ts'
import { asOwner, type Database } from '../../../platform/db/database.ts'
import type { Decide } from '../../../platform/disclosure/decide.ts'
import { type Ledger, publishFigures } from '../../../platform/disclosure/ledger.ts'
import type { Means } from '../../../platform/plate/plate.ts'
import { catalogue } from '../../expectations/index.ts'
import { type BreachFact, findBreachFacts } from '../../repair/index.ts'
import {
  breaches,
  figures,
  howItWent,
  inQuarter,
  mostThings,
  ofKinds,
  quarters,
  serious,
  themes,
  thingsOf,
} from '../figures.ts'
import { questionsOfYears } from '../questions.ts'
import { type Fact, findFacts } from '../store/facts.ts'
import { type KeptFigure, keepFigures, type OverviewKey } from '../store/overviews.ts'
import { chapters } from '../vocabulary.ts'
import { type Figures, fold, isHeadcount, type Wanted } from './folding.ts'
import { findNothing, type Nothing, sayNothing } from './nothing.ts'

/** By what it is decided, and by what entries open that only their writers read. */
export interface Making {
  decide: Decide
  openVault: Means['openVault']
}

/**
 * Counts people behind every figure of a year, decides once which counts may be shown, and keeps those. The same year
 * gives the same figures; a group that is too small is folded, and so is whatever would give one away, beside all that
 * went out before.
 */
export async function makeFigures(
  database: Database,
  key: OverviewKey,
  { decide, openVault }: Making,
  now: Date,
): Promise<void> {
  const { organisationId, year } = key
  const publication = { organisationId, by: 'overview', on: dayOf(now), questions: questionsOfYears }
  try {
    const facts = await asOwner(database, async tx => {
      const known = await findFacts(tx, key, catalogue)
      return [...known, ...teamsOf(known, await findBreachFacts(tx, key, openVault(organisationId)))]
    })
    const wanted = wantedOf(facts)
    const folded = await fold(wanted, decide)
    await publishFigures(database, publication, decide, async (ledger, tx) => {
      const nothing = findNothing(wanted, decide.smallestGroup)
      const figures = await publishable(folded, { wanted, nothing }, String(year), ledger)
      const counted = await withThings(sayNothing(figures, nothing), { wanted, facts }, String(year), ledger)
      await keepFigures(tx, key, { figures: counted, at: now })
    })
  } catch (error) {
    await asOwner(database, tx => keepFigures(tx, key, { failed: true }))
    throw error
  }
}

/** Breaches of whoever worked there in that year, in the team where they were. */
function teamsOf(known: readonly Fact[], breaches: readonly BreachFact[]): Fact[] {
  const people = new Map(known.filter(isHeadcountOfAll).map(fact => [fact.person_id, fact.unit_id]))
  return breaches.flatMap(({ personId, dimension }) => {
    const unit_id = people.get(personId)
    return unit_id === undefined
      ? []
      : [{ figure: `breach.${dimension}`, kind: null, person_id: personId, unit_id, things: null }]
  })
}

const isHeadcountOfAll = ({ figure, kind }: Fact) => figure === 'people' && kind === null

/**
 * What is left of the counts when each is decided as what it is: how many said yes of everybody in a group. Headcounts are
 * known from the register, and say what nobody was asked. Whose answer everybody knows already, since their kind is one with
 * nothing, is no longer among whom it is counted.
 */
async function publishable(
  folded: readonly KeptFigure[],
  { wanted: { whole, parts }, nothing }: { wanted: Figures; nothing: Nothing },
  year: string,
  ledger: Ledger,
): Promise<KeptFigure[]> {
  const heads = [...whole, ...parts].filter(isHeadcount)
  const everybodyIn = ({ name, unitId, kind }: KeptFigure) =>
    (name === serious && kind === null ? nothing.others : undefined) ??
    heads.find(head => head.unitId === unitId && head.kind === kind)?.people ??
    []
  const asked = folded.filter(figure => figure.count !== null && !isHeadcount(figure))
  const may = await ledger.decide(
    asked.map(figure => ({
      kind: 'count',
      value: figure.count!,
      subject: figure.name,
      when: year,
      people: everybodyIn(figure),
    })),
  )
  const gone = new Set(asked.filter((_, at) => !may[at]))
  return folded.map(figure => (gone.has(figure) ? { ...figure, count: null } : figure))
}

/**
 * How many agreements, deals and refusals stand beside the people who have them, where those people are shown. Decided as
 * the sum over everybody that it is: whoever has none adds nothing.
 */
async function withThings(
  figures: readonly KeptFigure[],
  { wanted, facts }: { wanted: Figures; facts: readonly Fact[] },
  year: string,
  ledger: Ledger,
): Promise<KeptFigure[]> {
  const people = wanted.whole.find(isHeadcount)!.people
  const sums = sumsOf(facts)
  const asked = figures.filter(
    ({ name, unitId, kind, count }) =>
      unitId === null && kind === null && count !== null && (sums.get(name)?.most ?? mostThings) < mostThings,
  )
  const may = await ledger.decide(
    asked.map(({ name }) => {
      const { sum } = sums.get(name)!
      return { kind: 'band', from: sum, to: sum, subject: thingsOf(name), when: year, people }
    }),
  )
  const shown = new Map(
    asked.flatMap((figure, at) => (may[at] ? [[figure, sums.get(figure.name)!.sum]] : [])),
  )
  return figures.map(figure => {
    const things = shown.get(figure)
    return things === undefined ? figure : { ...figure, things }
  })
}

/** Per figure: how many things in all, and the most that one person has. */
function sumsOf(facts: readonly Fact[]): Map<string, { sum: number; most: number }> {
  const each = new Map<string, Map<string, number>>()
  for (const { figure, kind, person_id, things } of facts) {
    if (things === null || kind !== null) continue
    const people = each.get(figure) ?? new Map<string, number>()
    each.set(figure, people.set(person_id, (people.get(person_id) ?? 0) + things))
  }
  return new Map(
    [...each].map(([name, people]) => {
      const counts = [...people.values()]
      return [name, { sum: counts.reduce((sum, count) => sum + count, 0), most: Math.max(...counts) }]
    }),
  )
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
      ...kinds.flatMap(kind => ofKinds.map(name => wanted(name, { kind }))),
      ...units.flatMap(unitId => [...howItWent, ...breaches].map(name => wanted(name, { unitId }))),
      ...themes.flatMap(theme => quarters.map(quarter => wanted(inQuarter(theme, quarter)))),
    ],
  }
}

const keyOf = ({ name, unitId, kind }: Pick<Wanted, 'name' | 'unitId' | 'kind'>) =>
  `${name} ${unitId} ${kind}`
