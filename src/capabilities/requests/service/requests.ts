import { addDays, dayOf } from '../../../platform/clock/clock.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { isOnlyPrecedent } from '../../agreements/index.ts'
import { ringTheTwo, sitAtTable, sitToChange, type Table } from '../../people/index.ts'
import type { RelationKind } from '../../people/model.ts'
import { isSmall, judge, stateOf } from '../judging.ts'
import type { AnswerInput, Request, RequestFacts, RequestInput, Requests } from '../model.ts'
import { mustBeOpen, mustGoWithLaw, mustLead, mustWorkHere } from '../policy.ts'
import {
  type FactRows,
  findRequests,
  insertAnswer,
  insertRequest,
  type RequestRow,
  setWithdrawn,
} from '../store/requests.ts'
import { usualAnswerDays } from '../vocabulary.ts'

type RequestPath = { relationId: string; requestId: string }

/** With whom the law speaks: a flexworker's own employer, and with no one about who works for themselves. */
const employers: Record<RelationKind, RequestFacts['employer']> = {
  permanent: 'here',
  fixed_term: 'here',
  on_call: 'here',
  agency: 'elsewhere',
  payroll: 'elsewhere',
  freelance: 'none',
}

/** What was asked at this table, as both read it, with the days that go with it. */
export async function readRequests(call: Call, relationId: string): Promise<Requests> {
  return present(call, await sitAtTable(call, relationId))
}

export async function makeRequest(call: Call, relationId: string, input: RequestInput): Promise<Requests> {
  const table = await sitToChange(call, relationId)
  mustWorkHere(table.side)
  if (!table.manager) refuse('requests.nobody-decides', 'conflict')
  const { kind, startsOn, hours } = input
  if (startsOn < call.today) refuse('requests.in-the-past', 'bad-input', { day: startsOn })
  if (hours === table.hoursPerWeek) refuse('requests.same-hours', 'bad-input', { hours })
  // Two windows that send at once: the second sees what the first asked.
  await takeTurn(call.tx, 'requests', call.actor.personId)
  const { facts, requests } = await present(call, table)
  if (requests.some(one => one.kind === kind && one.state === 'open')) refuse('requests.one-open', 'conflict')
  const terms = judge({ kind, madeOn: call.today, startsOn }, facts!)
  if (!input.withoutLaw) mustGoWithLaw(terms, facts!)
  const requestId = call.newId()
  const { organisationId, personId } = call.actor
  const key = { organisationId, requestId, relationId, personId }
  await insertRequest(call.tx, { ...key, ...input, ...terms, on: call.today, at: call.now })
  return told(call, table, 'request.made', requestId)
}

/** One's own, while nobody answered it. */
export async function withdrawRequest(call: Call, at: RequestPath): Promise<Requests> {
  const table = await sitToChange(call, at.relationId)
  mustWorkHere(table.side)
  await loadOpen(call, table, at.requestId)
  await setWithdrawn(call.tx, keyOf(call, at.requestId), call.now)
  return told(call, table, 'request.withdrawn', at.requestId)
}

/** Yes or no, once; a no has a ground and words, and that everybody would want it is none. */
export async function answerRequest(call: Call, at: RequestPath, input: AnswerInput): Promise<Requests> {
  const table = await sitToChange(call, at.relationId)
  mustLead(table.side)
  await loadOpen(call, table, at.requestId)
  if (input.outcome === 'refused') {
    if (input.words === '') refuse('requests.no-words', 'bad-input')
    if (isOnlyPrecedent(input.words)) refuse('requests.only-precedent', 'bad-input')
  }
  const by = { decidedBy: call.actor.personId, on: call.today, at: call.now }
  await insertAnswer(call.tx, keyOf(call, at.requestId), { ...input, ...by })
  return told(call, table, 'request.answered', at.requestId)
}

const keyOf = ({ actor: { organisationId } }: Call, requestId: string) => ({ organisationId, requestId })

async function loadOpen(call: Call, table: Table, requestId: string): Promise<void> {
  // Who answers and who takes back at the same moment: the later one sees what the other did.
  await takeTurn(call.tx, 'requests', requestId)
  const { requests } = await present(call, table)
  const request = requests.find(one => one.requestId === requestId)
  if (!request) refuse('requests.no-such-request', 'not-found')
  mustBeOpen(request)
}

async function told(call: Call, table: Table, event: string, requestId: string): Promise<Requests> {
  const all = await present(call, table)
  await ringTheTwo(call, table, '/requests')
  await call.tell({ event, subjectKind: 'request', subjectId: requestId })
  return all
}

async function present(call: Call, table: Table): Promise<Requests> {
  const { relationId, side, employee, manager } = table
  const { organisationId } = call.actor
  const { requests, ...rows } = await findRequests(call.tx, { organisationId, relationId }, call.today)
  const worker = requests[0]?.person_id
  if (worker && worker !== call.actor.personId)
    await call.looked({ subjectId: worker, what: 'request', purpose: 'agreement' })
  return {
    relationId,
    side,
    today: call.today,
    employee,
    manager,
    facts: factsOf(table, rows, call.today),
    requests: requests.map(row => presentRequest(row, call.today)),
  }
}

/** Null where nothing is asked any more, and for whoever does not ask. */
function factsOf(
  { side, kind, hoursPerWeek, validUntil }: Table,
  { facts, terms, earlier }: FactRows,
  today: string,
): RequestFacts | null {
  const [known] = facts
  if (side !== 'employee' || !known?.employed_since || (validUntil && validUntil <= today)) return null
  const [set] = terms
  return {
    employer: employers[kind],
    employedSince: known.employed_since,
    small:
      set === undefined || set.employer_size === 'register'
        ? isSmall(known.employees)
        : set.employer_size === 'below-ten',
    hoursPerWeek,
    answerDays: set?.answer_days ?? usualAnswerDays,
    earlier: earlier[0] ?? null,
  }
}

function presentRequest(row: RequestRow, today: string): Request {
  const { last_day: lastDay, outcome } = row
  const answer = outcome && {
    outcome,
    ground: row.ground,
    words: row.answer_words!,
    by: row.decided_by_name!,
    on: row.decided_on!,
  }
  const withdrawnOn = row.withdrawn_at && dayOf(row.withdrawn_at)
  return {
    requestId: row.request_id,
    kind: row.kind,
    hours: row.hours,
    words: row.words,
    madeOn: row.made_on,
    startsOn: row.starts_on,
    answerBy: row.answer_by,
    lastDay,
    silenceFrom: lastDay && addDays(lastDay, 1),
    otherwise: row.last_day_otherwise,
    unsure: row.unsure,
    apart: row.apart,
    state: stateOf({ lastDay, withdrawnOn, answer }, today),
    withdrawnOn,
    answer,
  }
}
