import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Empty, Facts, Page, Stack } from '../../../ui/index.ts'
import { noticesQuery, useMarkRead } from './queries.ts'
import { useFacts } from './use-facts.ts'

/** What whoever leads hears of somebody: what and when. There is nothing to decide, so there is no button for it. */
export function SignUpsPage() {
  const { t } = useTranslation('openings')
  const { relationId } = useParams({ strict: false }) as { relationId: string }
  const { data } = useSuspenseQuery(noticesQuery(relationId))
  const format = useFormat()
  const { timed } = useFacts()
  const read = useMarkRead(relationId)
  const { name, notices } = data
  const unread = notices.some(({ readOn }) => readOn === null)
  return (
    <Page
      title={t('notices.title')}
      sentence={t('notices.sentence', { count: notices.length, name })}
      note={t('notices.note')}
      back={{ href: `/relations/${relationId}`, label: t('notices.back') }}
      action={
        unread && (
          <Button side="organisation" busy={read.isPending} onClick={() => read.mutate()}>
            {t('notices.markRead')}
          </Button>
        )
      }
    >
      <Stack gap="wide">
        <Trouble error={read.error} />
        {notices.length === 0 && (
          <Empty title={t('notices.none')}>
            <p>{t('notices.noneText', { name })}</p>
          </Empty>
        )}
        {notices.map(one => (
          <Card as="article" key={one.noticeId} tone={one.readOn === null ? 'raised' : 'flat'}>
            <Stack gap="tight">
              <h2>
                <Written>{one.title}</Written>
              </h2>
              <Aside>{t('notices.told', { day: format.day(one.toldOn) })}</Aside>
              <Facts items={[...timed(one), { term: t('facts.team'), value: one.unit }]} />
              {one.withdrawnOn !== null ? (
                <p>{t('notices.withdrawn', { name, day: format.day(one.withdrawnOn) })}</p>
              ) : (
                one.endsOn !== null && <p>{t('notices.isBack', { name, day: format.day(one.endsOn) })}</p>
              )}
              {one.readOn !== null && <Aside>{t('notices.readOn', { day: format.day(one.readOn) })}</Aside>}
            </Stack>
          </Card>
        ))}
      </Stack>
    </Page>
  )
}
