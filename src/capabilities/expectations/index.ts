export { catalogue, domains } from './catalogue/items.ts'
export { needDays } from './service/needs.ts'

import type { Call } from '../../platform/http/call.ts'
import { findViewsAwaited } from './store.ts'

/** Relations in which the other has finished a view and the asker has not yet. */
export async function viewTasks(
  call: Call,
  relationIds: readonly string[],
): Promise<{ relationId: string; on: string }[]> {
  const rows = await findViewsAwaited(call.tx, relationIds)
  return rows.map(row => ({ relationId: row.relation_id, on: row.since }))
}
