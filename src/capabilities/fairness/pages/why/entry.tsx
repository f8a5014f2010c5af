import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Aside, Card, Facts, Stack } from '../../../../ui/index.ts'
import type { WhyKind } from '../../model.ts'
import { capital } from './capital.ts'

/** What is otherwise and why, for how many people, and what stands against it. */
export function Entry({ entry, until }: { entry: WhyKind['entries'][number]; until: string }) {
  const { t } = useTranslation(['fairness', 'agreements'])
  const format = useFormat()
  const { dimension, reason, count, returns } = entry
  const inReturn = returns.map(one =>
    t('why.inReturn', {
      what: t(`agreements:deals.compensations.${one.compensation as 'none'}`),
      count: one.count,
    }),
  )
  return (
    <Card as="article" side="together">
      <Stack gap="tight">
        <h3>{capital(t(`agreements:deals.dimensions.${dimension as 'at-home'}`))}</h3>
        <p>
          <span className="why-entry__count">{count}</span> {t('why.peopleWord', { count })}
        </p>
        <Facts
          items={[
            { term: t('why.because'), value: t(`agreements:deals.grounds.${reason as 'to-learn'}`) },
            {
              term: t('why.return'),
              value: inReturn.length > 0 ? format.list(inReturn) : t('why.differs'),
            },
          ]}
        />
        {entry.until !== until && <Aside>{t('why.older', { day: format.day(entry.until) })}</Aside>}
      </Stack>
    </Card>
  )
}
