import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../platform/web/me.ts'
import { usePlates } from '../browser/places.ts'
import { nextStep } from '../next-step.ts'

/** The one next step at this table, in words. A capability that is closed here sees nothing to do. */
export function useNextStep(
  relationId: string,
  params: Record<string, string>,
): { sentence: string; action: string; at: string } {
  const sources = usePlates().flatMap(({ name, steps }) => (steps ? [{ owner: name, steps }] : []))
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
  const words = step ? `${step.owner}:steps.${step.id}` : 'shell:table.steps.nothing'
  const say = t as (key: string, params?: object) => string
  return {
    sentence: say(`${words}.sentence`, params),
    action: say(`${words}.action`),
    at: step?.at ?? '/agreements',
  }
}
