import { useTranslation } from 'react-i18next'
import { Aside, Disclosure, Section, Stack, Tag } from '../../../ui/index.ts'
import type { ConversationView } from '../model.ts'
import { Agenda } from './agenda.tsx'
import type { AtTable } from './at-table.ts'
import { Confirm } from './confirm.tsx'
import { isOpenTalk } from './open.ts'
import { Plan } from './plan.tsx'
import { useTalkName } from './talk-name.ts'

/** One talk that is open, with its own agenda and day; from its day on each says whether it was one. */
export function OpenTalk({ at, talk, today }: { at: AtTable; talk: ConversationView; today: string }) {
  const { t } = useTranslation('dialogue')
  const nameOf = useTalkName()
  const { relationId, talks, others: other, many, mayPlan } = at
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
      sentence={sentence}
      action={talk.ready ? <Tag side="together">{t('agenda.readyTag')}</Tag> : undefined}
    >
      <Stack>
        {where !== '' && <Aside>{where}</Aside>}
        {talk.plannedOn <= today && <Confirm {...{ relationId, talk, other, many }} />}
        {isLeftOpen ? (
          <>
            <Agenda at={at} talk={talk} />
            {mayPlan && (
              <Disclosure label={t('plan.change')}>
                <Plan relationId={relationId} talk={talk} on={talk.plannedOn} />
              </Disclosure>
            )}
          </>
        ) : (
          <ul>
            {topics.map(topic => (
              <li key={topic.topicId}>{topic.title}</li>
            ))}
          </ul>
        )}
      </Stack>
    </Section>
  )
}
