import type { Desk, MyDays, SeatedTable } from '../../../platform/plate/desk.ts'
import { findViewsAwaited } from '../store.ts'
import { needDays } from './needs.ts'

const module = 'expectations'
const idsOf = (tables: readonly SeatedTable[]) => tables.map(({ relationId }) => relationId)

/** Relations in which the other has finished a view and the asker has not yet. */
export const expectationsDesk: Desk = {
  module,
  tasks: async (call, tables) => {
    const rows = await findViewsAwaited(call.tx, idsOf(tables))
    return rows.map(row => ({
      kind: 'fill-view',
      relationId: row.relation_id,
      on: row.since,
      minutes: 10,
      at: '/view',
    }))
  },
}

/** A card of one's own is found from the table: its address would tell that there is one. */
export const expectationsDays: MyDays = {
  module,
  find: async (call, tables) =>
    (await needDays(call, idsOf(tables))).map(({ cardId, ...card }) => ({
      ...card,
      kind: 'own',
      id: cardId,
    })),
}
