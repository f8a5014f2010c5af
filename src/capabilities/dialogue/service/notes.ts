import type { Call } from '../../../platform/http/call.ts'
import type { NeedCardChanged } from '../../expectations/index.ts'
import { saveNote } from '../store/talks.ts'

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
