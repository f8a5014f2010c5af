import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { Purse } from '../model.ts'

/** As the reader says it: 300 units, or € 99.50. */
export function useAmount(): (unit: Purse['unit'], amount: number) => string {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  return (unit, amount) =>
    unit === 'cents'
      ? format.money(amount / 100)
      : t('units', { count: amount, number: format.number(amount) })
}
