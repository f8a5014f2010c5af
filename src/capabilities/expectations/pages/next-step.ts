import type { Step } from '../../../platform/web/screens.ts'
import type { ViewState } from '../model.ts'

/** Before there is something to talk about, both have to show their view. */
export function viewSteps({ mine, open }: ViewState): Step[] {
  if (open) return []
  const id = !mine.submitted ? 'fill-view' : !mine.released ? 'release' : 'wait-for-view'
  return [{ id, rank: 30, at: '/view' }]
}
