import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'

/** The works council asks; HR answers for the employer. */
export const mayAsk = (actor: Actor): boolean => actor.roles.includes('council')
export const mayAnswer = (actor: Actor): boolean => actor.roles.includes('hr')

export function mustAsk(actor: Actor): void {
  if (!mayAsk(actor)) refuse('overview.only-council-asks', 'not-allowed')
}

export function mustAnswer(actor: Actor): void {
  if (!mayAnswer(actor)) refuse('overview.only-hr-answers', 'not-allowed')
}
