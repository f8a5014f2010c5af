import { dayOf } from '../../platform/clock/clock.ts'
import { takeTurn } from '../../platform/db/turns.ts'
import { refuse } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import { ringOffice, ringTheTwo, sitAtTable, sitToChange } from '../people/index.ts'
import type { Mediated, Mediations, OwnMediation } from './model.ts'
import {
  deleteMediation,
  deleteRelease,
  deleteRequest,
  findMediated,
  findMediations,
  findOwnMediation,
  hasTopic,
  insertMediation,
  insertRelease,
  insertRequest,
  type TableRow,
} from './store.ts'

const keyOf = ({ actor: { organisationId, personId } }: Call, relationId: string) => ({
  organisationId,
  relationId,
  personId,
})

export async function readOwnMediation(call: Call, relationId: string): Promise<OwnMediation> {
  await sitAtTable(call, relationId)
  return present(call, relationId)
}

/**
 * One alone asks nobody: neither the other nor HR hears of it, and no event numbers the chain anew. With the second it begins.
 */
export async function askMediation(call: Call, relationId: string): Promise<OwnMediation> {
  const table = await sitToChange(call, relationId)
  // Two who ask at the same moment: the later one sees that both do.
  await takeTurn(call.tx, 'mediators', relationId)
  // What was asked beside somebody who led before is asked anew.
  if ((await present(call, relationId)).asked === null) await deleteRequest(call.tx, keyOf(call, relationId))
  const requestId = call.newId()
  if (!(await insertRequest(call.tx, { ...keyOf(call, relationId), requestId, at: call.now })))
    return present(call, relationId)
  const own = await present(call, relationId)
  if (!own.both) return own
  await deleteMediation(call.tx, keyOf(call, relationId))
  const begun = await present(call, relationId)
  await ringTheTwo(call, table, '/mediator')
  await ringOffice(call, 'hr', '/mediations')
  await call.tell({ event: 'mediator.asked', subjectKind: 'mediator', subjectId: requestId })
  return begun
}

/** It is over for both, and HR reads nothing more. */
export async function withdrawMediation(call: Call, relationId: string): Promise<OwnMediation> {
  await sitAtTable(call, relationId)
  await takeTurn(call.tx, 'mediators', relationId)
  const { request, both } = await findOwnMediation(call.tx, keyOf(call, relationId))
  if (!request) return present(call, relationId)
  if (both) await deleteMediation(call.tx, keyOf(call, relationId))
  await deleteRequest(call.tx, keyOf(call, relationId))
  const own = await present(call, relationId)
  if (both)
    await call.tell({ event: 'mediator.withdrawn', subjectKind: 'mediator', subjectId: request.request_id })
  return own
}

/** Read by HR once the other releases the same; until then nobody sees that I did. */
export async function releaseToMediator(
  call: Call,
  { relationId, topicId }: { relationId: string; topicId: string },
): Promise<OwnMediation> {
  await sitToChange(call, relationId)
  const row = { ...keyOf(call, relationId), topicId }
  await mustBothAsk(call, relationId)
  if (!(await hasTopic(call.tx, row))) refuse('mediators.no-such-topic', 'not-found')
  await insertRelease(call.tx, { ...row, at: call.now })
  const own = await present(call, relationId)
  if (own.ours.includes(topicId) && own.mediator)
    await call.ring({
      kind: 'office',
      to: [{ personId: own.mediator.personId, at: `/mediations/${relationId}` }],
    })
  await call.tell({ event: 'mediator.released', subjectKind: 'topic', subjectId: topicId })
  return own
}

export async function takeBackFromMediator(
  call: Call,
  { relationId, topicId }: { relationId: string; topicId: string },
): Promise<OwnMediation> {
  await sitAtTable(call, relationId)
  const row = { ...keyOf(call, relationId), topicId }
  if (!(await hasTopic(call.tx, row))) refuse('mediators.no-such-topic', 'not-found')
  const gone = await deleteRelease(call.tx, row)
  const own = await present(call, relationId)
  if (gone) await call.tell({ event: 'mediator.taken-back', subjectKind: 'topic', subjectId: topicId })
  return own
}

/** For HR: whose two ask, and nothing of a table at which one sits or sat. */
export async function listMediations(call: Call): Promise<Mediations> {
  const rows = await findMediations(call.tx)
  if (rows.length > 0) await noteReading(call, rows)
  return {
    tables: rows.map(row => ({
      relationId: row.relation_id,
      employee: row.employee,
      manager: row.manager,
      askedOn: dayOf(row.asked_at),
      mediator: row.mediator ? { name: row.mediator, mine: row.mediator_id === call.actor.personId } : null,
    })),
  }
}

export async function takeMediation(call: Call, relationId: string): Promise<Mediations> {
  const asked = (await findMediations(call.tx)).find(row => row.relation_id === relationId)
  if (!asked) refuse('mediators.not-both', 'not-found')
  if (!(await insertMediation(call.tx, { ...keyOf(call, relationId), on: call.today })))
    refuse('mediators.taken', 'conflict')
  await call.ring({
    kind: 'answer',
    to: twoOf(asked).map(personId => ({ personId, at: `/relations/${relationId}/mediator` })),
  })
  const all = await listMediations(call)
  await call.tell({ event: 'mediator.taken-up', subjectKind: 'relation', subjectId: relationId })
  return all
}

/** What both release for the mediator, and nothing else; each of the two sees that it was read. */
export async function readMediated(call: Call, relationId: string): Promise<Mediated> {
  const table = (await findMediations(call.tx)).find(row => row.relation_id === relationId)
  if (!table || table.mediator_id !== call.actor.personId) refuse('mediators.not-yours', 'not-allowed')
  const topics = await findMediated(call.tx, relationId)
  await noteReading(call, [table])
  return {
    relationId,
    employee: table.employee,
    manager: table.manager,
    topics: topics.map(({ topic_id, item_id, ...topic }) => ({
      ...topic,
      topicId: topic_id,
      itemId: item_id,
    })),
  }
}

type Two = Pick<TableRow, 'employee_id' | 'manager_id'>
const twoOf = ({ employee_id, manager_id }: Two) => [employee_id, manager_id]

const noteReading = (call: Call, tables: readonly Two[]) =>
  call.looked({ among: tables.flatMap(twoOf), what: 'mediation', purpose: 'helping' })

async function mustBothAsk(call: Call, relationId: string): Promise<void> {
  if (!(await present(call, relationId)).both) refuse('mediators.not-both', 'not-found')
}

async function present(call: Call, relationId: string): Promise<OwnMediation> {
  const { request, both, mediator, mine, ours } = await findOwnMediation(call.tx, keyOf(call, relationId))
  return {
    asked: request ? dayOf(request.asked_at) : null,
    both: both && request !== undefined,
    mediator: mediator ?? null,
    mine: mine.map(({ topic_id }) => topic_id),
    ours: ours.map(({ topic_id }) => topic_id),
  }
}
