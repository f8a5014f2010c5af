import type { Talks, TopicView } from '../model.ts'

/**
 * What lies on the table now: what is loose, and what is on the agenda of the talk to come or else of the last one.
 * The topics of earlier talks have been talked about; they may be laid there again.
 */
export function topicsOnTable({
  conversations,
  topics,
}: Pick<Talks, 'conversations' | 'topics'>): TopicView[] {
  const talks = conversations.filter(talk => !talk.cancelled)
  const current = talks.find(talk => talk.outcome === 'open') ?? talks[0]
  return topics.filter(
    ({ conversationId }) => conversationId === null || conversationId === current?.conversationId,
  )
}
