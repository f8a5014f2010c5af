import {
  agreementStatusOn,
  type Clause,
  dueDaysOf,
  dueListFor,
  followUpOf,
  hasCooled,
  inForce,
  nextDueDay,
  phaseOf,
  type Seat,
  statusOn,
  waitingFor,
} from '@wisselwerk/engines/agreement'
import type { z } from 'zod'
import { dayOf } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { moduleIsOn } from '../../council/index.ts'
import { othersAt, type Seating, sitAtPart } from '../../people/index.ts'
import type { ClauseInput, markInput, Timeline } from '../model.ts'
import { insertMark } from '../store/writing.ts'
import { allAccounts, type Loaded, loadAll, loadToChange, reactionsOf } from './load.ts'
import { presentVersion } from './present.ts'
import { checkOn, librariesOf, presentFloor, worseIn } from './rules.ts'

/** Our agreements through time: what is in force, what is due, and what each seat said became of it. */
export async function readTimeline(call: Call, relationId: string): Promise<Timeline> {
  const table = await sitAtPart(call, relationId, 'agreement')
  const timeline = await presentTimeline(call, table)
  if (!(await moduleIsOn(call, 'agreements'))) return onlySigned(timeline)
  return timeline
}

/** What was signed stays theirs, whatever the works council decides about the rest. */
const onlySigned = (timeline: Timeline): Timeline => ({
  ...timeline,
  closed: true,
  agreements: timeline.agreements
    .filter(({ inForce }) => inForce)
    .map(agreement => ({
      ...agreement,
      phase: 'signed',
      clauses: agreement.clauses.map(clause => ({ ...clause, followUps: [] })),
      nextDay: null,
    })),
  due: [],
})

/**
 * Kept, partly or not: each seat says so for itself, and a difference is written down, not settled. Something else, once
 * all have said it and can have read it, begins a next round of that day: the others say it anew too.
 */
export async function markClause(
  call: Call,
  relationId: string,
  agreementId: string,
  mark: z.output<typeof markInput>,
): Promise<Timeline> {
  const loaded = await loadToChange(call, relationId, agreementId)
  const force = textInForce(loaded)
  const clause = clausesOf(force).find(entry => entry.id === mark.clauseId)
  if (!clause) refuse('agreements.not-in-force', 'conflict')
  if (!dueDaysOf(clause).includes(mark.dueOn))
    refuse('agreements.no-such-day', 'bad-input', { day: mark.dueOn })
  if (mark.dueOn > call.today) refuse('agreements.not-due-yet', 'conflict', { day: mark.dueOn })
  const side = loaded.table.seat
  const newest = newestOf(loaded)
  const { round, sides } = newest.stateOf(mark.clauseId, mark.dueOn) ?? { round: 1, sides: [] as Seat[] }
  const all = force!.joint.signers.every(({ seat }) => sides.includes(seat))
  if (all && newest.said(side, mark.clauseId, mark.dueOn) === mark.kept)
    return presentTimeline(call, loaded.table)
  await insertMark(call.tx, loaded.key, {
    ...mark,
    side,
    round: all ? round + 1 : round,
    authorId: call.actor.personId,
    at: call.now,
  })
  const timeline = await presentTimeline(call, loaded.table)
  await call.tell({
    event: 'clause.marked',
    subjectKind: 'agreement',
    subjectId: agreementId,
    details: { clause: mark.clauseId, day: mark.dueOn, side },
  })
  return timeline
}

function progressOf(loaded: Loaded): Timeline['agreements'][number]['mySide'] {
  const { table, text } = loaded
  const newest = text.versions.at(-1)
  const accounts = allAccounts(loaded)
  const hasReacted = (seat: Seat) =>
    waitingFor(
      seat,
      accounts.filter(({ side }) => side !== seat),
      reactionsOf(loaded),
    ).length === 0
  const signed = text.signatures.flatMap(({ side, hash, withdrawn }) =>
    !withdrawn && hash === newest?.hash ? [side] : [],
  )
  const accepted = newest
    ? text.acceptances.flatMap(({ side, hash }) => (hash === newest.hash ? [side] : []))
    : null
  const phase = phaseOf(accounts, reactionsOf(loaded), text)
  const hasDone = (seat: Seat) => {
    if (phase === 'rendering') return accounts.some(({ side, submitted }) => side === seat && submitted)
    if (phase === 'reactions') return hasReacted(seat)
    if (phase !== 'joint-text') return signed.includes(seat)
    // Until there is a text, it waits for who is to write it this time.
    return accepted ? accepted.includes(seat) : seat !== loaded.agreement.turn
  }
  const others = othersAt(table)
  return {
    submitted: loaded.mine.submitted,
    reacted: hasReacted(table.seat),
    accepted,
    signed,
    others: others.map(({ name }) => name),
    waitsFor: others.filter(({ seat }) => !hasDone(seat)).map(({ name }) => name),
  }
}

/** What was said in the newest round of each day, as far as the asker may read it. */
function newestOf({ marks, markStates: states }: Loaded) {
  const stateOf = (clauseId: string, dueOn: string) =>
    states.find(state => state.clause_id === clauseId && state.due_on === dueOn)
  const readable = marks.filter(mark => mark.round === stateOf(mark.clauseId, mark.dueOn)?.round)
  return {
    stateOf,
    marks: readable,
    said: (side: Seat, clauseId: string, dueOn: string) =>
      readable.findLast(mark => mark.clauseId === clauseId && mark.dueOn === dueOn && mark.side === side)
        ?.kept ?? null,
  }
}

/** From which day the newest text can be signed, as long as that day has not come. */
function signFromOf({ versions }: Loaded, today: string): string | null {
  const cooling = versions.at(-1)?.joint.cooling
  return hasCooled(cooling, today).ok ? null : cooling!.signFrom
}

function textInForce(loaded: Loaded): Loaded['versions'][number] | undefined {
  const force = inForce(loaded.text)
  return loaded.versions.find(entry => entry.number === force?.number)
}

const clausesOf = (version: Loaded['versions'][number] | undefined): readonly Clause[] =>
  version?.joint.clauses.map(({ clause }) => clause) ?? []

async function presentTimeline(call: Call, table: Seating): Promise<Timeline> {
  const agreements: Timeline['agreements'] = []
  const due: Timeline['due'] = []
  const all = await loadAll(call, table)
  const libraries = all.some(textInForce) ? await librariesOf(call) : []
  for (const loaded of all) {
    const { agreement: row } = loaded
    const newest = newestOf(loaded)
    const force = textInForce(loaded)
    const clauses = clausesOf(force)
    const signers = force?.joint.signers ?? []
    const check = (clauses: readonly ClauseInput[]) => checkOn(libraries, call.today, table, clauses)
    // Both hear it here.
    const worse = force ? presentFloor(worseIn(force.joint, check, call.today)) : []
    const seats = signers.map(({ seat }) => seat)
    const saidOn = (clauseId: string, dueOn: string) => {
      const mine = newest.said(table.seat, clauseId, dueOn)
      const state = newest.stateOf(clauseId, dueOn)
      return {
        // That others have answered is known before what they said is.
        state:
          state && !seats.every(seat => state.sides.includes(seat))
            ? ('some-marked' as const)
            : followUpOf(clauseId, dueOn, newest.marks, seats),
        mine,
        said: signers.map(({ seat, name }) => ({ seat, name, kept: newest.said(seat, clauseId, dueOn) })),
        again: mine === null && (state?.round ?? 1) > 1,
      }
    }
    agreements.push({
      agreementId: row.agreement_id,
      number: row.number,
      turn: row.turn,
      drafter: row.drafter,
      draftsAfter: row.drafts_after,
      phase: phaseOf(allAccounts(loaded), reactionsOf(loaded), loaded.text),
      signFrom: signFromOf(loaded, call.today),
      mySide: progressOf(loaded),
      startedOn: dayOf(row.started_at),
      status: force ? agreementStatusOn(clauses, call.today) : 'writing',
      inForce: force ? presentVersion(loaded, force) : null,
      clauses: clauses.map(clause => ({
        clauseId: clause.id,
        status: statusOn(clause, call.today),
        nowWorse: worse.find(({ clauseId }) => clauseId === clause.id) ?? null,
        followUps: dueDaysOf(clause).map(dueOn => ({ dueOn, ...saidOn(clause.id, dueOn) })),
      })),
      nextDay: nextDueDay(clauses, call.today),
    })
    due.push(
      ...dueListFor(table.seat, clauses, newest.marks, seats, call.today).map(({ clauseId, dueOn }) => ({
        agreementId: row.agreement_id,
        clauseId,
        dueOn,
      })),
    )
  }
  if (agreements.some(agreement => agreement.inForce))
    for (const { personId } of othersAt(table))
      await call.looked({ subjectId: personId, what: 'agreement', purpose: 'follow-up' })
  return { relationId: table.relationId, side: table.seat, today: call.today, closed: false, agreements, due }
}
