import { refuse } from '../../platform/errors/refusal.ts'
import type { Seat } from '../people/model.ts'
import type { Mirror } from './mirrors.ts'

/** Some mirrors are between the two alone: whoever sits beside them has no part in them. */
export function mustLookInto({ seats }: Mirror, seat: Seat): void {
  if (seats === 'two' && seat !== 'employee' && seat !== 'organisation')
    refuse('mirrors.only-the-two', 'not-allowed')
}

/** How somebody negotiates is shown to nobody, whoever asks. */
export function mustBeShareable({ shared }: Mirror): void {
  if (shared === 'never') refuse('mirrors.never-shared', 'conflict')
}
