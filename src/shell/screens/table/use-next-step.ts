import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useMe } from '../../../platform/web/me.ts'
import { usePlates } from '../../browser/places.ts'
import { nextStep } from '../../next-step.ts'

/** The one next step at this table, in words; none when all is done. A capability that is closed here sees nothing to do. */
export function useNextStep(
  relationId: string,
  params: Record<string, string>,
): { sentence: string; action: string; at: string } | undefined {
  const sources = usePlates().flatMap(({ name, steps }) => (steps ? [{ owner: name, steps }] : []))
  const format = useFormat()
  const { t } = useTranslation(['shell', ...(sources.map(({ owner }) => owner) as never[])])
  const today = useMe()!.today
  const known = useQueries({
    queries: sources.map(({ steps }) => ({ ...steps.query(relationId), retry: false })),
  })
  const seen = sources.flatMap(({ owner, steps }, index) => {
    const { data } = known[index]!
    return data ? [{ owner, steps: steps.find(data, today), done: steps.done?.(data) ?? {} }] : []
  })
  const step = nextStep(seen)
  if (!step) return undefined
  const words = `${step.owner}:steps.${step.id}`
  const among = (others: readonly string[]) => ({
    other: format.list(others.map(givenNameOf)),
    count: Math.max(1, others.length),
  })
  const say = t as (key: string, params?: object) => string
  return {
    sentence: say(`${words}.sentence`, { count: 1, ...params, ...(step.others && among(step.others)) }),
    action: say(`${words}.action`),
    at: step.at,
  }
}
