import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CareerPart } from '../../../platform/web/screens.ts'
import { Link, Section } from '../../../ui/index.ts'
import { pursesQuery } from './queries.ts'
import { useAmount } from './use-amount.ts'

/** What there is to find out with how one wants to go on; nothing while budgets are closed here, or none was opened. */
function MyBudget() {
  const { t } = useTranslation('budgets')
  const amount = useAmount()
  const { data } = useQuery({ ...pursesQuery, retry: false, throwOnError: false })
  const purse = data?.purses.find(({ free, asWage }) => free > 0 && !asWage)
  if (!purse) return null
  const words = { free: amount(purse.unit, purse.free), given: amount(purse.unit, purse.given.amount) }
  return (
    <Section title={t('own.title')} sentence={t('own.sentence', words)}>
      <p>
        <Link href="/purse">{t('own.look')}</Link>
      </p>
    </Section>
  )
}

export const budgetParts: readonly CareerPart[] = [{ order: 60, Part: MyBudget }]
