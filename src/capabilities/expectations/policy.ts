import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { Side } from '../people/model.ts'

/** HR adds items to the catalogue of the organisation. */
export function mustKeepCatalogue(actor: Actor): void {
  if (!actor.roles.includes('hr')) refuse('expectations.only-hr-adds-items', 'not-allowed')
}

/** Needs are the employee's; the manager has no card. */
export function mustBeEmployee(side: Side): void {
  if (side !== 'employee') refuse('expectations.needs-are-the-employees', 'not-allowed')
}
