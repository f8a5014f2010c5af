import type { Talks, TopicView } from '../model.ts'

/**
 * What lies on the table now: what is loose, and what is on the agenda of a talk that is open, or else of the last one. What
 * was talked about earlier may be laid there again.
 */
export function topicsOnTable<Topic extends Pick<TopicView, 'conversationId'>>({
  conversations,
  topics,
}: Pick<Talks, 'conversations'> & { topics: readonly Topic[] }): Topic[] {
  const talks = conversations.filter(talk => !talk.cancelled)
  const open = talks.filter(talk => talk.outcome === 'open')
  const current = new Set((open.length > 0 ? open : talks.slice(0, 1)).map(talk => talk.conversationId))
  return topics.filter(({ conversationId }) => conversationId === null || current.has(conversationId))
}
