import { refuse } from '../../platform/errors/refusal.ts'
import type { TrainingInput } from './model.ts'

/** Offered to whoever sits at a table, as either of the two; nobody else has a talk to learn for. */
export function mustSitAtTable(sits: boolean): void {
  if (!sits) refuse('training.no-table', 'not-allowed')
}

/** Nobody is offered what they can no longer enrol for. */
export function mustLieAhead({ beginsOn, endsOn, enrolUntil }: TrainingInput, today: string): void {
  if (enrolUntil < today || enrolUntil > beginsOn || endsOn < beginsOn) refuse('training.days', 'conflict')
}
