import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AgencyColumn, AgencyThreadParts } from '../../../capabilities/counterparts/pages/agency-column.tsx'
import type { AtThread } from '../../../capabilities/counterparts/pages/at-thread.ts'
import { LayTopic } from '../../../capabilities/counterparts/pages/lay-topic.tsx'
import { threadQuery } from '../../../capabilities/counterparts/pages/queries.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { useSignedIn } from '../../../platform/web/me.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { Columns, Empty, Page, Stack } from '../../../ui/index.ts'
import { ManagerColumn } from './manager-column.tsx'

/** What an agency worker has with each of two counterparts, side by side; the agency's contact sees their own alone. */
export function Counterparts() {
  const { t } = useTranslation('counterparts')
  const relationId = useRelationId()
  const me = useSignedIn()
  const { data: thread } = useSuspenseQuery(threadQuery(relationId))
  const { contact } = thread
  const [worker, agency, manager] = [
    givenNameOf(thread.worker),
    contact ? givenNameOf(contact) : t('nobody'),
    thread.manager ? givenNameOf(thread.manager) : t('worker.nobodyManages'),
  ]
  const at: AtThread = {
    thread,
    other: thread.side === 'employee' ? agency : worker,
    open: contact !== null,
    today: me.today,
    beside: text => <HealthHint text={text} />,
  }
  if (thread.side === 'agency')
    return (
      <Page
        title={t('contact.title', { worker })}
        sentence={t('contact.sentence', { worker })}
        note={t('contact.note', { worker })}
      >
        <Stack gap="wide">
          <LayTopic at={at} nameOf={() => worker} />
          <AgencyThreadParts at={at} level={2} />
        </Stack>
      </Page>
    )
  const nameOf = (one: 'agency' | 'organisation') => (one === 'agency' ? agency : manager)
  const back = { href: `/relations/${relationId}`, label: t('worker.back') }
  const isEmpty = thread.topics.length + thread.talks.length === 0
  if (!contact && isEmpty)
    return (
      <Page title={t('worker.title')} back={back}>
        <Empty title={t('worker.noContact')}>{t('worker.noContactText')}</Empty>
      </Page>
    )
  return (
    <Page
      title={t('worker.title')}
      sentence={contact ? t('worker.sentence', { contact: agency, manager }) : t('worker.noContactNow')}
      note={t('worker.note', { contact: agency, manager })}
      back={back}
      width="wide"
    >
      <Stack gap="wide">
        {at.open && <LayTopic at={at} nameOf={nameOf} />}
        <Columns least={320} gap="wide">
          <AgencyColumn at={at} />
          <ManagerColumn relationId={relationId} thread={thread} />
        </Columns>
      </Stack>
    </Page>
  )
}
