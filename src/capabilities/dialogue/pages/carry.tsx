import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Row } from '../../../ui/index.ts'
import type { AtTable } from './at-table.ts'
import { comingTalks } from './lines.ts'
import type { NamedTopic } from './named.ts'
import { useTableStep } from './queries.ts'
import { useTalkName } from './talk-name.ts'

/** The talks to which a topic can be taken along: what is obligatory in a yearly talk only to another yearly one. */
export function Carry({ at, topic }: { at: AtTable; topic: NamedTopic }) {
  const { t } = useTranslation('dialogue')
  const nameOf = useTalkName()
  const { relationId, talks, today } = at
  const carry = useTableStep(relationId, (conversationId: string) =>
    ask(
      api.PUT('/api/relations/{relationId}/topics/{topicId}/talk', {
        params: { path: { relationId, topicId: topic.topicId } },
        body: { conversationId },
      }),
    ),
  )
  const others = comingTalks(talks, today).filter(
    talk =>
      talk.conversationId !== topic.conversationId && (topic.mandatory === null || talk.kind === 'annual'),
  )
  if (others.length === 0) return null
  return (
    <>
      <Trouble error={carry.error} />
      <Row gap="tight">
        {others.map(talk => (
          <Button
            key={talk.conversationId}
            tone="plain"
            size="small"
            busy={carry.isPending}
            onClick={() => carry.mutate(talk.conversationId)}
          >
            {t('topic.carry', { talk: nameOf(talk) })}
            <span className="only-heard"> {topic.title}</span>
          </Button>
        ))}
      </Row>
    </>
  )
}
