import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Row, Section, Stack } from '../../../ui/index.ts'
import { LifeThread } from '../../../ui/pictures/career/life-thread.tsx'
import { lives } from '../vocabulary.ts'
import { PeriodForm } from './period-form.tsx'
import { careerQuery, type Held, ofKind } from './queries.ts'
import { Seen } from './seen.tsx'
import { ShareItem } from './share-item.tsx'
import { useYears } from './use-years.ts'

/** What somebody did, as one thread: equally thick whether it was paid or not. */
export function CareerLine({ beside }: { beside: (text: string) => ReactNode }) {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  const years = useYears(data.today)
  const [writing, setWriting] = useState<'new' | Held<'period'> | null>(null)
  const periods = ofKind(data, 'period')
  const thisYear = Number(data.today.slice(0, 4))
  return (
    <Section title={t('line.title')} sentence={t(periods.length > 0 ? 'line.sentence' : 'line.none')}>
      <Stack>
        {periods.length > 0 && (
          <LifeThread
            label={t('line.label')}
            lanes={lives.length}
            stretches={periods.map(period => {
              const { life, what, from, until } = period.content
              return {
                id: period.itemId,
                lane: lives.indexOf(life),
                ahead: from > thisYear,
                open: until === null,
                content: (
                  <Stack gap="tight">
                    <p>
                      <strong>{what ? <Written>{what}</Written> : t(`line.lives.${life}`)}</strong>
                    </p>
                    <Aside>{years(period.content)}</Aside>
                    <Row gap="tight">
                      <Seen item={period} />
                      <Button tone="plain" size="small" onClick={() => setWriting(period)}>
                        {t('plan.changeStep')}
                        <span className="only-heard">: {what || years(period.content)}</span>
                      </Button>
                      <ShareItem item={period} of={what || years(period.content)} />
                    </Row>
                  </Stack>
                ),
              }
            })}
          />
        )}
        <Row>
          <Button tone="quiet" onClick={() => setWriting('new')}>
            {t('line.add')}
          </Button>
        </Row>
      </Stack>
      {writing && (
        <PeriodForm
          period={writing === 'new' ? null : writing}
          {...{ beside }}
          onClose={() => setWriting(null)}
        />
      )}
    </Section>
  )
}
