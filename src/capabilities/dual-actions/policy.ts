import { refuse } from '../../platform/errors/refusal.ts'
import type { Side } from '../people/model.ts'
import type { HalvesInput } from './model.ts'

/** How it stands: whose half is asked for, who wrote it, and since when both say yes. */
interface Standing {
  asked_of: Side | null
  side: Side
  agreed_at: Date | null
}

/** An agreement about getting on has a half of each of the two; with one half there is none. */
export function mustHaveBothHalves({ employee, organisation }: HalvesInput): void {
  if (employee === '' && organisation === '') refuse('dual-actions.nothing', 'bad-input')
  if (employee === '') refuse('dual-actions.employee-half-empty', 'bad-input')
  if (organisation === '') refuse('dual-actions.organisation-half-empty', 'bad-input')
}

/** What one asks with is their own half. */
export function mustSayOwnHalf(half: string): void {
  if (half === '') refuse('dual-actions.own-half-empty', 'bad-input')
}

/** What both said yes to is changed by nobody alone. */
export function mustNotBeAgreed({ agreed_at }: Standing): void {
  if (agreed_at) refuse('dual-actions.agreed', 'conflict')
}

/** Yes is said to both halves, and to what the other wrote. */
export function mustWaitForYes(row: Standing, own: Side): void {
  mustNotBeAgreed(row)
  if (row.asked_of === own) refuse(`dual-actions.${own}-half-empty`, 'conflict')
  if (row.side === own) refuse('dual-actions.own-words', 'conflict')
}
