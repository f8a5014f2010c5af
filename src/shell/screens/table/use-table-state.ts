import { useQueries } from '@tanstack/react-query'
import { useMe } from '../../../platform/web/me.ts'
import { usePlates } from '../../browser/places.ts'
import { nextStep, type OwnedStep } from '../../next-step.ts'

export interface TableState {
  /** The one next step at this table; none when all is done. */
  step: OwnedStep | undefined
  /** The rooms along its path that are behind who asks. */
  behind: ReadonlySet<string>
}

/** How things stand at a table, as the capabilities see it. One that is closed here sees nothing to do. */
export function useTableState(relationId: string | undefined): TableState {
  const sources = usePlates().flatMap(({ name, steps }) => (steps ? [{ owner: name, steps }] : []))
  const today = useMe()?.today ?? ''
  const known = useQueries({
    queries: relationId ? sources.map(({ steps }) => ({ ...steps.query(relationId), retry: false })) : [],
  })
  const seen = sources.flatMap(({ owner, steps }, index) => {
    const data = known[index]?.data
    if (!data) return []
    return [
      {
        owner,
        steps: steps.find(data, today),
        done: steps.done?.(data) ?? {},
        behind: steps.behind?.(data) ?? [],
      },
    ]
  })
  return { step: nextStep(seen), behind: new Set(seen.flatMap(({ behind }) => behind)) }
}

/** Whether it is this side's turn; or that of somebody for whom it waits. */
export const isTurn = (step: OwnedStep | undefined): step is OwnedStep =>
  step !== undefined && !step.id.startsWith('wait-')
