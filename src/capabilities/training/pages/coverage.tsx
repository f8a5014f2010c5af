import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isHr } from '../../../platform/web/doors.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useMe } from '../../../platform/web/me.ts'
import { Card, Columns, Empty, Link, Page, Section, Stack, Why } from '../../../ui/index.ts'
import type { Counted } from '../model.ts'
import { coverageQuery } from './queries.ts'

/** For HR and the works council: of years that are over, both sides beside each other. */
export function Coverage() {
  const { t } = useTranslation('training')
  const { data } = useSuspenseQuery(coverageQuery)
  const me = useMe()
  const { years } = data
  return (
    <Page
      title={t('coverage.title')}
      sentence={t(years.length === 0 ? 'coverage.sentence_none' : 'coverage.sentence')}
    >
      <Stack gap="wide">
        {me && isHr(me) && <Link href="/trainings/offers">{t('coverage.toOffers')}</Link>}
        {years.length === 0 && <Empty title={t('coverage.none')} />}
        {years.map(({ year, workers, managers }) => (
          <Section key={year} title={String(year)}>
            <Columns>
              <Side side="employee" name={t('coverage.workers')} counted={workers} />
              <Side side="organisation" name={t('coverage.managers')} counted={managers} />
            </Columns>
          </Section>
        ))}
        <Why label={t('coverage.why')}>
          <p>{t('coverage.whyText')}</p>
        </Why>
      </Stack>
    </Page>
  )
}

function Side(props: { side: 'employee' | 'organisation'; name: string; counted: Counted }) {
  const { t } = useTranslation('training')
  const format = useFormat()
  const { offered, attended } = props.counted
  return (
    <Card side={props.side}>
      <Stack gap="tight">
        <h3>{props.name}</h3>
        {offered === null ? (
          <p>{t('coverage.offeredFew')}</p>
        ) : (
          <>
            <p>
              {attended === null ? t('coverage.attendedHidden') : t('coverage.attended', { count: attended })}
            </p>
            <p>
              {offered.to === null
                ? t('coverage.offeredMost', { from: format.number(offered.from) })
                : t('coverage.offered', {
                    from: format.number(offered.from),
                    to: format.number(offered.to),
                  })}
            </p>
          </>
        )}
      </Stack>
    </Card>
  )
}
