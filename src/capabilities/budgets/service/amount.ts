import type { Call } from '../../../platform/http/call.ts'
import { formatterFor } from '../../../platform/i18n/format.ts'
import type { BudgetInput } from '../model.ts'

/** As the reader says it: 300 units, or € 99.50. */
export function amountIn(call: Call, unit: BudgetInput['unit'], amount: number): string {
  const format = formatterFor(call.language)
  if (unit === 'cents') return format.money(amount / 100)
  return call.say('budgets:units', { count: amount, number: format.number(amount) })
}
