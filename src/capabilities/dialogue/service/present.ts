import type { Call } from '../../../platform/http/call.ts'
import type { Table } from '../../people/index.ts'
import { otherSide, type Side } from '../../people/model.ts'
import { isTension, missingTopics, nextTalk, outcomeOf, yearlyTalk } from '../cycle.ts'
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
      kind: talk.kind,
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
    yearly: yearlyTalk(table.validFrom, days, call.today),
    conversations,
    topics: topicsOf(found, side, call.actor.personId),
    notes: found.notes.map(note => ({ noteId: note.note_id, need: note.need })),
  }
}

export const presentConversations = async (call: Call, table: Table): Promise<ConversationView[]> =>
  conversationsOf(await findTalkTable(call.tx, table), table.side)

export function conversationsOf(
  { conversations, topics, earlier, skips, confirmations, answered }: TalkTable,
  side: Side,
): ConversationView[] {
  return conversations.map(row => {
    const own = skips.filter(skip => skip.conversation_id === row.conversation_id)
    const was = earlier.filter(one => one.conversation_id === row.conversation_id)
    const onAgenda = topics
      .filter(
        topic =>
          topic.conversation_id === row.conversation_id || was.some(one => one.topic_id === topic.topic_id),
      )
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
      answered: answered.some(one => one.conversation_id === row.conversation_id),
      mine: held(side),
      outcome: outcomeOf(held('employee'), held('organisation')),
    }
  })
}

function topicsOf({ topics, earlier, tags, sheets }: TalkTable, side: Side, personId: string): TopicView[] {
  return topics.map(row => {
    const { topic_id: topicId, round } = row
    const tagsOf = (of: Side, at: number) =>
      tags.find(tag => tag.topic_id === topicId && tag.round === at && tag.side === of)
    /** Of the other only what stands is there, and only once mine does. */
    const both = (at: number) => ({
      mine: tagsOf(side, at)?.dimensions ?? null,
      other: tagsOf(otherSide(side), at)?.dimensions ?? null,
    })
    const sheetOf = (of: Side) => {
      const state = sheets.find(one => one.topic_id === topicId && one.round === round && one.side === of)
      if (state?.shared) return 'shared' as const
      // Whether the other is writing is theirs to tell.
      return state?.author_id === personId ? ('private' as const) : ('none' as const)
    }
    const said = both(round)
    return {
      topicId,
      title: row.title,
      itemId: row.item_id,
      mandatory: row.mandatory,
      addedSide: row.added_side,
      conversationId: row.conversation_id,
      round,
      tags: said,
      sayAgain: tagsOf(side, round)?.stands === false,
      tension: isTension(said.mine, said.other),
      sheet: { mine: sheetOf(side), other: sheetOf(otherSide(side)) },
      earlier: earlier
        .filter(one => one.topic_id === topicId)
        .map(one => ({
          round: one.round,
          conversationId: one.conversation_id,
          laidSide: one.laid_side,
          tags: both(one.round),
        })),
    }
  })
}
