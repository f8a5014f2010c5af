import { asOwner, type Database } from '../../../platform/db/database.ts'
import { ringWithoutRequest } from '../../bell/index.ts'
import { pagesAtTable } from '../../people/index.ts'
import { findSilent, setSilenceTold } from '../store/due.ts'

/** A term ran out without an answer: both hear so, once. That it is as requested needs nobody's deed. */
export async function tellSilence(
  database: Database,
  organisationId: string,
  { today, now }: { today: string; now: Date },
): Promise<void> {
  await asOwner(database, async tx => {
    for (const row of await findSilent(tx, organisationId, today)) {
      const seats = [
        { seat: 'employee' as const, personId: row.employee_id },
        ...(row.manager_id ? [{ seat: 'organisation' as const, personId: row.manager_id }] : []),
      ]
      const to = pagesAtTable({ relationId: row.relation_id, seats }, '/requests')
      await setSilenceTold(tx, { organisationId, requestId: row.request_id }, now)
      await ringWithoutRequest(tx, { organisationId, fromId: null, rungAt: now }, { kind: 'term', to })
    }
  })
}
