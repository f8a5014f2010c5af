import { asOwner, type Database } from '../../../../platform/db/database.ts'
import { catalogue, domains } from '../../../expectations/index.ts'
import type { Side } from '../../../people/model.ts'
import { groupBy, type Unit } from '../../groups.ts'
import { averageScores, type Respondent, type Room, scoresOf } from '../../respondents.ts'
import type { Pair } from '../../statistics.ts'
import {
  type CampaignKey,
  type ClosingCampaign,
  type CountedView,
  findAnswersOf,
  findItems,
  findUnits,
  findViews,
  measureTables,
} from '../../store/closing.ts'

/** Views read before anybody else gets a turn. */
const chunk = 500

/** A view that counts: enough of every room was answered. */
type Scored = Pick<Respondent, 'scores' | 'answers'>

/** All that is counted in a round. */
export interface ReadRound {
  units: readonly Unit[]
  rooms: readonly Room[]
  counted: Record<Side, Respondent[]>
  pairs: readonly Pair[]
}

/** Reads what was shown while the round was open; told how far it is, from 0 to 1. */
export async function readRound(
  database: Database,
  { organisationId }: CampaignKey,
  campaign: ClosingCampaign,
  reach: (share: number) => Promise<void>,
): Promise<ReadRound> {
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
    await reach((at + chunk) / (views.length + chunk))
  }
  return { units, rooms, counted: countRespondents(views, scored), pairs: pairsOf(views, scored) }
}

const roomsWith = (own: readonly { item_id: string; domain: string }[]): Room[] =>
  domains.map(domain => ({
    domain,
    items: [
      ...catalogue.filter(item => item.domain === domain).map(({ id }) => id),
      ...own.filter(item => item.domain === domain).map(({ item_id }) => item_id),
    ],
  }))

/**
 * Everybody counts once in a group: an employee with each relation in the picture of its own team and kind, and where
 * several would count with that of most hours; a manager with the mean of all theirs.
 */
function countRespondents(
  views: readonly CountedView[],
  scored: ReadonlyMap<string, Scored>,
): Record<Side, Respondent[]> {
  const employees: Respondent[] = []
  const managers = new Map<string, { units: string[]; scores: Respondent['scores'][] }>()
  for (const { view_id, side, author_id, kind, unit_id, hours } of views) {
    const own = scored.get(view_id)
    if (!own) continue
    if (side === 'employee') {
      employees.push({ personId: author_id, unitId: unit_id, kind, hours, ...own })
      continue
    }
    const manager = managers.get(author_id) ?? { units: [], scores: [] }
    manager.units.push(unit_id)
    manager.scores.push(own.scores)
    managers.set(author_id, manager)
  }
  return {
    employee: employees,
    organisation: [...managers].map(([personId, { units, scores }]) => ({
      personId,
      unitId: mostFrequent(units),
      kind: '',
      hours: 0,
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

/** Both views of one relation, where both were shown. */
function pairsOf(views: readonly CountedView[], scored: ReadonlyMap<string, Scored>): Pair[] {
  return groupBy(views, ({ relation_id }) => relation_id).flatMap(both => {
    const own = both.find(view => view.side === 'employee')
    const of = (side: Side) => scored.get(both.find(view => view.side === side)?.view_id ?? '')?.scores
    const [employee, organisation] = [of('employee'), of('organisation')]
    return own && employee && organisation ? [{ personId: own.author_id, employee, organisation }] : []
  })
}
