import type { ConversationView } from '../model.ts'
import type { NamedTalks, NamedTopic } from './named.ts'

const lastOf = (talks: readonly ConversationView[]): ConversationView | undefined =>
  talks.reduce<ConversationView | undefined>(
    (latest, talk) => (latest && latest.plannedOn >= talk.plannedOn ? latest : talk),
    undefined,
  )

/**
 * The last talk that was, and what did not go on in another: of that one, and of the last of every series, so that a talk every
 * week does not carry off what another left open. What somebody said to have been a talk stays as it was, also while the other
 * has yet to say it.
 */
export function leftOpen(talks: Pick<NamedTalks, 'conversations' | 'topics'>): {
  last?: ConversationView
  topics: NamedTopic[]
} {
  const been = talks.conversations.filter(
    ({ cancelled, outcome, answered }) => !cancelled && (outcome !== 'open' || answered),
  )
  const last = lastOf(been.filter(({ outcome }) => outcome !== 'open'))
  const series = new Set(been.map(({ seriesId }) => seriesId))
  const lasts = new Set(
    [...series].map(id => lastOf(been.filter(({ seriesId }) => seriesId === id))?.conversationId),
  )
  return {
    ...(last && { last }),
    topics: talks.topics.filter(({ conversationId }) => conversationId !== null && lasts.has(conversationId)),
  }
}
