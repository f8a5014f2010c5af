import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import type { Purse } from '../model.ts'

/** An amount in whole units, or in euros that are kept in cents: nothing is rounded. */
export function PriceField(props: {
  unit: Purse['unit']
  labels: Readonly<Record<Purse['unit'], string>>
  hint?: string | undefined
  least?: number
  most: number
  value: number | null
  onChange: (value: number | null) => void
}) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const { unit, labels, hint, least = 0, most, value, onChange } = props
  const worth = unit === 'cents' ? 100 : 1
  return (
    <NumberField
      key={unit}
      label={labels[unit]}
      {...(hint !== undefined && { hint })}
      unclear={t('form.unclear', {
        least: format.number(least / worth),
        most: format.number(most / worth),
      })}
      least={least / worth}
      most={most / worth}
      value={value === null ? null : value / worth}
      onChange={typed => {
        const whole = typed === null ? null : Math.round(typed * worth)
        // Half a unit, or half a cent, is no amount.
        onChange(whole !== null && Math.abs(whole - typed! * worth) > 1e-6 ? null : whole)
      }}
    />
  )
}
