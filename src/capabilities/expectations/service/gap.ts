import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitAtTable } from '../../people/index.ts'
import { classify, distance, type GapClass, gapClasses } from '../gap.ts'
import type { GapMap } from '../model.ts'
import { findCompared, findProgress, type ViewProgress } from '../store.ts'
import { withOwn } from './items.ts'
import { currentRound } from './view.ts'

/** Both views side by side, item by item; only after both released, and only what the asker answered too. */
export async function readGapMap(call: Call, relationId: string): Promise<GapMap> {
  const table = await sitAtTable(call, relationId)
  const progress = await findProgress(call.tx, relationId)
  // The newest round that the asker and the other both released: starting a new one does not take the last map away,
  // and a new manager does not get the map that was shown to the one before.
  const round = openRounds(progress, call.actor.personId)[0]
  if (round === undefined)
    refuse('expectations.not-both-released', 'conflict', { round: currentRound(progress) })
  const { organisationId } = table
  const { employee, organisation, items } = await findCompared(call.tx, { organisationId, relationId, round })
  const compared = withOwn(items).map(item => ({
    itemId: item.id,
    side: item.side,
    domain: item.domain,
    class: classify(employee[item.id], organisation[item.id]),
    distance: distance(employee[item.id], organisation[item.id]),
    employee: employee[item.id] ?? null,
    organisation: organisation[item.id] ?? null,
  }))
  compared.sort((a, b) => rank[a.class] - rank[b.class] || b.distance - a.distance)
  const other = progress.find(view => view.round === round && view.side !== table.side)!
  await call.looked({ subjectId: other.author_id, what: 'view', purpose: 'gap-map' })
  return {
    relationId,
    round,
    items: compared,
    counts: count(compared.map(item => item.class)),
    total: compared.length,
  }
}

/** The rounds in which both released, and the asker is one of them; the newest first. */
function openRounds(progress: readonly ViewProgress[], personId: string): number[] {
  const released = progress.filter(view => view.released && !view.ended)
  return released
    .filter(view => view.author_id === personId)
    .map(({ round }) => round)
    .filter(round => released.filter(view => view.round === round).length === 2)
    .sort((a, b) => b - a)
}

const rank: Record<GapClass, number> = {
  'only-employee': 0,
  'only-organisation': 0,
  'other-weight': 1,
  agreed: 2,
  'not-compared': 3,
}

function count(classes: readonly GapClass[]): Record<GapClass, number> {
  const counts = Object.fromEntries(gapClasses.map(name => [name, 0])) as Record<GapClass, number>
  for (const name of classes) counts[name]++
  return counts
}
