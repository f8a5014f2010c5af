import { refuse } from '../../platform/errors/refusal.ts'
import type { Seat } from '../people/model.ts'

/** What is asked from above is for whoever asks it to say. */
export function mustManageHere(seat: Seat): void {
  if (seat !== 'organisation') refuse('depth.only-who-manages', 'not-allowed')
}
