import { addMonths } from '../../platform/clock/clock.ts'
import type { ConversationKind } from './cycle.ts'

/** Half a year after somebody began to lead, the two know each other, talk or no talk. */
const months = 6

/**
 * Whether a handover talk is offered: somebody leads who did not lead from the start, for less than half a year, and no such
 * talk was planned since. `since` is the first day of their leading, `start` that of the relation.
 */
export function offersHandover(
  { since, start, today }: { since: string | null; start: string; today: string },
  talks: readonly { kind: ConversationKind; plannedOn: string; cancelled: boolean }[],
): boolean {
  if (since === null || since <= start || since > today || today >= addMonths(since, months)) return false
  return !talks.some(
    ({ kind, plannedOn, cancelled }) => kind === 'handover' && !cancelled && plannedOn >= since,
  )
}
