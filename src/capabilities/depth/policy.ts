import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { Seat } from '../people/model.ts'

/** What is asked from above is for whoever asks it to say. */
export function mustManageHere(seat: Seat): void {
  if (seat !== 'organisation') refuse('depth.only-who-manages', 'not-allowed')
}

/** Whom somebody takes along is theirs to say, and nobody else's. */
export function mustBeEmployeeHere(seat: Seat): void {
  if (seat !== 'employee') refuse('depth.only-employee-brings', 'not-allowed')
}

/** What both know before a talk is for the two whom it is between. */
export function mustBeOfTheTwo(seat: Seat): void {
  if (seat !== 'employee' && seat !== 'organisation') refuse('depth.only-the-two', 'not-allowed')
}

/** HR says what there is for everybody; reading it is for whoever works here. */
export const mayWriteLines = (actor: Actor): boolean => actor.roles.includes('hr')
export function mustWriteLines(actor: Actor): void {
  if (!mayWriteLines(actor)) refuse('depth.only-hr-writes', 'not-allowed')
}
