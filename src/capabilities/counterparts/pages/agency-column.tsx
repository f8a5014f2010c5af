import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { AvatarChair, Empty, Section, Stack } from '../../../ui/index.ts'
import type { AtThread } from './at-thread.ts'
import { Talks } from './talks.tsx'
import { TopicCard } from './topic-card.tsx'

/** For the worker: the thread with the agency, beside that with whoever manages. */
export function AgencyColumn({ at }: { at: AtThread }) {
  const { t } = useTranslation('counterparts')
  const format = useFormat()
  const { thread, other } = at
  const about = thread.routes.filter(route => route.with.includes('agency'))
  return (
    <Section title={t('column.with', { name: other })}>
      <Stack>
        <AvatarChair
          name={thread.contact ?? t('nobody')}
          side="organisation"
          named
          note={t('column.agency')}
        />
        <p>{t('column.here', { about: format.list(about.map(one => t(`about.${one.about}`))) })}</p>
        <AgencyThreadParts at={at} level={3} />
      </Stack>
    </Section>
  )
}

/** Talks, and the topics with what was written with them. */
export function AgencyThreadParts({ at, level }: { at: AtThread; level: 2 | 3 }) {
  const { t } = useTranslation('counterparts')
  const { topics } = at.thread
  const name = at.other
  const Heading = level === 2 ? 'h3' : 'h4'
  return (
    <>
      <Section level={level} title={t('talks.title', { name })}>
        <Talks at={at} Heading={Heading} />
      </Section>
      <Section level={level} title={t('column.topics', { name })}>
        {topics.length === 0 ? (
          <Empty title={t('column.noTopics')}>{at.open ? t('column.noTopicsText') : null}</Empty>
        ) : (
          <Stack>
            {topics.map(topic => (
              <TopicCard key={topic.topicId} at={at} topic={topic} Heading={Heading} />
            ))}
          </Stack>
        )}
      </Section>
    </>
  )
}
