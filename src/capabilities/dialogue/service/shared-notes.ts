import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type Seating, sitAtPart } from '../../people/index.ts'
import type { conversationParams, SharedNotes, sharedNotesInput } from '../model.ts'
import { findSharedNotes, type SharedNotesRow, saveSharedNotes } from '../store/shared-notes.ts'
import type { ConversationKey } from '../store/talks.ts'
import { loadConversation } from './arrange.ts'
import { isOpen, mustBeOpen, talkIn } from './load.ts'
import { presentConversations } from './present.ts'

type Path = z.output<typeof conversationParams>

/** The page of one talk that everybody at it reads and writes. */
export async function readSharedNotes(
  call: Call,
  { relationId, conversationId }: Path,
): Promise<SharedNotes> {
  const table = await sitAtPart(call, relationId, 'talk')
  const talk = talkIn(await presentConversations(call, table), conversationId)
  const key = { organisationId: table.organisationId, conversationId }
  return show(call, key, await findSharedNotes(call.tx, key), isOpen(talk))
}

/**
 * Only on top of what was read: whoever saves second reads what the first wrote, and decides what stays. That somebody else
 * wrote on is told once, not with every pause in typing.
 */
export async function writeSharedNotes(
  call: Call,
  { relationId, conversationId }: Path,
  { version, body }: z.output<typeof sharedNotesInput>,
): Promise<SharedNotes> {
  const { table, conversation, key } = await loadConversation(call, relationId, conversationId)
  mustBeOpen(conversation)
  const before = await findSharedNotes(call.tx, key)
  const page = { body, by: call.actor.personId, side: table.seat, at: call.now }
  if (!(await saveSharedNotes(call.tx, key, version, page))) refuse('dialogue.stale-notes', 'conflict')
  if (before?.written_by !== call.actor.personId) await told(call, table, conversationId)
  return show(call, key, await findSharedNotes(call.tx, key), true)
}

const told = (call: Call, table: Seating, subjectId: string): Promise<void> =>
  call.tell({
    event: 'shared-notes.written',
    subjectKind: 'conversation',
    subjectId,
    details: { side: table.seat },
  })

async function show(
  call: Call,
  { conversationId }: ConversationKey,
  row: SharedNotesRow | undefined,
  open: boolean,
): Promise<SharedNotes> {
  if (row && row.written_by !== call.actor.personId)
    await call.looked({ subjectId: row.written_by, what: 'shared-notes', purpose: 'conversation' })
  return {
    conversationId,
    version: row?.version ?? 0,
    body: row?.body ?? '',
    open,
    written: row
      ? {
          seat: row.written_side,
          name: row.name,
          mine: row.written_by === call.actor.personId,
          at: row.written_at.toISOString(),
        }
      : null,
  }
}
