import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { inSeatOrder, sitAtPart } from '../../people/index.ts'
import { classify, distance, expectedBy, type GapClass, gapClasses } from '../gap.ts'
import type { GapMap } from '../model.ts'
import { findCompared, findProgress, type ViewProgress } from '../store/views.ts'
import { withOwn } from './items.ts'
import { currentRound } from './view.ts'

/** All views side by side, item by item; only after all released, and only what the asker answered too. */
export async function readGapMap(call: Call, relationId: string): Promise<GapMap> {
  const table = await sitAtPart(call, relationId, 'expectations')
  const progress = await findProgress(call.tx, relationId)
  // The newest round that the asker and the others all released: starting a new one does not take the last map away,
  // and who sits there later does not get the map that was shown to those before.
  const shown = openRounds(progress, call.actor.personId)[0]
  if (!shown) refuse('expectations.not-all-released', 'conflict', { round: currentRound(progress) })
  const { organisationId } = table
  const [{ round }] = shown as [ViewProgress]
  const { answers, items } = await findCompared(call.tx, { organisationId, relationId, round })
  const catalogue = withOwn(items)
  const retired = new Set(catalogue.filter(item => item.retired).map(({ id }) => id))
  const compared = catalogue.map(item => {
    const said: GapMap['items'][number]['answers'] = Object.fromEntries(
      shown.map(({ side }) => [side, answers.get(side)?.[item.id] ?? null]),
    )
    return {
      itemId: item.id,
      side: item.side,
      domain: item.domain,
      class: classify(said),
      expectedBy: expectedBy(said),
      distance: distance(said),
      answers: said,
    }
  })
  // An own item that is not asked any more is here where somebody answered it.
  const asked = compared.filter(
    item => !retired.has(item.itemId) || Object.values(item.answers).some(Boolean),
  )
  asked.sort((a, b) => rank[a.class] - rank[b.class] || b.distance - a.distance)
  for (const { author_id: subjectId } of shown)
    if (subjectId !== call.actor.personId) await call.looked({ subjectId, what: 'view', purpose: 'gap-map' })
  return {
    relationId,
    round,
    pass: shown.some(({ pass }) => pass === 'short') ? 'short' : 'whole',
    seats: shown.map(({ side, name }) => ({ seat: side, name })),
    items: asked,
    counts: count(asked.map(item => item.class)),
    total: asked.length,
  }
}

/** Who showed, in each round in which all released and the asker is one of them; the newest round first. */
function openRounds(progress: readonly ViewProgress[], personId: string): ViewProgress[][] {
  const opened = progress.filter(view => view.opened && !view.ended)
  return opened
    .filter(view => view.author_id === personId)
    .map(({ round }) =>
      inSeatOrder(
        opened.filter(view => view.round === round),
        ({ side }) => side,
      ),
    )
    .filter(shown => shown.length > 1)
    .sort(([a], [b]) => b!.round - a!.round)
}

const rank: Record<GapClass, number> = {
  'only-employee': 0,
  'only-organisation': 0,
  'only-some': 0,
  'other-weight': 1,
  agreed: 2,
  'not-compared': 3,
}

function count(classes: readonly GapClass[]): Record<GapClass, number> {
  const counts = Object.fromEntries(gapClasses.map(name => [name, 0])) as Record<GapClass, number>
  for (const name of classes) counts[name]++
  return counts
}
