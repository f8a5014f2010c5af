import { useTranslation } from 'react-i18next'
import type { AgencyThread } from '../../../capabilities/counterparts/model.ts'
import { topicsOnTable } from '../../../capabilities/dialogue/pages/on-table.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { AvatarChair, ButtonLink, Empty, Lines, Section, Stack } from '../../../ui/index.ts'
import { useNamedTalks } from '../table/use-topic-names.ts'

/** What lies between the worker and whoever manages: the topics and talks of their own table, which the agency never reads. */
export function ManagerColumn({ relationId, thread }: { relationId: string; thread: AgencyThread }) {
  const { t } = useTranslation('counterparts')
  const format = useFormat()
  const talks = useNamedTalks(relationId)
  const name = thread.manager ?? t('worker.nobodyManages')
  const given = thread.manager ? givenNameOf(name) : name
  const about = thread.routes.filter(route => route.with.includes('organisation'))
  const next = talks.conversations
    .filter(talk => !talk.cancelled && talk.outcome === 'open' && talk.plannedOn === talks.next.on)
    .at(-1)
  const lying = topicsOnTable(talks)
  const href = `/relations/${relationId}/talk`
  return (
    <Section title={t('column.with', { name: given })}>
      <Stack>
        <AvatarChair name={name} side="organisation" named note={t('column.organisation')} />
        <p>{t('column.here', { about: format.list(about.map(one => t(`about.${one.about}`))) })}</p>
        <Section level={3} title={t('talks.title', { name: given })}>
          <Stack>
            <p>{next ? t('column.next', { on: format.day(next.plannedOn) }) : t('column.noNext')}</p>
            <p>
              <ButtonLink href={href} tone="quiet" side="together">
                {t('column.toTalks')}
              </ButtonLink>
            </p>
          </Stack>
        </Section>
        <Section level={3} title={t('column.topics', { name: given })}>
          {lying.length === 0 ? (
            <Empty title={t('column.noTopics')}>{t('column.noTopicsText')}</Empty>
          ) : (
            <Lines
              label={t('column.topics', { name: given })}
              lines={lying.map(topic => ({ id: topic.topicId, href, words: topic.title }))}
            />
          )}
        </Section>
      </Stack>
    </Section>
  )
}
