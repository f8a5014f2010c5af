import { type Desk, due, type MyDays, type SeatedTable } from '../../../platform/plate/desk.ts'
import { findRequestDays, openRequests } from '../store/due.ts'

const module = 'agreements'
const at = '/requests'
const minutes = 10
const idsOf = (tables: readonly SeatedTable[]) => tables.map(({ relationId }) => relationId)

/** From the first day on, by the day on which an answer is due: of the organisation or of the law, whichever is first. */
export const requestsDesk: Desk = {
  module,
  due: due({
    ask: (call, tables) => ({ open: openRequests(idsOf(tables), call.today) }),
    tasks: (_call, _tables, { open }) =>
      open.map(({ relation_id: relationId, answer_by: on }) => ({
        kind: 'answer-request',
        relationId,
        on,
        minutes,
        at,
      })),
  }),
}

/** For both: until when an answer is in time, and from when it is so. */
export const requestsDays: MyDays = {
  module,
  find: async (call, tables) => {
    const rows = await findRequestDays(call.tx, idsOf(tables), call.today)
    return rows.flatMap(row => {
      const day = (kind: string, on: string) => ({
        kind,
        id: `${row.request_id}-${kind}`,
        on,
        relationId: row.relation_id,
        at,
      })
      if (row.refused) return []
      if (!row.open) return row.starts_on >= call.today ? [day('request-start', row.starts_on)] : []
      const last = row.last_day
      return [
        ...(row.answer_by >= call.today && row.answer_by !== last
          ? [day('request-answer', row.answer_by)]
          : []),
        ...(last ? [day('request-last-day', last)] : []),
      ]
    })
  },
}
