import { useTranslation } from 'react-i18next'
import type { EveryoneReached } from '../../model.ts'
import { useGroupName } from '../rates/use-group-name.ts'

export type Use = EveryoneReached['uses'][number]
export type Comparison = Use['comparisons'][number]

/** What a group is called: whether one leads by our own words, the others as in every comparison. */
export function useReachName(): (by: Comparison['by'], group: string) => string {
  const { t } = useTranslation('fairness')
  const nameOf = useGroupName()
  return (by, group) => (by === 'level' ? t(`reach.levels.${group as 'leads'}`) : nameOf(by, group))
}
