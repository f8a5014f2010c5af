import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringOffice, sitAtTable, sitToChange, type Table } from '../../people/index.ts'
import type { HelpRequests, WaitingHelp } from '../model.ts'
import { mustHelp } from '../policy.ts'
import { deleteHelp, findOwnHelp, findWaitingHelp, hasHrFor, insertHelp, takeUpHelp } from '../store/help.ts'
import type { HelpKind } from '../vocabulary.ts'

/** What I asked HR about this table. The other at it does not see that. */
export async function readHelp(call: Call, relationId: string): Promise<HelpRequests> {
  return presentOwn(call, await sitAtTable(call, relationId))
}

export async function askHelp(call: Call, relationId: string, kind: HelpKind): Promise<HelpRequests> {
  const table = await sitToChange(call, relationId)
  if (!(await hasHrFor(call.tx, relationId))) refuse('dialogue.no-hr-for-this', 'conflict')
  const { organisationId, personId } = call.actor
  const requestId = call.newId()
  const row = { organisationId, requestId, relationId, askedBy: personId, kind, on: call.today }
  if (!(await insertHelp(call.tx, row))) refuse('dialogue.already-asked', 'conflict')
  await ringOffice(call, 'hr', '/hr')
  return told(call, table, 'help.asked', requestId)
}

/** As if it had never been asked; possible until HR has begun. */
export async function withdrawHelp(call: Call, relationId: string, requestId: string): Promise<HelpRequests> {
  const table = await sitAtTable(call, relationId)
  const { organisationId } = call.actor
  if (!(await deleteHelp(call.tx, { organisationId, relationId, requestId })))
    refuse('dialogue.no-open-request', 'not-found')
  return told(call, table, 'help.withdrawn', requestId)
}

/** For HR: who asked for what, and not a word of what it is about; nothing about a table at which one sits or sat. */
export async function listWaitingHelp(call: Call): Promise<WaitingHelp['requests']> {
  mustHelp(call.actor)
  const rows = await findWaitingHelp(call.tx, call.actor.organisationId)
  if (rows.length > 0)
    await call.looked({ among: rows.map(row => row.asked_by), what: 'help', purpose: 'helping' })
  return rows.map(row => ({
    requestId: row.request_id,
    kind: row.kind as HelpKind,
    askedBy: row.asked_by_name,
    askedOn: row.asked_on,
  }))
}

/** Somebody of HR says: I am on it. The asker reads who. */
export async function takeHelp(call: Call, requestId: string): Promise<WaitingHelp> {
  mustHelp(call.actor)
  const { organisationId, personId } = call.actor
  const taken = await takeUpHelp(call.tx, { organisationId, requestId, by: personId, on: call.today })
  if (!taken) refuse('dialogue.no-open-request', 'not-found')
  const requests = await listWaitingHelp(call)
  await call.ring({
    kind: 'answer',
    to: [{ personId: taken.asked_by, at: `/relations/${taken.relation_id}/talk` }],
  })
  await call.tell({ event: 'help.taken-up', subjectKind: 'help-request', subjectId: requestId })
  return { requests }
}

async function presentOwn(call: Call, { relationId }: Table): Promise<HelpRequests> {
  const { organisationId, personId } = call.actor
  const rows = await findOwnHelp(call.tx, organisationId, relationId, personId)
  return {
    requests: rows.map(row => ({
      requestId: row.request_id,
      kind: row.kind as HelpKind,
      askedOn: row.asked_on,
      takenBy: row.answered_by,
    })),
  }
}

async function told(call: Call, table: Table, event: string, requestId: string): Promise<HelpRequests> {
  const own = await presentOwn(call, table)
  await call.tell({ event, subjectKind: 'help-request', subjectId: requestId })
  return own
}
