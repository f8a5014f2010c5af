import { useTranslation } from 'react-i18next'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useTableState } from './use-table-state.ts'

/** The one next step at this table, in words; none when all is done. */
export function useNextStep(
  relationId: string,
  params: Record<string, string>,
): { sentence: string; action: string; at: string } | undefined {
  const format = useFormat()
  const { t } = useTranslation('near')
  const { step } = useTableState(relationId)
  if (!step) return undefined
  const words = `${step.owner}.steps.${step.id}`
  const among = (others: readonly string[]) => ({
    other: format.list(others.map(givenNameOf)),
    count: Math.max(1, others.length),
  })
  const say = t as (key: string, params?: object) => string
  return {
    sentence: say(`${words}.sentence`, {
      count: 1,
      ...params,
      ...(step.others && among(step.others)),
      ...(step.until && { day: format.day(step.until) }),
    }),
    action: say(`${words}.action`),
    at: step.at,
  }
}
