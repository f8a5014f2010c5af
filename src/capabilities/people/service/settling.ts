import { createHash } from 'node:crypto'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { ImportReport } from '../import-schemas.ts'
import type { Column } from '../register/columns.ts'
import type { Difference } from '../register/compare.ts'
import type { Register } from '../register/register.ts'
import type { RowProblem } from '../register/row.ts'
import { type KnownRegister, saveDifference } from '../store/register.ts'
import { hrGoesOn } from '../store/roles.ts'

/** Carries out what was looked at, or refuses all of it; `shown` is the look after which this is asked. */
export async function carryOut(
  call: Call,
  difference: Difference,
  { wanted, now, shown }: { wanted: Register; now: KnownRegister; shown: string | undefined },
): Promise<void> {
  const { organisationId } = call.actor
  mustHaveShown(difference, digestOf(difference), shown)
  await saveDifference(call.tx, { organisationId, newId: call.newId }, difference, { wanted, now })
  if (difference.endsHr && !(await hrGoesOn(call.tx, organisationId))) refuse('people.last-hr', 'conflict')
}

/** Stands for exactly these changes. */
export const digestOf = ({ changes, endings }: Difference): string =>
  createHash('sha256')
    .update(JSON.stringify([changes, endings]))
    .digest('hex')
    .slice(0, 32)

/** Nothing is emptied that nobody saw, and what was seen is what is kept. What a file says in so many words it may do. */
function mustHaveShown({ emptied }: Difference, digest: string, shown: string | undefined): void {
  if (shown !== undefined && shown !== digest) refuse('people.shown-otherwise', 'conflict')
  if (shown === undefined && emptied > 0) refuse('people.not-shown', 'conflict', { count: emptied })
}

export const presentProblem = (
  call: Call,
  { row, column, code, params }: RowProblem,
  headers: ReadonlyMap<Column, string>,
): ImportReport['problems'][number] => {
  const name = `people:refusals.${code.slice('people.'.length)}`
  return {
    row,
    column,
    header: column && (headers.get(column) ?? null),
    code,
    message: `${call.say(`${name}.reason`, params)} ${call.say(`${name}.next`, params)}`,
  }
}
