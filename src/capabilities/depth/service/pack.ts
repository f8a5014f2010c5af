import { createHash } from 'node:crypto'
import { addDays } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import { readWhatHolds } from '../../agreements/index.ts'
import { type Pack, packContent } from '../pack-schemas.ts'
import { mustBeOfTheTwo } from '../policy.ts'
import { findLinesFor } from '../store/talk-lines.ts'
import { atTalk, type TalkPath } from './talk.ts'

/**
 * What both know before a talk, as it holds on its day. Worked out from what lies there and from nothing about who asks, so that
 * whoever opens it first or last reads the same; the hash lets them see that it is.
 */
export async function readPack(call: Call, path: TalkPath): Promise<Pack> {
  const { table, talk } = await atTalk(call, path)
  mustBeOfTheTwo(table.seat)
  const { organisationId, relationId } = table
  const on = talk.plannedOn
  const { floor, clauses } = await readWhatHolds(call, table, on)
  const lines = await findLinesFor(call.tx, { organisationId, relationId, on })
  // In the order of the schema, whatever the order in which it was put together.
  const content = packContent.parse({
    conversationId: talk.conversationId,
    on,
    floor,
    clauses,
    lines: lines.map(row => ({
      lineId: row.line_id,
      kind: row.kind,
      words: row.words,
      from: row.valid_from,
      until: addDays(row.valid_until, -1),
    })),
  })
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return { hash, content }
}
