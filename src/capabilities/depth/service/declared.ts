import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { givenNameOf, ringTable } from '../../people/index.ts'
import { isSameDemand } from '../demands.ts'
import type { DeclaredRooms, DeclareInput, declaredParams, redeclareInput } from '../model.ts'
import { mustManageHere } from '../policy.ts'
import {
  changeDeclared,
  type DeclaredRow,
  deleteDeclared,
  findDeclared,
  insertDeclared,
} from '../store/declared.ts'
import { type AtTalk, atTalk, atTalkToChange, type TalkPath } from './talk.ts'

/** More than this and nobody reads it before a talk. */
const most = 20

/** How much room there is in what is asked, as whoever manages said it. */
export const readDeclared = async (call: Call, path: TalkPath): Promise<DeclaredRooms> =>
  present(call, await atTalk(call, path))

/**
 * Says it of one demand. Before the talk each demand has one answer; once it began every answer stands by itself, with the
 * moment at which it came, beside what was said before.
 */
export async function declareRoom(call: Call, path: TalkPath, said: DeclareInput): Promise<DeclaredRooms> {
  const at = await toDeclare(call, path)
  const { table, begun, talk } = at
  if (said.topicId && !at.topicIds.includes(said.topicId)) refuse('depth.no-such-topic', 'not-found')
  const before = await findDeclared(call.tx, { ...table, ...talk })
  if (before.length >= most) refuse('depth.declared-enough', 'conflict', { most })
  if (!begun && before.some(row => isSameDemand(demandOf(row), said)))
    refuse('depth.declared-already', 'conflict')
  await insertDeclared(call.tx, {
    organisationId: table.organisationId,
    conversationId: talk.conversationId,
    declaredId: call.newId(),
    ...said,
    late: begun,
    saidBy: call.actor.personId,
    at: call.now,
  })
  return told(call, at, 'room.declared')
}

/** Another answer to the same demand, as long as the talk has not begun. */
export async function redeclareRoom(
  call: Call,
  path: z.output<typeof declaredParams>,
  { version, room }: z.output<typeof redeclareInput>,
): Promise<DeclaredRooms> {
  const at = await toDeclare(call, path)
  const key = await findOwn(call, at, path.declaredId)
  const change = { room, said_by: call.actor.personId, said_at: call.now }
  if (!(await changeDeclared(call.tx, key, version, change))) refuse('depth.stale-room', 'conflict')
  return told(call, at, 'room.declared')
}

/** As if it had never been said, as long as the talk has not begun. */
export async function takeBackRoom(
  call: Call,
  path: z.output<typeof declaredParams>,
): Promise<DeclaredRooms> {
  const at = await toDeclare(call, path)
  const key = await findOwn(call, at, path.declaredId)
  await deleteDeclared(call.tx, key)
  return told(call, at, 'room.taken-back')
}

async function toDeclare(call: Call, path: TalkPath): Promise<AtTalk> {
  const at = await atTalkToChange(call, path)
  mustManageHere(at.table.seat)
  if (at.talk.answered) refuse('depth.talk-over', 'conflict')
  return at
}

/** What was said of one demand, where it can still be changed. */
async function findOwn(call: Call, { table, talk, begun }: AtTalk, declaredId: string) {
  const { organisationId } = table
  const rows = await findDeclared(call.tx, { organisationId, conversationId: talk.conversationId })
  if (!rows.some(one => one.declared_id === declaredId)) refuse('depth.no-such-room', 'not-found')
  if (begun) refuse('depth.said-before', 'conflict')
  return { organisationId, declaredId }
}

const demandOf = ({ topic_id, demand }: DeclaredRow) => ({ topicId: topic_id, demand })

async function present(call: Call, { table, talk, begun }: AtTalk): Promise<DeclaredRooms> {
  const { organisationId } = table
  const rows = await findDeclared(call.tx, { organisationId, conversationId: talk.conversationId })
  for (const subjectId of new Set(rows.map(({ said_by }) => said_by)))
    if (subjectId !== call.actor.personId)
      await call.looked({ subjectId, what: 'declared-room', purpose: 'conversation' })
  const speaks = table.seats.find(({ seat }) => seat === 'organisation')
  return {
    conversationId: talk.conversationId,
    speaks: speaks ? givenNameOf(speaks.name) : null,
    begun,
    mayDeclare: table.seat === 'organisation' && !talk.cancelled && !talk.answered,
    declared: rows.map(row => ({
      declaredId: row.declared_id,
      ...demandOf(row),
      room: row.room,
      late: row.late,
      saidBy: row.name,
      saidAt: row.said_at.toISOString(),
      version: row.version,
    })),
  }
}

async function told(call: Call, at: AtTalk, event: string): Promise<DeclaredRooms> {
  const { table, talk } = at
  const view = await present(call, at)
  await ringTable(call, table, '/talk')
  await call.tell({
    event,
    subjectKind: 'conversation',
    subjectId: talk.conversationId,
    details: { side: table.seat },
  })
  return view
}
