import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { NeedCardChanged } from '../../expectations/index.ts'
import { sitAtPart } from '../../people/index.ts'
import type { OwnNotes } from '../model.ts'
import { deleteNote, findNotes, saveNote } from '../store/notes.ts'

/** A need card changed: its owner, and nobody else, finds it beside the agenda of the next talk. */
export async function noteNeed(call: Call, event: NeedCardChanged): Promise<void> {
  await saveNote(call.tx, {
    organisationId: call.actor.organisationId,
    noteId: call.newId(),
    ownerId: event.ownerId,
    relationId: event.relationId,
    subject: `need-card:${event.cardId}`,
    need: event.need,
    at: call.now,
  })
}

/** Private: nothing of anybody else is in the answer. */
export async function dismissNote(call: Call, relationId: string, noteId: string): Promise<OwnNotes> {
  const table = await sitAtPart(call, relationId, 'talk')
  if (!(await deleteNote(call.tx, table.organisationId, noteId))) refuse('platform.not-found', 'not-found')
  const { personId, organisationId } = call.actor
  const left = await findNotes(call.tx, { organisationId, relationId, ownerId: personId })
  return { notes: left.map(note => ({ noteId: note.note_id, need: note.need })) }
}
