import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { othersAt, ringTable, type Seating, sitAtPart, sitToChangePart } from '../../people/index.ts'
import type { saveViewInput, ViewState } from '../model.ts'
import { mustFitShort } from '../policy.ts'
import {
  copyAnswers,
  deleteView,
  findAnswers,
  findProgress,
  findStanding,
  findView,
  findViewAnswers,
  insertView,
  lockRelation,
  raiseVersion,
  saveAnswers,
  setSubmitted,
  showView,
  takeReleaseBack,
  takeViewBack,
  type ViewProgress,
} from '../store/views.ts'
import { entryAt } from './entry.ts'
import { requireItems } from './items.ts'

const part = 'expectations'

/** My view in the current round, and how far the others are; nothing of what they think. */
export async function readView(call: Call, relationId: string): Promise<ViewState> {
  const table = await sitAtPart(call, relationId, part)
  return present(call, table)
}

/** Saves the given items; the others stay as they are. Stop and resume at any time. */
export async function saveView(
  call: Call,
  relationId: string,
  { version, answers, pass: chosen }: z.output<typeof saveViewInput>,
): Promise<ViewState> {
  const table = await sitToChangePart(call, relationId, part)
  await requireItems(call, Object.keys(answers))
  await lockRelation(call.tx, table.organisationId, relationId)
  const view = await openOwnView(call, table)
  const pass = chosen ?? view.pass
  if (pass === 'short') {
    const before = await findAnswers(call.tx, table.organisationId, view.view_id)
    mustFitShort({ ...before, ...answers })
  }
  if (!(await raiseVersion(call.tx, { ...table, viewId: view.view_id, version }, pass))) {
    refuse(view.submitted_at ? 'expectations.view-submitted' : 'expectations.stale-view', 'conflict')
  }
  await saveAnswers(call.tx, table.organisationId, view.view_id, answers)
  return present(call, table)
}

/** "This is how I see it": from here the answers stand still. */
export async function submitView(call: Call, relationId: string, version: number): Promise<ViewState> {
  return step(call, relationId, async (table, { view }) => {
    if (view.version !== version) refuse('expectations.stale-view', 'conflict')
    if (view.submitted_at) refuse('expectations.view-submitted', 'conflict')
    const answers = await findAnswers(call.tx, table.organisationId, view.view_id)
    if (Object.values(answers).every(answer => answer.owed === null))
      refuse('expectations.empty-view', 'conflict')
    await setSubmitted(call.tx, table.organisationId, view.view_id, call.now)
    return 'view.submitted'
  })
}

/** Back to writing, as long as I have not released. */
export async function reopenView(call: Call, relationId: string): Promise<ViewState> {
  return step(call, relationId, async (table, { view, mine }) => {
    if (!view.submitted_at || mine.released) refuse('expectations.cannot-reopen', 'conflict')
    // What was shown to others than who sit there now.
    if (view.released_at) await takeReleaseBack(call.tx, relationId, view.round)
    await setSubmitted(call.tx, table.organisationId, view.view_id, null)
    return 'view.reopened'
  })
}

/** "I am ready to show it." Nothing is shown until everybody who sits there says so too. */
export async function releaseView(call: Call, relationId: string): Promise<ViewState> {
  return step(call, relationId, async (_table, { view, mine }) => {
    if (!view.submitted_at) refuse('expectations.not-submitted', 'conflict')
    if (mine.released) refuse('expectations.already-released', 'conflict')
    await showView(call.tx, relationId, view.round, call.now)
    return 'view.released'
  })
}

/** Takes the release back; possible until the last has released, since then all have seen. */
export async function withdrawRelease(call: Call, relationId: string): Promise<ViewState> {
  return step(call, relationId, async (_table, { view, mine, current }) => {
    if (!mine.released) refuse('expectations.not-released', 'conflict')
    if (isOpen(current)) refuse('expectations.all-released', 'conflict')
    await takeReleaseBack(call.tx, relationId, view.round)
    return 'view.withdrawn'
  })
}

/**
 * Removes my view with its answers; the others' stay whole. Once all have shown, each can have read each other's: then
 * the round is over for all, and all show anew in the next one.
 */
export async function removeView(call: Call, relationId: string): Promise<ViewState> {
  const remove = async (table: Seating, { view, mine, current }: Standing) => {
    if (mine.opened && isOpen(current)) await takeViewBack(call.tx, relationId, view.round, call.now)
    else await deleteView(call.tx, table.organisationId, view.view_id)
    return 'view.removed'
  }
  return step(call, relationId, remove, { takesAway: true })
}

/** A fresh look at the same relation: after a while, or with somebody new. Earlier rounds stay as they were. */
export async function startRound(call: Call, relationId: string): Promise<ViewState> {
  const table = await sitToChangePart(call, relationId, part)
  await lockRelation(call.tx, table.organisationId, relationId)
  const progress = await findProgress(call.tx, relationId)
  const { round, current } = newest(progress)
  if (!isOpen(current) && !isTakenOver(call, table, current)) refuse('expectations.round-open', 'conflict')
  await insertOwnView(call, table, progress, round + 1)
  await call.tell({
    event: 'view.round-started',
    subjectKind: 'relation',
    subjectId: relationId,
    details: { round: round + 1 },
  })
  return present(call, table)
}

type OwnView = NonNullable<Awaited<ReturnType<typeof findView>>>

/** Where the asker stands in a round, and everybody who looks along in it. */
interface Standing {
  view: OwnView
  mine: ViewProgress
  current: ViewProgress[]
}

/** What every step shares: sit down, lock, load, decide, tell. */
async function step(
  call: Call,
  relationId: string,
  decide: (table: Seating, standing: Standing) => Promise<string>,
  { takesAway = false } = {},
): Promise<ViewState> {
  // One's own words can be taken away when it is all over too.
  const table = await (takesAway ? sitAtPart : sitToChangePart)(call, relationId, part)
  await lockRelation(call.tx, table.organisationId, relationId)
  const { round, current } = newest(await findProgress(call.tx, relationId))
  const view = await findView(call.tx, { ...table, round }, table.seat)
  const mine = current.find(({ author_id }) => author_id === view?.author_id)
  if (!view || !mine || view.author_id !== call.actor.personId) refuse('expectations.no-view-yet', 'conflict')
  if (!takesAway && isShownBefore(call, table, current)) refuse('expectations.shown-before', 'conflict')
  const event = await decide(table, { view, mine, current })
  const state = await present(call, table)
  // That somebody is ready alone is told to nobody; that they showed, or took back what all had shown, is.
  const ends = event === 'view.removed' && mine.opened && isOpen(current)
  if (event === 'view.released' || ends) await ringTable(call, table, '/view')
  await call.tell({
    event,
    subjectKind: 'relation',
    subjectId: relationId,
    details: { round, side: table.seat },
  })
  return state
}

async function openOwnView(call: Call, table: Seating): Promise<OwnView> {
  const progress = await findProgress(call.tx, table.relationId)
  const { round, current } = newest(progress)
  if (isShownBefore(call, table, current)) refuse('expectations.shown-before', 'conflict')
  const find = () => findView(call.tx, { ...table, round }, table.seat)
  let view = await find()
  if (!view) {
    await insertOwnView(call, table, progress, round)
    view = await find()
  }
  if (!view || view.author_id !== call.actor.personId) refuse('expectations.taken-over', 'conflict')
  return view
}

async function insertOwnView(
  call: Call,
  table: Seating,
  progress: readonly ViewProgress[],
  round: number,
): Promise<void> {
  const { organisationId, relationId } = table
  const viewId = call.newId()
  await insertView(call.tx, {
    organisationId,
    viewId,
    relationId,
    round,
    side: table.seat,
    authorId: call.actor.personId,
    pass: 'whole',
    at: call.now,
  })
  if (!goesOn(call, table, progress, round)) return
  const before = await findView(call.tx, { ...table, round: round - 1 }, table.seat)
  if (before) await copyAnswers(call.tx, { organisationId, from: before.view_id, to: viewId })
}

/** After a round in which somebody looked at the ten only, the next begins with what one said then: nothing is asked twice. */
function goesOn(call: Call, { seat }: Seating, progress: readonly ViewProgress[], round: number): boolean {
  const before = progress.filter(view => view.round === round - 1 && view.opened && !view.ended)
  return (
    before.some(({ pass }) => pass === 'short') &&
    before.some(view => view.side === seat && view.author_id === call.actor.personId)
  )
}

/** The newest round that is not over. */
export function currentRound(progress: readonly ViewProgress[]): number {
  const last = progress[0]?.round ?? 1
  return progress.some(view => view.round === last && view.ended) ? last + 1 : last
}

function newest(progress: readonly ViewProgress[]): { round: number; current: ViewProgress[] } {
  const round = currentRound(progress)
  return { round, current: progress.filter(view => view.round === round) }
}

/** All have shown in this round, and nobody took it back. */
const isOpen = (current: readonly ViewProgress[]): boolean =>
  current.filter(view => view.opened && !view.ended).length > 1

const ofSeat = ({ seat }: Pick<Seating, 'seat'>, current: readonly ViewProgress[]) =>
  current.find(view => view.side === seat)

/** Somebody else looked from my seat in this round: who managed before, or who had this chair. */
function isTakenOver(call: Call, table: Seating, current: readonly ViewProgress[]): boolean {
  const own = ofSeat(table, current)
  return own !== undefined && own.author_id !== call.actor.personId
}

/** The others have shown each other without me: before I got this seat, or while I had none. */
const isShownBefore = (call: Call, table: Seating, current: readonly ViewProgress[]): boolean =>
  isOpen(current) && !isTakenOver(call, table, current) && !ofSeat(table, current)?.opened

/** Who ended the round before this one, as long as that matters: until one's own view is shown again. */
function endedBy(
  call: Call,
  mine: ViewProgress | undefined,
  current: readonly ViewProgress[],
): Pick<ViewState, 'endedBy' | 'endedByName'> {
  const nobody = { endedBy: null, endedByName: null }
  if (mine?.released) return nobody
  if (mine?.carried_over) return { endedBy: 'other', endedByName: mine.ended_by_name }
  const byMe = current.some(view => view.carried_over && view.ended_by === call.actor.personId)
  return byMe ? { ...nobody, endedBy: 'me' } : nobody
}

async function present(call: Call, table: Seating): Promise<ViewState> {
  const { progress, entry } = await findStanding(call.tx, table.relationId)
  const { round, current } = newest(progress)
  const takenOver = isTakenOver(call, table, current)
  const mine = takenOver ? undefined : ofSeat(table, current)
  const { version, pass, answers } = await saidIn(call, table, progress, mine)
  return {
    relationId: table.relationId,
    round,
    seat: table.seat,
    version,
    pass,
    answers,
    mine: { submitted: mine?.submitted ?? false, released: mine?.released ?? false },
    others: othersAt(table).map(other => {
      const view = ofSeat(other, current)
      return {
        seat: other.seat,
        name: other.name,
        submitted: view?.submitted ?? false,
        released: view?.released ?? false,
      }
    }),
    open: mine !== undefined && mine.opened && isOpen(current),
    takenOver,
    shownBefore: isShownBefore(call, table, current),
    ...(takenOver ? { endedBy: null, endedByName: null } : endedBy(call, mine, current)),
    entry: isOneOfTheTwo(table) ? entryAt(call, table, entry) : null,
  }
}

/** Whoever has a chair beside them has no entry talk. */
const isOneOfTheTwo = ({ seat }: Seating): boolean => seat === 'employee' || seat === 'organisation'

/** My answers in this round; before I began in it, what it will begin with. */
async function saidIn(
  call: Call,
  table: Seating,
  progress: readonly ViewProgress[],
  mine: ViewProgress | undefined,
): Promise<Pick<ViewState, 'version' | 'pass' | 'answers'>> {
  const round = currentRound(progress)
  if (mine) return { ...(await findViewAnswers(call.tx, { ...table, round }, table.seat)), pass: mine.pass }
  if (!goesOn(call, table, progress, round)) return { version: 0, pass: null, answers: {} }
  const { answers } = await findViewAnswers(call.tx, { ...table, round: round - 1 }, table.seat)
  return { version: 0, pass: 'whole', answers }
}
