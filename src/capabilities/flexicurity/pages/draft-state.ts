import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useDraft } from '../../../platform/web/draft.ts'
import { type Draft, sameContent, startingPoint } from '../draft.ts'
import { flexicurityQuery } from './queries.ts'

/** What is tried out on this device, on top of what the server has. */
export function useTrial() {
  const view = useSuspenseQuery(flexicurityQuery).data
  const [held, keep] = useDraft<Draft>('hr-package')
  const start = useMemo(() => startingPoint(view), [view])
  const draft = held ?? start
  /** Nothing is kept of a draft that is what was published. */
  const change = useCallback(
    (next: Draft) =>
      keep(sameContent(next, start) && next.afterNumber === start.afterNumber ? undefined : next),
    [keep, start],
  )
  return { view, draft, start, change, reset: () => keep(undefined), trying: held !== undefined }
}

export type Trial = ReturnType<typeof useTrial>
