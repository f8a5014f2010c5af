import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { Side } from '../people/model.ts'
import { isShortItem } from './catalogue/ten.ts'
import { type Answer, saysSomething } from './gap.ts'

/** HR adds items to the catalogue of the organisation. */
export function mustKeepCatalogue(actor: Actor): void {
  if (!actor.roles.includes('hr')) refuse('expectations.only-hr-adds-items', 'not-allowed')
}

/** Needs are the employee's; the manager has no card. */
export function mustBeEmployee(side: Side): void {
  if (side !== 'employee') refuse('expectations.needs-are-the-employees', 'not-allowed')
}

/** A short view is about the ten and no more, so that what opens is what was said to open. */
export function mustFitShort(answers: Readonly<Record<string, Answer>>): void {
  if (Object.entries(answers).some(([id, answer]) => saysSomething(answer) && !isShortItem(id)))
    refuse('expectations.more-than-ten', 'conflict')
}
