import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { Seat, Side } from '../people/model.ts'

/** HR helps where it is asked, with what was asked, and reads nothing for it. */
export function mustHelp(actor: Actor): void {
  if (!actor.roles.includes('hr')) refuse('dialogue.only-hr-helps', 'not-allowed')
}

/** Talks are planned, called off and closed by the two whom the table is between. */
export function mustBeOfTheTwo(seat: Seat): Side {
  if (seat !== 'employee' && seat !== 'organisation') refuse('dialogue.only-the-two', 'not-allowed')
  return seat
}
