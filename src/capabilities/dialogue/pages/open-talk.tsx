import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Disclosure, Section, Stack, Tag } from '../../../ui/index.ts'
import type { ConversationView } from '../model.ts'
import { Agenda } from './agenda.tsx'
import type { AtTable } from './at-table.ts'
import { Confirm } from './confirm.tsx'
import { isOpenTalk } from './open.ts'
import { Replan } from './replan.tsx'
import { SharedNotes } from './shared-notes.tsx'
import { useTalkName } from './talk-name.ts'

/** One talk that is open, with its own agenda and day; from its day on each says whether it was one. */
export function OpenTalk({
  at,
  talk,
  level = 2,
  children,
}: {
  at: AtTable
  talk: ConversationView
  level?: 2 | 3
  /** What is said of the series that it is of. */
  children?: ReactNode
}) {
  const { t } = useTranslation('dialogue')
  const nameOf = useTalkName()
  const { relationId, talks, others: other, many, mayPlan, today } = at
  const isLeftOpen = isOpenTalk(talk)
  const topics = talks.topics.filter(topic => topic.conversationId === talk.conversationId)
  const where = [talk.startsAt, talk.place].filter(Boolean).join(', ')
  const counted = topics.length === 0 ? undefined : t('agenda.sentence', { count: topics.length })
  const sentence = !isLeftOpen
    ? t('talk.stays')
    : talk.ready
      ? t('agenda.ready', { count: topics.length })
      : counted
  return (
    <Section
      title={nameOf(talk)}
      level={level}
      sentence={sentence}
      action={talk.ready ? <Tag side="together">{t('agenda.readyTag')}</Tag> : undefined}
    >
      <Stack>
        {where !== '' && <Aside>{where}</Aside>}
        {children}
        {talk.plannedOn <= today && <Confirm {...{ relationId, talk, other, many }} />}
        {isLeftOpen ? (
          <>
            <Agenda at={at} talk={talk} />
            <SharedNotes at={at} conversationId={talk.conversationId} />
            {at.offered(talk)}
            {mayPlan && (
              <Disclosure label={t('plan.change')}>
                <Replan
                  relationId={relationId}
                  talk={talk}
                  series={talks.series.find(({ seriesId }) => seriesId === talk.seriesId)}
                  conversations={talks.conversations}
                  today={today}
                />
              </Disclosure>
            )}
          </>
        ) : (
          <>
            <ul>
              {topics.map(topic => (
                <li key={topic.topicId}>{topic.title}</li>
              ))}
            </ul>
            <SharedNotes at={at} conversationId={talk.conversationId} />
            {at.offered(talk)}
          </>
        )}
      </Stack>
    </Section>
  )
}
