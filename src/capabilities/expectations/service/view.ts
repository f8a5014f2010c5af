import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitAtTable, sitToChange, type Table } from '../../people/index.ts'
import { otherSide } from '../../people/model.ts'
import type { saveViewInput, ViewState } from '../model.ts'
import {
  deleteView,
  findAnswers,
  findProgress,
  findView,
  findViewAnswers,
  insertView,
  lockRelation,
  raiseVersion,
  saveAnswers,
  setProgress,
  takeViewBack,
  type ViewProgress,
} from '../store.ts'
import { requireItems } from './items.ts'

const unseen = { submitted: false, released: false }

/** My view in the current round, and how far the other is; nothing of what the other thinks. */
export async function readView(call: Call, relationId: string): Promise<ViewState> {
  const table = await sitAtTable(call, relationId)
  return present(call, table)
}

/** Saves the given items; the others stay as they are. Stop and resume at any time. */
export async function saveView(
  call: Call,
  relationId: string,
  { version, answers }: z.output<typeof saveViewInput>,
): Promise<ViewState> {
  const table = await sitToChange(call, relationId)
  await requireItems(call, Object.keys(answers))
  await lockRelation(call.tx, table.organisationId, relationId)
  const view = await openOwnView(call, table)
  if (!(await raiseVersion(call.tx, table.organisationId, view.view_id, version))) {
    refuse(view.submitted_at ? 'expectations.view-submitted' : 'expectations.stale-view', 'conflict')
  }
  await saveAnswers(call.tx, table.organisationId, view.view_id, answers)
  return present(call, table)
}

/** "This is how I see it": from here the answers stand still. */
export async function submitView(call: Call, relationId: string, version: number): Promise<ViewState> {
  return step(call, relationId, async (table, view) => {
    if (view.version !== version) refuse('expectations.stale-view', 'conflict')
    if (view.submitted_at) refuse('expectations.view-submitted', 'conflict')
    const answers = await findAnswers(call.tx, table.organisationId, view.view_id)
    if (Object.values(answers).every(answer => answer.owed === null))
      refuse('expectations.empty-view', 'conflict')
    await setProgress(call.tx, table.organisationId, view.view_id, { submitted_at: call.now })
    return 'view.submitted'
  })
}

/** Back to writing, as long as I have not released. */
export async function reopenView(call: Call, relationId: string): Promise<ViewState> {
  return step(call, relationId, async (table, view) => {
    if (!view.submitted_at || view.released_at) refuse('expectations.cannot-reopen', 'conflict')
    await setProgress(call.tx, table.organisationId, view.view_id, { submitted_at: null })
    return 'view.reopened'
  })
}

/** "I am ready to show it." Nothing is shown until the other says so too. */
export async function releaseView(call: Call, relationId: string): Promise<ViewState> {
  return step(call, relationId, async (table, view) => {
    if (!view.submitted_at) refuse('expectations.not-submitted', 'conflict')
    if (view.released_at) refuse('expectations.already-released', 'conflict')
    await setProgress(call.tx, table.organisationId, view.view_id, { released_at: call.now })
    return 'view.released'
  })
}

/** Takes the release back; possible until the other has released, since then both have seen. */
export async function withdrawRelease(call: Call, relationId: string): Promise<ViewState> {
  return step(call, relationId, async (table, view, progress) => {
    if (!view.released_at) refuse('expectations.not-released', 'conflict')
    if (progress.some(other => other.side !== table.side && other.released)) {
      refuse('expectations.both-released', 'conflict')
    }
    await setProgress(call.tx, table.organisationId, view.view_id, { released_at: null })
    return 'view.withdrawn'
  })
}

/**
 * Removes my view with its answers; the other's stays whole. Once both have shown, each can have read the other's: then
 * the round is over for both, and both show anew in the next one.
 */
export async function removeView(call: Call, relationId: string): Promise<ViewState> {
  const remove = async (table: Table, view: OwnView, current: ViewProgress[]) => {
    if (isOpen(current)) await takeViewBack(call.tx, relationId, view.round, call.now)
    else await deleteView(call.tx, table.organisationId, view.view_id)
    return 'view.removed'
  }
  // One's own words can be taken away afterwards too.
  return step(call, relationId, remove, sitAtTable)
}

/** A fresh look at the same relation: after a while, or with a new manager. Earlier rounds stay as they were. */
export async function startRound(call: Call, relationId: string): Promise<ViewState> {
  const table = await sitToChange(call, relationId)
  await lockRelation(call.tx, table.organisationId, relationId)
  const progress = await findProgress(call.tx, relationId)
  const round = currentRound(progress)
  const current = progress.filter(view => view.round === round)
  const takenOver = current.some(view => view.side === table.side && view.author_id !== call.actor.personId)
  if (!isOpen(current) && !takenOver) refuse('expectations.round-open', 'conflict')
  await insertOwnView(call, table, round + 1)
  await call.tell({
    event: 'view.round-started',
    subjectKind: 'relation',
    subjectId: relationId,
    details: { round: round + 1 },
  })
  return present(call, table)
}

type OwnView = NonNullable<Awaited<ReturnType<typeof findView>>>

/** What every step shares: sit down, lock, load, decide, tell. */
async function step(
  call: Call,
  relationId: string,
  decide: (table: Table, view: OwnView, current: ViewProgress[]) => Promise<string>,
  sit = sitToChange,
): Promise<ViewState> {
  const table = await sit(call, relationId)
  await lockRelation(call.tx, table.organisationId, relationId)
  const progress = await findProgress(call.tx, relationId)
  const round = currentRound(progress)
  const view = await findView(call.tx, { ...table, round }, table.side)
  if (!view || view.author_id !== call.actor.personId) refuse('expectations.no-view-yet', 'conflict')
  const event = await decide(
    table,
    view,
    progress.filter(other => other.round === round),
  )
  const state = await present(call, table)
  await call.tell({
    event,
    subjectKind: 'relation',
    subjectId: relationId,
    details: { round, side: table.side },
  })
  return state
}

async function openOwnView(call: Call, table: Table): Promise<OwnView> {
  const round = currentRound(await findProgress(call.tx, table.relationId))
  const find = () => findView(call.tx, { ...table, round }, table.side)
  let view = await find()
  if (!view) {
    await insertOwnView(call, table, round)
    view = await find()
  }
  if (!view || view.author_id !== call.actor.personId) refuse('expectations.taken-over', 'conflict')
  return view
}

function insertOwnView(call: Call, table: Table, round: number): Promise<void> {
  return insertView(call.tx, {
    organisationId: table.organisationId,
    viewId: call.newId(),
    relationId: table.relationId,
    round,
    side: table.side,
    authorId: call.actor.personId,
    at: call.now,
  })
}

/** The newest round that is not over. */
export function currentRound(progress: readonly ViewProgress[]): number {
  const newest = progress[0]?.round ?? 1
  return progress.some(view => view.round === newest && view.ended) ? newest + 1 : newest
}

/** Both have shown in this round, and neither took it back. */
const isOpen = (current: readonly ViewProgress[]): boolean =>
  current.length === 2 && current.every(view => view.released && !view.ended)

/** By whom the round before this one ended, as long as that matters: until one's own view is shown again. */
function endedBy(mine: ViewProgress | undefined, other: ViewProgress | undefined): ViewState['endedBy'] {
  if (mine?.released) return null
  return mine?.carried_over ? 'other' : other?.carried_over ? 'me' : null
}

async function present(call: Call, table: Table): Promise<ViewState> {
  const progress = await findProgress(call.tx, table.relationId)
  const round = currentRound(progress)
  const current = progress.filter(view => view.round === round)
  const mine = current.find(view => view.side === table.side)
  const other = current.find(view => view.side === otherSide(table.side))
  const isMine = mine?.author_id === call.actor.personId
  const { version, answers } = isMine
    ? await findViewAnswers(call.tx, { ...table, round }, table.side)
    : { version: 0, answers: {} }
  return {
    relationId: table.relationId,
    round,
    side: table.side,
    version,
    answers,
    mine: isMine ? { submitted: mine.submitted, released: mine.released } : unseen,
    other: other ? { submitted: other.submitted, released: other.released } : unseen,
    open: isMine && isOpen(current),
    takenOver: mine !== undefined && !isMine,
    endedBy: mine && !isMine ? null : endedBy(mine, other),
  }
}
