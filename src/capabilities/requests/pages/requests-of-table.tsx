import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Button, Empty, Page, Stack, Why } from '../../../ui/index.ts'
import { flexibleWorking } from '../law.ts'
import { AskForm } from './ask-form.tsx'
import type { Beside } from './beside.ts'
import { requestsQuery } from './queries.ts'
import { RequestCard } from './request-card.tsx'

/** What was asked at a table, until when there is an answer, and what silence does: the same for both. */
export function RequestsOfTable(props: { relationId: string; base: string; other: string } & Beside) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const { relationId, base, other, hint, into } = props
  const { data } = useSuspenseQuery(requestsQuery(relationId))
  const [asking, setAsking] = useState(false)
  const { side, facts, manager, requests } = data
  const open = requests.filter(({ state }) => state === 'open').length
  const asks = facts !== null && manager !== null
  return (
    <Page
      title={t('page.title')}
      sentence={requests.length === 0 ? t('page.none') : t('page.sentence', { count: open })}
      back={{ href: `${base}/agreements`, label: t('page.back') }}
      note={
        side === 'organisation'
          ? t('page.noteManager', { other })
          : t(manager ? 'page.noteEmployee' : 'page.noteNobody', { other })
      }
      action={asks && <Button onClick={() => setAsking(true)}>{t('page.ask')}</Button>}
    >
      <Stack gap="wide">
        {requests.length === 0 && (
          <Empty title={t('page.none')}>
            {t(side === 'employee' ? 'page.noneEmployee' : 'page.noneManager', { other })}
          </Empty>
        )}
        {requests.map(request => (
          <RequestCard key={request.requestId} {...{ request, hint, into }} of={data} />
        ))}
        <Why label={t('effect.law')}>
          <p>{t('effect.lawText')}</p>
          <Aside>{t('effect.lawSource', { day: format.day(flexibleWorking.checkedOn) })}</Aside>
        </Why>
      </Stack>
      {asking && facts && (
        <AskForm {...{ relationId, facts, hint }} today={data.today} onClose={() => setAsking(false)} />
      )}
    </Page>
  )
}
