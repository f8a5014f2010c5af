import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Disclosure, Section, Stack } from '../../../ui/index.ts'
import type { ConversationView, SeriesView } from '../model.ts'
import type { AtTable } from './at-table.ts'
import { SharedNotes } from './shared-notes.tsx'
import { useTalkName } from './talk-name.ts'
import { TopicCard } from './topic-card.tsx'

/** Talks that were: what each calls them, and their topics, which can be taken along to a next one. */
export function PastTalks({ at, past }: { at: AtTable; past: readonly ConversationView[] }) {
  const { t } = useTranslation('dialogue')
  if (past.length === 0) return null
  const groups = groupsOf(past, at.talks.series)
  return (
    <Section title={t('talk.past')} sentence={t('talk.pastSentence')}>
      <Stack gap="tight">
        {groups.map(({ series, talks: [first, ...others] }) =>
          series && others.length > 0 ? (
            <Disclosure
              key={series.seriesId}
              label={t('series.past', {
                kind: t(`kinds.${series.kind}`),
                rhythm: t(`rhythms.${series.every}`),
                count: others.length + 1,
              })}
            >
              <Stack gap="tight">
                {[first!, ...others].map(talk => (
                  <FoldedTalk key={talk.conversationId} at={at} talk={talk} />
                ))}
              </Stack>
            </Disclosure>
          ) : (
            <FoldedTalk key={first!.conversationId} at={at} talk={first!} />
          ),
        )}
      </Stack>
    </Section>
  )
}

/** Of a series all that were together, where its last one was. */
function groupsOf(past: readonly ConversationView[], series: readonly SeriesView[]) {
  const first = past.filter(
    (talk, index) =>
      talk.seriesId === null || past.findIndex(one => one.seriesId === talk.seriesId) === index,
  )
  return first.map(talk => ({
    series: series.find(({ seriesId }) => seriesId === talk.seriesId),
    talks: talk.seriesId === null ? [talk] : past.filter(one => one.seriesId === talk.seriesId),
  }))
}

function FoldedTalk({ at, talk }: { at: AtTable; talk: ConversationView }) {
  const nameOf = useTalkName()
  const [opened, setOpened] = useState(false)
  return (
    <Disclosure label={nameOf(talk)} onToggle={open => setOpened(opened || open)}>
      <PastTalk at={at} talk={talk} />
      {opened && <SharedNotes at={at} conversationId={talk.conversationId} />}
      {opened && at.offered(talk)}
    </Disclosure>
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
