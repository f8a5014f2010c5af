import type { Call } from '../../../platform/http/call.ts'
import type { Table } from '../../people/index.ts'
import { otherSide, type Side } from '../../people/model.ts'
import { isTension, missingTopics, nextTalk, outcomeOf } from '../cycle.ts'
import type { ConversationView, Talks, TopicView } from '../model.ts'
import { findTalkTable, type TalkTable } from '../store/table.ts'

/** The whole table of one relation as one of its two sides may see it. */
export async function presentTalks(call: Call, table: Table): Promise<Talks> {
  const { relationId, side } = table
  const found = await findTalkTable(call.tx, table)
  const conversations = conversationsOf(found, side)
  const days = conversations
    .filter(talk => !talk.cancelled)
    .map(talk => ({
      plannedOn: talk.plannedOn,
      state:
        talk.outcome === 'open'
          ? ('open' as const)
          : talk.outcome === 'held'
            ? ('held' as const)
            : ('over' as const),
    }))
  return {
    relationId,
    side,
    next: nextTalk(table.validFrom, days, call.today),
    conversations,
    topics: topicsOf(found, side, call.actor.personId),
    notes: found.notes.map(note => ({ noteId: note.note_id, need: note.need })),
  }
}

export const presentConversations = async (call: Call, table: Table): Promise<ConversationView[]> =>
  conversationsOf(await findTalkTable(call.tx, table), table.side)

function conversationsOf(
  { conversations, topics, skips, confirmations }: TalkTable,
  side: Side,
): ConversationView[] {
  return conversations.map(row => {
    const own = skips.filter(skip => skip.conversation_id === row.conversation_id)
    const onAgenda = topics
      .filter(topic => topic.conversation_id === row.conversation_id)
      .map(topic => topic.mandatory)
    const held = (of: Side) =>
      confirmations.find(answer => answer.conversation_id === row.conversation_id && answer.side === of)
        ?.held ?? null
    return {
      conversationId: row.conversation_id,
      kind: row.kind,
      plannedOn: row.planned_on,
      version: row.version,
      ready: row.ready_at !== null,
      cancelled: row.cancelled_at !== null,
      missing: missingTopics(row.kind, onAgenda, own),
      skips: own.map(({ mandatory, side, reason }) => ({ mandatory, side, reason })),
      mine: held(side),
      outcome: outcomeOf(held('employee'), held('organisation')),
    }
  })
}

function topicsOf({ topics, tags, sheets }: TalkTable, side: Side, personId: string): TopicView[] {
  return topics.map(row => {
    const tagsOf = (of: Side) => tags.find(tag => tag.topic_id === row.topic_id && tag.side === of)
    const sheetOf = (of: Side) => {
      const state = sheets.find(sheet => sheet.topic_id === row.topic_id && sheet.side === of)
      if (state?.shared) return 'shared' as const
      // Whether the other is writing is theirs to tell.
      return state?.author_id === personId ? ('private' as const) : ('none' as const)
    }
    const own = tagsOf(side)
    const mine = own?.dimensions ?? null
    // Of the other only what stands is there, and only once mine does.
    const other = tagsOf(otherSide(side))?.dimensions ?? null
    return {
      topicId: row.topic_id,
      title: row.title,
      itemId: row.item_id,
      mandatory: row.mandatory,
      addedSide: row.added_side,
      conversationId: row.conversation_id,
      tags: { mine, other },
      sayAgain: own?.stands === false,
      tension: isTension(mine, other),
      sheet: { mine: sheetOf(side), other: sheetOf(otherSide(side)) },
    }
  })
}
