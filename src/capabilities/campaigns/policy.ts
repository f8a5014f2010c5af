import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'

/** HR plans and closes; what comes out is for HR, works council and managers alike. */
export function mustPlan(actor: Actor): void {
  if (!mayPlan(actor)) refuse('campaigns.only-hr-plans', 'not-allowed')
}

export const mayPlan = (actor: Actor): boolean => actor.roles.includes('hr')
