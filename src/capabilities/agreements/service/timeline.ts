import {
  agreementStatusOn,
  type Clause,
  dueDaysOf,
  dueListFor,
  followUpOf,
  inForce,
  nextDueDay,
  otherSide,
  phaseOf,
  type Side,
  statusOn,
  waitingFor,
} from '@wisselwerk/engines/agreement'
import type { z } from 'zod'
import { dayOf } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitAtTable, type Table } from '../../people/index.ts'
import type { markInput, Timeline } from '../model.ts'
import { insertMark } from '../store/writing.ts'
import { type Loaded, loadAll, loadToChange, reactionsOf } from './load.ts'
import { presentVersion } from './present.ts'

/** Our agreements through time: what is in force, what is due, and what each side said became of it. */
export async function readTimeline(call: Call, relationId: string): Promise<Timeline> {
  const table = await sitAtTable(call, relationId)
  const timeline = await presentTimeline(call, table)
  const other = table.side === 'employee' ? table.manager : table.employee
  if (other && timeline.agreements.some(agreement => agreement.inForce)) {
    await call.looked({ subjectId: other.personId, what: 'agreement', purpose: 'follow-up' })
  }
  return timeline
}

/**
 * Kept, partly or not: each side says so for itself, and a difference is written down, not settled. Something else, once
 * both have said it and can have read it, begins a next round of that day: the other says it anew too.
 */
export async function markClause(
  call: Call,
  relationId: string,
  agreementId: string,
  mark: z.output<typeof markInput>,
): Promise<Timeline> {
  const loaded = await loadToChange(call, relationId, agreementId)
  const clause = clausesInForce(loaded).find(entry => entry.id === mark.clauseId)
  if (!clause) refuse('agreements.not-in-force', 'conflict')
  if (!dueDaysOf(clause).includes(mark.dueOn))
    refuse('agreements.no-such-day', 'bad-input', { day: mark.dueOn })
  if (mark.dueOn > call.today) refuse('agreements.not-due-yet', 'conflict', { day: mark.dueOn })
  const { side } = loaded.table
  const newest = newestOf(loaded)
  const { round, sides } = newest.stateOf(mark.clauseId, mark.dueOn) ?? { round: 1, sides: [] }
  const both = sides.length === 2
  if (both && newest.said(side, mark.clauseId, mark.dueOn) === mark.kept)
    return presentTimeline(call, loaded.table)
  await insertMark(call.tx, loaded.key, {
    ...mark,
    side,
    round: both ? round + 1 : round,
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

function progressOf({ table, states, text, ...loaded }: Loaded): Timeline['agreements'][number]['mySide'] {
  const newest = text.versions.at(-1)
  const reacted = waitingFor(table.side, states[otherSide(table.side)], reactionsOf(loaded)).length === 0
  return {
    submitted: states[table.side].submitted,
    reacted,
    signed: text.signatures.flatMap(({ side, hash, withdrawn }) =>
      !withdrawn && hash === newest?.hash ? [side] : [],
    ),
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
    said: (side: Side, clauseId: string, dueOn: string) =>
      readable.findLast(mark => mark.clauseId === clauseId && mark.dueOn === dueOn && mark.side === side)
        ?.kept ?? null,
  }
}

function clausesInForce(loaded: Loaded): readonly Clause[] {
  const force = inForce(loaded.text)
  const version = loaded.versions.find(entry => entry.number === force?.number)
  return version?.joint.clauses.map(({ clause }) => clause) ?? []
}

async function presentTimeline(call: Call, table: Table): Promise<Timeline> {
  const agreements: Timeline['agreements'] = []
  const due: Timeline['due'] = []
  for (const loaded of await loadAll(call, table)) {
    const { agreement: row } = loaded
    const newest = newestOf(loaded)
    const clauses = clausesInForce(loaded)
    const force = loaded.versions.find(version => version.number === inForce(loaded.text)?.number)
    const saidOn = (clauseId: string, dueOn: string) => {
      const mine = newest.said(table.side, clauseId, dueOn)
      const state = newest.stateOf(clauseId, dueOn)
      return {
        // That the other has answered is known before what they said is.
        state:
          state?.sides.length === 1 ? ('one-marked' as const) : followUpOf(clauseId, dueOn, newest.marks),
        mine,
        said: {
          employee: newest.said('employee', clauseId, dueOn),
          organisation: newest.said('organisation', clauseId, dueOn),
        },
        again: mine === null && (state?.round ?? 1) > 1,
      }
    }
    agreements.push({
      agreementId: row.agreement_id,
      number: row.number,
      turn: row.turn,
      phase: phaseOf(loaded.states, reactionsOf(loaded), loaded.text),
      mySide: progressOf(loaded),
      startedOn: dayOf(row.started_at),
      status: force ? agreementStatusOn(clauses, call.today) : 'writing',
      inForce: force ? presentVersion(loaded, force) : null,
      clauses: clauses.map(clause => ({
        clauseId: clause.id,
        status: statusOn(clause, call.today),
        followUps: dueDaysOf(clause).map(dueOn => ({ dueOn, ...saidOn(clause.id, dueOn) })),
      })),
      nextDay: nextDueDay(clauses, call.today),
    })
    due.push(
      ...dueListFor(table.side, clauses, newest.marks, call.today).map(({ clauseId, dueOn }) => ({
        agreementId: row.agreement_id,
        clauseId,
        dueOn,
      })),
    )
  }
  return { relationId: table.relationId, side: table.side, today: call.today, agreements, due }
}
