import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'

export const keepsSpans = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('hr')

/** Whoever leads others sees their own; HR sees the units. It is nobody else’s. */
export function mustLead(actor: Actor): void {
  if (!keepsSpans(actor) && !actor.manages) refuse('leading.leads-nobody', 'not-allowed')
}
