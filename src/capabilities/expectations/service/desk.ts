import { type Desk, due, type MyDays, type SeatedTable } from '../../../platform/plate/desk.ts'
import { catalogue } from '../catalogue/items.ts'
import { classify } from '../gap.ts'
import { minutesLeft, secondsPerItem } from '../pace.ts'
import { forDesk, type ShownAnswer } from '../store/desk.ts'
import { needDays } from './needs.ts'

const module = 'expectations'
const idsOf = (tables: readonly SeatedTable[]) => tables.map(({ relationId }) => relationId)

/** Relations in which the other has finished a view and the asker has not yet. */
export const expectationsDesk: Desk = {
  module,
  part: 'expectations',
  due: due({
    ask: (_call, tables) => forDesk(idsOf(tables)),
    tasks: (_call, _tables, { awaited, shown }) => [
      ...awaited.map(row => ({
        kind: 'fill-view',
        relationId: row.relation_id,
        on: row.since,
        minutes: minutesLeft(catalogue.length, secondsPerItem),
        at: '/view',
      })),
      ...differencesIn(shown).map(table => ({ ...table, kind: 'differences', minutes: 5, at: '/gap' })),
    ],
  }),
}

/** Tables at which views differ and nothing of that lies on the table yet; what it is and how much is read there. */
function differencesIn(shown: readonly ShownAnswer[]): { relationId: string; on: string }[] {
  const differs = (rows: readonly ShownAnswer[]) =>
    [...new Set(rows.map(({ item_id }) => item_id))].filter(id => {
      const own = rows.filter(({ item_id }) => item_id === id)
      const kind = classify(Object.fromEntries(own.map(row => [row.side, row])))
      return kind !== 'agreed' && kind !== 'not-compared'
    })
  return [...new Set(shown.map(({ relation_id }) => relation_id))].flatMap(relationId => {
    const rows = shown.filter(({ relation_id }) => relation_id === relationId)
    const laid = new Set(rows.filter(row => row.laid).map(({ item_id }) => item_id))
    const open = differs(rows)
    return open.length > 0 && open.every(id => !laid.has(id)) ? [{ relationId, on: rows[0]!.on }] : []
  })
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
