import { refuse } from '../../platform/errors/refusal.ts'
import type { Seat } from '../people/model.ts'
import type { ThreadSide } from './vocabulary.ts'

/** The two of a thread; for whoever manages the worker, as for everybody else, there is none. */
export function mustBeOfThread(seat: Seat): ThreadSide {
  if (seat !== 'employee' && seat !== 'agency') refuse('counterparts.not-yours', 'not-found')
  return seat
}
