import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { inSeatOrder, ringTable, type Seating, sitAtPart } from '../../people/index.ts'
import type { RoundsView } from '../model.ts'
import { findRounds, type KeptAnswer, type KeptView } from '../store/rounds.ts'
import { deleteView, lockRelation, takeViewBack, type ViewProgress } from '../store/views.ts'
import { withOwn } from './items.ts'

const part = 'expectations'

type Kept = Awaited<ReturnType<typeof findRounds>>

/** Every view of mine, by its day, and beside each what the others showed where all did. Nothing here overwrites another. */
export async function readRounds(call: Call, relationId: string): Promise<RoundsView> {
  const table = await sitAtPart(call, relationId, part)
  const kept = await findRounds(call.tx, table)
  for (const subjectId of new Set(kept.views.map(view => view.author_id)))
    if (subjectId !== call.actor.personId) await call.looked({ subjectId, what: 'view', purpose: 'rounds' })
  return present(call, relationId, kept)
}

/** Removes my view of one round, whichever. Once all had shown in it, it is over for all, as with `removeView`. */
export function removeRound(
  call: Call,
  { relationId, round }: { relationId: string; round: number },
): Promise<RoundsView> {
  return remove(call, relationId, ({ mine }) => {
    const own = mine.filter(view => view.round === round)
    if (own.length === 0) refuse('expectations.no-such-round', 'not-found')
    return own
  })
}

/** Removes what I said in every round of this table. */
export function removeRounds(call: Call, relationId: string): Promise<RoundsView> {
  return remove(call, relationId, ({ mine }) => {
    if (mine.length === 0) refuse('expectations.no-view-yet', 'conflict')
    return mine
  })
}

async function remove(
  call: Call,
  relationId: string,
  choose: (of: { mine: KeptView[] }) => KeptView[],
): Promise<RoundsView> {
  // One's own words can be taken away when it is all over too.
  const table = await sitAtPart(call, relationId, part)
  await lockRelation(call.tx, table.organisationId, relationId)
  const { views } = await findRounds(call.tx, table)
  const chosen = choose({ mine: views.filter(view => view.author_id === call.actor.personId) })
  const ended = chosen.filter(view => lieOpen(views, view.round).includes(view))
  for (const view of chosen) {
    if (ended.includes(view)) await takeViewBack(call.tx, relationId, view.round, call.now)
    else await deleteView(call.tx, table.organisationId, view.view_id)
  }
  const left = await findRounds(call.tx, table)
  // After the newest, what the others said lies ready for them to show again.
  const newest = Math.max(...views.filter(({ opened }) => opened).map(({ round }) => round))
  if (ended.length > 0)
    await ringTable(call, table, ended.some(({ round }) => round === newest) ? '/view' : '/rounds')
  await tellRemoved(call, table, chosen)
  return present(call, relationId, left)
}

async function tellRemoved(call: Call, table: Seating, chosen: readonly KeptView[]): Promise<void> {
  for (const { round, side } of chosen)
    await call.tell({
      event: 'view.removed',
      subjectKind: 'relation',
      subjectId: table.relationId,
      details: { round, side },
    })
}

/** Of a round that is open, what lies open; of one alone nobody reads anything. */
function lieOpen(views: readonly KeptView[], round: number): KeptView[] {
  const open = views.filter(view => view.round === round && view.opened && !view.ended)
  return open.length > 1 ? open : []
}

function present(call: Call, relationId: string, { progress, views, answers, items }: Kept): RoundsView {
  const own = views.filter(view => view.author_id === call.actor.personId)
  const rounds = own.map(view => ({ view, said: saidIn(views, view) }))
  const asked = new Set(
    answers.filter(({ view_id }) => own.some(view => view.view_id === view_id)).map(({ item_id }) => item_id),
  )
  const given = new Map(answers.map(answer => [`${answer.view_id} ${answer.item_id}`, answer]))
  return {
    relationId,
    rounds: rounds.map(({ view, said }, index) => ({
      round: view.round,
      on: view.on,
      state: stateOf(views, view),
      pass: view.pass,
      seat: view.side,
      said: said.map(({ side, author_id }) => ({
        seat: side,
        name: nameOf(progress, author_id),
        anew: isAnew(
          rounds.slice(0, index).flatMap(earlier => earlier.said),
          side,
          author_id,
        ),
      })),
      endedByName: endedBy(call, progress, view),
    })),
    seats: inSeatOrder(
      [...new Set(rounds.flatMap(({ said }) => said.map(({ side }) => side)))],
      seat => seat,
    ),
    items: withOwn(items)
      .filter(({ id }) => asked.has(id))
      .map(({ id, side, domain }) => ({
        itemId: id,
        side,
        domain,
        points: rounds.flatMap(({ view, said }) => {
          const of = said.flatMap(one => answerIn(given.get(`${one.view_id} ${id}`), one))
          return of.length === 0 ? [] : [{ round: view.round, answers: Object.fromEntries(of) }]
        }),
      }))
      .filter(({ points }) => points.length > 0),
  }
}

/** What counts as having looked: a view that is finished, and no mere copy of the round that ended before it. */
function saidIn(views: readonly KeptView[], own: KeptView): KeptView[] {
  const open = lieOpen(views, own.round)
  if (open.includes(own)) return inSeatOrder(open, ({ side }) => side)
  return own.submitted && (own.released || !own.carried_over) ? [own] : []
}

const answerIn = (answer: KeptAnswer | undefined, { side }: KeptView) =>
  answer ? [[side, { importance: answer.importance, owed: answer.owed, kept: answer.kept }] as const] : []

function stateOf(views: readonly KeptView[], own: KeptView): RoundsView['rounds'][number]['state'] {
  if (lieOpen(views, own.round).includes(own)) return 'open'
  if (own.ended) return 'over'
  return own.submitted ? 'alone' : 'writing'
}

const nameOf = (progress: readonly ViewProgress[], personId: string): string =>
  progress.find(({ author_id }) => author_id === personId)?.name ?? ''

function isAnew(before: readonly KeptView[], side: string, authorId: string): boolean {
  const last = before.filter(view => view.side === side).at(-1)
  return last !== undefined && last.author_id !== authorId
}

function endedBy(call: Call, progress: readonly ViewProgress[], own: KeptView): string | null {
  const row = progress.find(({ round, author_id }) => round === own.round && author_id === own.author_id)
  return row?.ended && row.ended_by !== call.actor.personId ? row.ended_by_name : null
}
