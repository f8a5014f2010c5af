import { useTranslation } from 'react-i18next'
import type { GrantRates } from '../../model.ts'

type Compared = GrantRates['matters'][number]['comparisons'][number]

/** What a group is called: contracts by the words of the register, the others by our own. */
export function useGroupName(): (by: Compared['by'], group: string) => string {
  const { t } = useTranslation(['fairness', 'people'])
  return (by, group) =>
    by === 'contract'
      ? t(`people:kinds.${group as 'permanent'}`)
      : t(`rates.groups.${by}.${group as never}` as 'rates.groups.hours.below-20')
}

/** From where to where a difference lies; an end that rounds to nought and is not says so. */
export function useRange(): (
  difference: Pick<Compared['differences'][number], 'low' | 'high' | 'holdsNought'>,
) => {
  low: string
  high: string
} {
  const { t } = useTranslation('fairness')
  return ({ low, high, holdsNought }) => ({
    low: low === 0 && !holdsNought ? t('rates.justAbove') : String(low),
    high: high === 0 && !holdsNought ? t('rates.justBelow') : String(high),
  })
}
