import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'

/** HR helps where it is asked, with what was asked, and reads nothing for it. */
export function mustHelp(actor: Actor): void {
  if (!actor.roles.includes('hr')) refuse('dialogue.only-hr-helps', 'not-allowed')
}
