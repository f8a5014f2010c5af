import { isMutual, mutualNeed, type Party } from '@wisselwerk/engines/flexicurity'
import { fieldsOf } from './fields.ts'
import type { DealNeed } from './model.ts'

type Said = Pick<NonNullable<DealNeed['mine']>, 'marks' | 'inReturn'>

/**
 * The outcome of what both said. What an employee gives stands with the deal itself; what the organisation gives it names here,
 * and so may the employee.
 */
export function mutualOf(
  said: Readonly<Record<Party, Said>>,
  compensation: string,
): NonNullable<DealNeed['mutual']> {
  const mutual = mutualNeed({
    employee: fieldsOf(said.employee.marks),
    organisation: fieldsOf(said.organisation.marks),
  })
  const named = mutual.costing.filter(
    side => said[side].inReturn !== null || (side === 'employee' && compensation !== 'none'),
  )
  return {
    outcome: mutual.outcome,
    costing: [...mutual.costing],
    named,
    unsaid: [...mutual.unsaid],
    flexicurity: isMutual(mutual, named),
  }
}
