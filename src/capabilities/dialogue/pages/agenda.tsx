import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Empty, Row, Stack, TextField } from '../../../ui/index.ts'
import type { MandatoryTopic } from '../cycle.ts'
import type { ConversationView } from '../model.ts'
import type { AtTable } from './at-table.ts'
import { Missing } from './missing.tsx'
import { useTableStep } from './queries.ts'
import { TopicCard } from './topic-card.tsx'

/** What is on the agenda of one talk and what a yearly one still lacks; without a talk, what lies loose on the table. */
export function Agenda({
  at,
  talk,
  lying = false,
}: {
  at: AtTable
  talk?: ConversationView
  /** Topics of last time lie beside it, so that the table is not empty. */
  lying?: boolean
}) {
  const { relationId, talks, tone, nameOf, mayPlan, beside } = at
  const { t } = useTranslation('dialogue')
  const conversationId = talk?.conversationId ?? null
  const [title, keepTitle] = useDraft<string>(`topic.${conversationId ?? relationId}`)
  const [trouble, setTrouble] = useState<unknown>()
  const add = useTableStep(relationId, (topic: { title: string } | { mandatory: MandatoryTopic }) =>
    ask(
      api.POST('/api/relations/{relationId}/topics', {
        params: { path: { relationId } },
        body: { ...topic, conversationId },
      }),
    ),
  )
  const ready = useTableStep(relationId, () =>
    ask(
      api.POST('/api/relations/{relationId}/conversations/{conversationId}/ready', {
        params: { path: { relationId, conversationId: talk!.conversationId } },
      }),
    ),
  )
  const topics = talks.topics.filter(topic => topic.conversationId === conversationId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTrouble(undefined)
    add.mutate({ title: title ?? '' }, { onSuccess: () => keepTitle(undefined), onError: setTrouble })
  }
  return (
    <Stack>
      {topics.length === 0 && !lying && <Empty title={t('agenda.empty')}>{t('agenda.emptyText')}</Empty>}
      {topics.map(topic => (
        <TopicCard key={topic.topicId} at={at} topic={topic} />
      ))}
      {talk && mayPlan && (
        <Missing
          relationId={relationId}
          talk={talk}
          side={tone}
          nameOf={nameOf}
          beside={beside}
          onAdd={mandatory => add.mutate({ mandatory })}
        />
      )}
      <Card tone="fog">
        <form onSubmit={submit}>
          <Stack>
            <Trouble error={trouble ?? add.error ?? ready.error} />
            <TextField label={t('agenda.new')} value={title ?? ''} onChange={keepTitle} maxLength={160} />
            {beside(title ?? '')}
            <Row>
              <Button type="submit" tone="quiet" side={tone} disabled={!title?.trim()} busy={add.isPending}>
                {t('agenda.add')}
              </Button>
              {talk && mayPlan && !talk.ready && (
                <Button
                  type="button"
                  side="together"
                  onClick={() => ready.mutate(undefined)}
                  busy={ready.isPending}
                >
                  {t('agenda.makeReady')}
                </Button>
              )}
            </Row>
          </Stack>
        </form>
      </Card>
    </Stack>
  )
}
