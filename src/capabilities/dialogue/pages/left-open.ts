import type { ConversationView } from '../model.ts'
import type { NamedTalks, NamedTopic } from './named.ts'

/** The last talk that was, and its topics that did not go on in another. */
export function leftOpen(talks: Pick<NamedTalks, 'conversations' | 'topics'>): {
  last?: ConversationView
  topics: NamedTopic[]
} {
  const last = talks.conversations
    .filter(({ cancelled, outcome }) => !cancelled && outcome !== 'open')
    .reduce<ConversationView | undefined>(
      (latest, talk) => (latest && latest.plannedOn >= talk.plannedOn ? latest : talk),
      undefined,
    )
  if (!last) return { topics: [] }
  return { last, topics: talks.topics.filter(({ conversationId }) => conversationId === last.conversationId) }
}
