import { useTranslation } from 'react-i18next'
import { Aside, Disclosure, Section, Stack } from '../../../ui/index.ts'
import type { ConversationView } from '../model.ts'
import type { AtTable } from './at-table.ts'
import { useTalkName } from './talk-name.ts'
import { TopicCard } from './topic-card.tsx'

/** Talks that were: what each calls them, and their topics, which can be taken along to a next one. */
export function PastTalks({ at, past }: { at: AtTable; past: readonly ConversationView[] }) {
  const { t } = useTranslation('dialogue')
  const nameOf = useTalkName()
  if (past.length === 0) return null
  return (
    <Section title={t('talk.past')} sentence={t('talk.pastSentence')}>
      <Stack gap="tight">
        {past.map(talk => (
          <Disclosure key={talk.conversationId} label={nameOf(talk)}>
            <PastTalk at={at} talk={talk} />
          </Disclosure>
        ))}
      </Stack>
    </Section>
  )
}

function PastTalk({ at, talk }: { at: AtTable; talk: ConversationView }) {
  const { t } = useTranslation('dialogue')
  const nameOf = useTalkName()
  const { conversations, topics } = at.talks
  const ended = topics.filter(topic => topic.conversationId === talk.conversationId)
  const goneOn = topics.filter(topic =>
    topic.earlier.some(({ conversationId }) => conversationId === talk.conversationId),
  )
  return (
    <Stack>
      <Aside>{t(`outcomes.${talk.outcome}`)}</Aside>
      {ended.map(topic => (
        <TopicCard key={topic.topicId} at={at} topic={topic} />
      ))}
      {goneOn.map(topic => {
        const next = conversations.find(one => one.conversationId === topic.conversationId)
        return (
          <p key={topic.topicId}>
            {next
              ? t('topic.goesOn', { topic: topic.title, talk: nameOf(next) })
              : t('topic.liesLoose', { topic: topic.title })}
          </p>
        )
      })}
      {ended.length + goneOn.length === 0 && <Aside>{t('talk.noTopics')}</Aside>}
    </Stack>
  )
}
