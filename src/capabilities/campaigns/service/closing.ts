import { atomsOf } from '@wisselwerk/engines/disclosure'
import { asOwner, type Database } from '../../../platform/db/database.ts'
import { catalogue, domains } from '../../expectations/index.ts'
import { type Side, sides } from '../../people/model.ts'
import type { Decide } from '../../privacy/index.ts'
import { figuresOf } from '../figures.ts'
import { type Group, groupsOf, membership, type Unit } from '../groups.ts'
import { averageScores, type Respondent, type Room, scoresOf } from '../respondents.ts'
import { leastInStatistics, type Pair, statisticsOf } from '../statistics.ts'
import {
  type CampaignKey,
  type CountedView,
  findAnswersOf,
  findClosing,
  findEarlierGroups,
  findItems,
  findUnits,
  findViews,
  measureTables,
  type Published,
  pairedGroup,
  publish,
  saveProgress,
} from '../store/closing.ts'
import { leastGroup } from '../vocabulary.ts'
import { hideAlike } from './alike.ts'

/** Views read, or groups computed, before anybody else gets a turn. */
const chunk = 500

/** A view that counts: enough of every room was answered. */
type Scored = Pick<Respondent, 'scores' | 'answers'>

/** Somebody took it back, or this process is ending; who comes next begins anew. */
class NoLongerClosing extends Error {}

/**
 * Closes one round: reads what was shown, decides once which groups may be published, and writes everything in one
 * transaction. Stopped half way, by a person or by the power, it leaves nothing and can begin again.
 */
export async function closeCampaign(
  database: Database,
  key: CampaignKey,
  decide: Decide,
  { now, mustStop }: { now: () => Date; mustStop: () => boolean },
): Promise<boolean> {
  const reach = async (share: number) => {
    if (mustStop()) throw new NoLongerClosing()
    const going = await asOwner(database, tx =>
      saveProgress(tx, key, { progress: Math.min(999, Math.round(share * 1000)) }),
    )
    if (!going) throw new NoLongerClosing()
  }
  try {
    const campaign = await asOwner(database, tx => findClosing(tx, key))
    if (!campaign) return false
    const { organisationId } = key
    await asOwner(database, measureTables)
    const units = await asOwner(database, tx => findUnits(tx, organisationId))
    const rooms = roomsWith(await asOwner(database, tx => findItems(tx, organisationId)))
    const views = await asOwner(database, tx => findViews(tx, organisationId, campaign))
    const scored = new Map<string, Scored>()
    for (let at = 0; at < views.length; at += chunk) {
      const ids = views.slice(at, at + chunk).map(({ view_id }) => view_id)
      for (const [id, answers] of await asOwner(database, tx => findAnswersOf(tx, organisationId, ids))) {
        const scores = scoresOf(rooms, answers)
        if (scores) scored.set(id, { scores, answers })
      }
      await reach(0.4 * ((at + chunk) / (views.length + chunk)))
    }
    const counted = countRespondents(views, scored)
    const pairs = pairsOf(views, scored)
    let pairsShown = false
    const groups = groupsOf(units, [...new Set(counted.employee.map(({ kind }) => kind))].sort())
    const published: Record<Side, Map<number, readonly Respondent[]>> = {
      employee: new Map(),
      organisation: new Map(),
    }
    const participations: Published['participations'] = []
    for (const [turn, side] of sides.entries()) {
      const members = membersOf(groups, counted[side], units, side)
      const earlier = await asOwner(database, tx => findEarlierGroups(tx, key, side))
      const wanted = members.map(people => people.map(({ personId }) => personId))
      const { atoms, queries } = atomsOf([...wanted, ...earlier])
      const shown = await decide(
        {
          atoms: atoms.map(({ n }) => ({ n })),
          queries: queries.slice(0, wanted.length),
          frozen: queries.slice(wanted.length),
          k: leastGroup,
          pairs: true,
        },
        share => reach(0.4 + 0.25 * (turn + share)),
      )
      const groupsOfPerson = new Map<string, number[]>()
      members.forEach((people, groupId) => {
        if (people.length === 0) return
        if (shown[groupId]) published[side].set(groupId, people)
        for (const { personId } of people)
          groupsOfPerson.set(personId, [...(groupsOfPerson.get(personId) ?? []), groupId])
      })
      if (side === 'employee' && shown[0] && pairs.length >= leastInStatistics) {
        pairsShown = await mayPair(pairs, [...wanted.filter((_, at) => shown[at]), ...earlier], decide, () =>
          reach(0.4 + 0.25 * (turn + 1)),
        )
        if (pairsShown)
          for (const personId of peopleOf(pairs)) groupsOfPerson.get(personId)?.push(pairedGroup)
      }
      for (const [personId, groupIds] of groupsOfPerson) participations.push({ side, personId, groupIds })
    }
    const pause = () => reach(0.9)
    const hidden = {
      employee: await hideAlike(published.employee, decide, pause),
      organisation: await hideAlike(published.organisation, decide, pause),
    }
    const figures = (side: Side, groupId: number) => {
      const people = published[side].get(groupId)
      return people ? figuresOf(people, (domain, measure) => hidden[side](groupId, domain, measure)) : null
    }
    const rows: Published['groups'] = []
    for (const [groupId, group] of groups.entries()) {
      const [employees, organisation] = [figures('employee', groupId), figures('organisation', groupId)]
      if (employees || organisation) rows.push({ groupId, ...group, employees, organisation })
      if (groupId % chunk === 0) await reach(0.9 + 0.05 * (groupId / groups.length))
    }
    const statistics = await statisticsOf(
      published.employee.get(0) ?? [],
      published.organisation.get(0) ?? [],
      rooms,
      pairsShown ? pairs : [],
      () => reach(0.95),
    )
    await asOwner(database, async tx => {
      if (!(await saveProgress(tx, key, { progress: 999 }))) throw new NoLongerClosing()
      await publish(tx, key, { groups: rows, participations, statistics }, now())
    })
    return true
  } catch (error) {
    if (error instanceof NoLongerClosing) return false
    await asOwner(database, tx => saveProgress(tx, key, { failed: true })).catch(() => {})
    throw error
  }
}

/** Whose pairs stand in the statistics is one group more: it may not tell of a few people beside what is out. */
async function mayPair(
  pairs: readonly Pair[],
  out: readonly string[][],
  decide: Decide,
  watch: () => Promise<void>,
): Promise<boolean> {
  const { atoms, queries } = atomsOf([peopleOf(pairs), ...out])
  const [own, ...frozen] = queries
  const family = { atoms: atoms.map(({ n }) => ({ n })), queries: [own!], frozen, k: leastGroup, pairs: true }
  return (await decide(family, watch))[0]!
}

const peopleOf = (pairs: readonly Pair[]): string[] => [...new Set(pairs.map(({ personId }) => personId))]

const roomsWith = (own: readonly { item_id: string; domain: string }[]): Room[] =>
  domains.map(domain => ({
    domain,
    items: [
      ...catalogue.filter(item => item.domain === domain).map(({ id }) => id),
      ...own.filter(item => item.domain === domain).map(({ item_id }) => item_id),
    ],
  }))

/** Everybody counts once: an employee with the relation of most hours, a manager with the mean of all theirs. */
function countRespondents(
  views: readonly CountedView[],
  scored: ReadonlyMap<string, Scored>,
): Record<Side, Respondent[]> {
  const employees = new Map<string, Respondent>()
  const managers = new Map<string, { units: string[]; scores: Respondent['scores'][] }>()
  const byHours = [...views].sort((a, b) => b.hours - a.hours)
  for (const { view_id, side, author_id, kind, unit_id } of byHours) {
    const own = scored.get(view_id)
    if (!own) continue
    if (side === 'employee') {
      if (!employees.has(author_id))
        employees.set(author_id, { personId: author_id, unitId: unit_id, kind, ...own })
      continue
    }
    const manager = managers.get(author_id) ?? { units: [], scores: [] }
    manager.units.push(unit_id)
    manager.scores.push(own.scores)
    managers.set(author_id, manager)
  }
  return {
    employee: [...employees.values()],
    organisation: [...managers].map(([personId, { units, scores }]) => ({
      personId,
      unitId: mostFrequent(units),
      kind: '',
      scores: averageScores(scores),
      answers: new Map(),
    })),
  }
}

function mostFrequent(units: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]
}

/** Who answered in each group; managers are of no kind, so groups by kind have none of them. */
function membersOf(
  groups: readonly Group[],
  people: readonly Respondent[],
  units: readonly Unit[],
  side: Side,
): Respondent[][] {
  const belongs = membership(units)
  const atoms = groupBy(people, ({ unitId, kind }) => `${unitId} ${kind}`)
  return groups.map(group =>
    side === 'organisation' && group.kind !== null
      ? []
      : atoms.flatMap(atom => (belongs(group, atom[0]!) ? atom : [])),
  )
}

/** Both views of one relation, where both were shown. */
function pairsOf(views: readonly CountedView[], scored: ReadonlyMap<string, Scored>): Pair[] {
  return groupBy(views, ({ relation_id }) => relation_id).flatMap(both => {
    const own = both.find(view => view.side === 'employee')
    const of = (side: Side) => scored.get(both.find(view => view.side === side)?.view_id ?? '')?.scores
    const [employee, organisation] = [of('employee'), of('organisation')]
    return own && employee && organisation ? [{ personId: own.author_id, employee, organisation }] : []
  })
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups.values()]
}
