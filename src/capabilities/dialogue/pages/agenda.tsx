import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Empty, Notice, Row, Section, Stack, Tag, TextField } from '../../../ui/index.ts'
import type { MandatoryTopic } from '../cycle.ts'
import type { ConversationView, Talks } from '../model.ts'
import { Missing } from './missing.tsx'
import { useTableStep } from './queries.ts'
import { TopicCard } from './topic-card.tsx'

export interface AgendaProps {
  relationId: string
  talks: Talks
  talk: ConversationView | undefined
  side: 'employee' | 'organisation'
  names: { employee: string; organisation: string }
  onSheet: (topicId: string) => void
  /** A quiet word beside free text, before it is saved; the screen says which. */
  beside: (text: string) => ReactNode
}

/** What lies on the table for the coming talk, and what an annual talk still lacks. */
export function Agenda({ relationId, talks, talk, side, names, onSheet, beside }: AgendaProps) {
  const { t } = useTranslation('dialogue')
  const [title, keepTitle] = useDraft<string>(`topic.${relationId}`)
  const [trouble, setTrouble] = useState<unknown>()
  const add = useTableStep(relationId, (topic: { title: string; mandatory: MandatoryTopic | null }) =>
    ask(api.POST('/api/relations/{relationId}/topics', { params: { path: { relationId } }, body: topic })),
  )
  const ready = useTableStep(relationId, () =>
    ask(
      api.POST('/api/relations/{relationId}/conversations/{conversationId}/ready', {
        params: { path: { relationId, conversationId: talk!.conversationId } },
      }),
    ),
  )
  const topics = talks.topics.filter(topic => topic.conversationId === (talk?.conversationId ?? null))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTrouble(undefined)
    add.mutate(
      { title: title ?? '', mandatory: null },
      { onSuccess: () => keepTitle(undefined), onError: setTrouble },
    )
  }
  return (
    <Section
      title={t('agenda.title')}
      sentence={
        talk
          ? t(talk.ready ? 'agenda.ready' : 'agenda.sentence', { count: topics.length })
          : t('agenda.loose')
      }
      action={talk?.ready ? <Tag side="together">{t('agenda.readyTag')}</Tag> : undefined}
    >
      <Stack>
        {talks.notes.map(note => (
          <Notice key={note.noteId} kind="private" title={t('agenda.note')}>
            {t('agenda.noteText')}
          </Notice>
        ))}
        {topics.length === 0 && <Empty title={t('agenda.empty')}>{t('agenda.emptyText')}</Empty>}
        {topics.map(topic => (
          <TopicCard
            key={topic.topicId}
            relationId={relationId}
            topic={topic}
            side={side}
            names={names}
            onSheet={onSheet}
          />
        ))}
        {talk && (
          <Missing
            relationId={relationId}
            talk={talk}
            side={side}
            names={names}
            beside={beside}
            onAdd={mandatory => add.mutate({ title: t(`mandatory.${mandatory}`), mandatory })}
          />
        )}
        <Card tone="fog">
          <form onSubmit={submit}>
            <Stack>
              <Trouble error={trouble ?? add.error ?? ready.error} />
              <TextField label={t('agenda.new')} value={title ?? ''} onChange={keepTitle} maxLength={160} />
              {beside(title ?? '')}
              <Row>
                <Button type="submit" tone="quiet" side={side} disabled={!title?.trim()} busy={add.isPending}>
                  {t('agenda.add')}
                </Button>
                {talk && !talk.ready && (
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
    </Section>
  )
}
