import { addDays } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { LineInput, TalkLines } from '../pack-schemas.ts'
import { mayWriteLines, mustWriteLines } from '../policy.ts'
import { endLine, findLines, findUnitsHere, insertLine } from '../store/talk-lines.ts'

/** More than this and nobody reads them before a talk. */
const most = 40

/** What HR says before talks, today or later; whoever works here reads it. */
export async function readLines(call: Call): Promise<TalkLines> {
  const { organisationId } = call.actor
  const rows = await findLines(call.tx, organisationId)
  const mayWrite = mayWriteLines(call.actor)
  const units = mayWrite ? await findUnitsHere(call.tx, organisationId) : []
  return {
    today: call.today,
    mayWrite,
    lines: rows.map(row => ({
      lineId: row.line_id,
      kind: row.kind,
      words: row.words,
      unit: row.unit,
      from: row.valid_from,
      until: addDays(row.valid_until, -1),
    })),
    units: units.map(({ unit_id: unitId, name }) => ({ unitId, name })),
  }
}

export async function writeLine(call: Call, { unitId, from, until, ...line }: LineInput): Promise<TalkLines> {
  mustWriteLines(call.actor)
  if (from < call.today) refuse('depth.line-in-the-past', 'bad-input', { day: from })
  if (until < from) refuse('depth.line-ends-first', 'bad-input', { day: until })
  const { organisationId, personId: by } = call.actor
  const units = await findUnitsHere(call.tx, organisationId)
  if (unitId && !units.some(unit => unit.unit_id === unitId)) refuse('depth.no-such-unit', 'not-found')
  if ((await findLines(call.tx, organisationId)).length >= most)
    refuse('depth.lines-enough', 'conflict', { most })
  const lineId = call.newId()
  const days = { from, until: addDays(until, 1) }
  await insertLine(call.tx, { organisationId, lineId, ...line, unitId, ...days, by, at: call.now })
  return told(call, 'talk-line.written', lineId)
}

export async function takeLineAway(call: Call, lineId: string): Promise<TalkLines> {
  mustWriteLines(call.actor)
  if (!(await endLine(call.tx, call.actor.organisationId, lineId))) refuse('depth.no-such-line', 'not-found')
  return told(call, 'talk-line.ended', lineId)
}

async function told(call: Call, event: string, subjectId: string): Promise<TalkLines> {
  const view = await readLines(call)
  await call.tell({ event, subjectKind: 'talk-line', subjectId })
  return view
}
