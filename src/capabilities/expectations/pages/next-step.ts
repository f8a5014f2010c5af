import type { Step } from '../../../platform/web/screens.ts'
import type { ViewState } from '../model.ts'

/** Before there is something to talk about, everybody has to show their view. */
export function viewSteps({ mine, others, open }: ViewState): Step[] {
  if (open) return []
  const id = !mine.submitted ? 'fill-view' : !mine.released ? 'release' : 'wait-for-view'
  // With more than two, it is said whom one waits for.
  const waiting = others.filter(({ released }) => !released).map(({ name }) => name)
  return [{ id, rank: 30, at: '/view', ...(others.length > 1 && { others: waiting }) }]
}

export const viewBehind = ({ mine, open }: ViewState): string[] => (open || mine.released ? ['view'] : [])
