import type { Call } from '../../../platform/http/call.ts'
import { inSeatOrder, type Seating } from '../../people/index.ts'
import type { Seat } from '../../people/model.ts'
import { isTension, missingTopics, newInYearly, nextTalk, outcomeOf, yearlyTalk } from '../cycle.ts'
import type { ConversationView, SeriesView, Talks, TopicView } from '../model.ts'
import { isElsewhere } from '../routing.ts'
import { findTalkTable, type SeriesRow, type TalkTable } from '../store/table.ts'

/** The whole table of one relation as somebody who sits at its talks may see it. */
export async function presentTalks(call: Call, table: Seating): Promise<Talks> {
  const { relationId, seat } = table
  const found = await findTalkTable(call.tx, table)
  const conversations = conversationsOf(found, table)
  for (const subjectId of authorsIn(found))
    await call.looked({ subjectId, what: 'topics', purpose: 'conversation' })
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
    side: seat,
    seats: table.seats.map(({ seat, name }) => ({ seat, name })),
    next: nextTalk(table.validFrom, days, call.today),
    yearly: yearlyTalk(table.validFrom, days, call.today),
    conversations,
    series: found.series.map(seriesOf),
    topics: markNew(topicsOf(found, seat, call.actor.personId), conversations),
    notes: found.notes.map(note => ({ noteId: note.note_id, need: note.need })),
  }
}

/** Who laid something on the table, or said something about what lies there. */
const authorsIn = ({ topics, skips, tags }: TalkTable): Set<string> =>
  new Set([
    ...topics.map(({ added_by }) => added_by),
    ...[...skips, ...tags].map(({ author_id }) => author_id),
  ])

export const presentConversations = async (call: Call, table: Seating): Promise<ConversationView[]> =>
  conversationsOf(await findTalkTable(call.tx, table), table)

export function conversationsOf(
  { conversations, topics, earlier, skips, confirmations, answered, counterparts }: TalkTable,
  { seat }: Pick<Seating, 'seat'>,
): ConversationView[] {
  const elsewhere = counterparts.some(({ second }) => second) ? isElsewhere : undefined
  return conversations.map(row => {
    const own = skips.filter(skip => skip.conversation_id === row.conversation_id)
    const was = earlier.filter(one => one.conversation_id === row.conversation_id)
    const onAgenda = topics
      .filter(
        topic =>
          topic.conversation_id === row.conversation_id || was.some(one => one.topic_id === topic.topic_id),
      )
      .map(topic => topic.mandatory)
    const answers = confirmations.filter(answer => answer.conversation_id === row.conversation_id)
    const heldBy = (of: Seat) => answers.find(({ side }) => side === of)?.held ?? null
    const state = answered.find(one => one.conversation_id === row.conversation_id)
    return {
      conversationId: row.conversation_id,
      kind: row.kind,
      plannedOn: row.planned_on,
      startsAt: row.start_time,
      place: row.place,
      version: row.version,
      ready: row.ready_at !== null,
      cancelled: row.cancelled_at !== null,
      seriesId: row.series_id,
      recursOn: row.recurs_on,
      missing: missingTopics(row.kind, onAgenda, own, elsewhere),
      // What one wanted to leave out and the other put there lies there.
      skips: own
        .filter(({ mandatory }) => !onAgenda.includes(mandatory))
        .map(({ mandatory, side, reason }) => ({ mandatory, side, reason })),
      answered: state !== undefined,
      mine: heldBy(seat),
      outcome: outcomeOf({
        employee: heldBy('employee'),
        organisation: heldBy('organisation'),
        ...Object.fromEntries(answers.map(({ side, held }) => [side, held])),
        // Somebody beside the two has yet to say it.
        ...(state?.waits && { waits: null }),
      }),
    }
  })
}

export const seriesOf = (row: SeriesRow): SeriesView => ({
  seriesId: row.series_id,
  kind: row.kind,
  every: row.every,
  from: row.starts_on,
  until: row.until,
  startsAt: row.start_time,
  place: row.place,
  version: row.version,
})

function markNew(
  topics: readonly Omit<TopicView, 'newHere'>[],
  talks: readonly ConversationView[],
): TopicView[] {
  const found = newInYearly(topics, talks)
  return topics.map(topic => ({ ...topic, newHere: found.has(topic.topicId) }))
}

function topicsOf(
  { topics, earlier, tags, sheets }: TalkTable,
  seat: Seat,
  personId: string,
): Omit<TopicView, 'newHere'>[] {
  return topics.map(row => {
    const { topic_id: topicId, round } = row
    const tagsAt = (at: number) => tags.filter(tag => tag.topic_id === topicId && tag.round === at)
    const mineAt = (at: number) => tagsAt(at).find(({ side }) => side === seat)
    /** Of the others only what stands is there, and only once mine does. */
    const saidAt = (at: number) => ({
      mine: mineAt(at)?.dimensions ?? null,
      others: inSeatOrder(tagsAt(at), ({ side }) => side).flatMap(({ side, dimensions }) =>
        side === seat ? [] : [{ seat: side, dimensions }],
      ),
    })
    const own = mineAt(round)
    const states = sheets.filter(one => one.topic_id === topicId && one.round === round)
    const sheet = states.find(({ side }) => side === seat)
    const said = saidAt(round)
    return {
      topicId,
      title: row.title,
      itemId: row.item_id,
      mandatory: row.mandatory,
      quality: row.quality,
      addedSide: row.added_side,
      conversationId: row.conversation_id,
      round,
      tags: said,
      sayAgain: own !== undefined && (!own.stands || !own.current),
      tension: isTension(
        said.mine,
        said.others.map(({ dimensions }) => dimensions),
      ),
      sheet: {
        mine: sheet?.shared ? 'shared' : sheet?.author_id === personId ? 'private' : 'none',
        again: sheet?.again ?? false,
        // Whether anybody else is writing is theirs to tell.
        sharedBy: inSeatOrder(states, ({ side }) => side).flatMap(({ side, shared }) =>
          shared && side !== seat ? [side] : [],
        ),
      },
      earlier: earlier
        .filter(one => one.topic_id === topicId)
        .map(one => ({
          round: one.round,
          conversationId: one.conversation_id,
          laidSide: one.laid_side,
          tags: saidAt(one.round),
        })),
    }
  })
}
