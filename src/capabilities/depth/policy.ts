import { refuse } from '../../platform/errors/refusal.ts'
import type { Seat } from '../people/model.ts'

/** What is asked from above is for whoever asks it to say. */
export function mustManageHere(seat: Seat): void {
  if (seat !== 'organisation') refuse('depth.only-who-manages', 'not-allowed')
}

/** Whom somebody takes along is theirs to say, and nobody else's. */
export function mustBeEmployeeHere(seat: Seat): void {
  if (seat !== 'employee') refuse('depth.only-employee-brings', 'not-allowed')
}
