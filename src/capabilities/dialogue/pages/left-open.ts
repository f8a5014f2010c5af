import type { ConversationView } from '../model.ts'
import type { NamedTalks, NamedTopic } from './named.ts'

const lastOf = (talks: readonly ConversationView[]): ConversationView | undefined =>
  talks.reduce<ConversationView | undefined>(
    (latest, talk) => (latest && latest.plannedOn >= talk.plannedOn ? latest : talk),
    undefined,
  )

/** One after the other: the talks of a series, and of those by themselves the ones of one kind. */
const rowOf = ({ seriesId, kind }: ConversationView): string => seriesId ?? kind

/**
 * The last talk that was, and what did not go on in another: of the last of every series and of every kind, so that a talk every
 * week or one in between does not carry off what the yearly one left open. What somebody said to have been a talk stays as it
 * was, also while the other has yet to say it.
 */
export function leftOpen(talks: Pick<NamedTalks, 'conversations' | 'topics'>): {
  last?: ConversationView
  topics: NamedTopic[]
} {
  const been = talks.conversations.filter(
    ({ cancelled, outcome, answered }) => !cancelled && (outcome !== 'open' || answered),
  )
  const last = lastOf(been.filter(({ outcome }) => outcome !== 'open'))
  const rows = [...new Set(been.map(rowOf))]
  const lasts = new Set(rows.map(row => lastOf(been.filter(talk => rowOf(talk) === row))?.conversationId))
  return {
    ...(last && { last }),
    topics: talks.topics.filter(({ conversationId }) => conversationId !== null && lasts.has(conversationId)),
  }
}
