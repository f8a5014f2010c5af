import { readKeys } from '../../../platform/db/keys.ts'
import type { Call } from '../../../platform/http/call.ts'
import { dataGroups } from '../../../platform/plate/kinds.ts'
import type { OwnedTable } from '../../../platform/plate/records.ts'
import type { Line, MyData } from '../schemas.ts'
import { findLines, findNames, findSignIn } from '../store/my-data.ts'
import { calledWords, tableWords } from '../words.ts'
import { readKept, readOwnHolds } from './kept.ts'

/** Everything about the asker that the asker may read; with `files` the signed documents too. */
export async function readMyData(call: Call, files = false): Promise<MyData> {
  const { personId, name } = call.actor
  const { tables } = call.records
  const ground = { tables, keys: await readKeys(call.tx) }
  const shown = dataGroups.flatMap(group => tables.filter(one => one.group === group))
  const find = async (of: readonly OwnedTable[]) =>
    opened(call, of, await findLines(call.tx, ground, { personId, files, of }))
  const content = await find(shown.filter(({ table }) => table !== readLog))
  for (const one of shown) await noteReading(call, one, content.get(one.table) ?? [])
  const namesOf = async (lines: Iterable<Line[]>) => {
    const named = await findNames(call.tx, ground, idsIn([...lines].flat()))
    // What somebody else wrote is read by the name that it gives to something too.
    for (const { writer, table } of named)
      if (writer) await call.looked({ subjectId: writer, what: writerOf(tables, table)!.what, purpose })
    return named.map(({ id, name, table, column }) => {
      const of = tables.find(one => one.table === table)!
      return [id, (column && calledWords(call, of, column)[name]) || name] as const
    })
  }
  const named = await namesOf(content.values())
  // What is noted of this reading is about the asker too.
  await call.settle()
  const log = await find(shown.filter(({ table }) => table === readLog))
  const found = new Map([...content, ...log])
  const lines = new Map(shown.map(one => [one.table, byWhen(found.get(one.table)!, one)]))
  const names = Object.fromEntries([...named, ...(await namesOf(log.values()))])
  const held = (one: OwnedTable) => {
    const { title, fields, codes } = tableWords(call, one)
    return { table: one.table, title, fields, codes, apart: one.apart ?? false, lines: lines.get(one.table)! }
  }
  const said = tables.map(one => ({ table: one.table, ...tableWords(call, one) }))
  return {
    person: { personId, name },
    readings: readingsOf(call, lines.get(readLog) ?? [], names),
    signIn: await findSignIn(call.tx),
    kept: await readKept(call),
    stays: said.flatMap(({ table, title, stays }) => (stays ? [{ table, title }] : [])),
    holds: await readOwnHolds(call),
    groups: dataGroups.map(group => ({ group, tables: shown.filter(one => one.group === group).map(held) })),
    names,
    leftOut: said.flatMap(({ table, leftOut }) => (leftOut ? [{ table, reason: leftOut }] : [])),
  }
}

/** With what stands locked in lines, by whoever locked it. */
function opened(call: Call, of: readonly OwnedTable[], found: Map<string, Line[]>): Map<string, Line[]> {
  for (const { table, opens } of of)
    if (opens)
      found.set(
        table,
        found.get(table)!.flatMap(line => opens(call, line)),
      )
  return found
}

const readLog = 'read_log'
const purpose = 'my-data'

const writerOf = (tables: readonly OwnedTable[], name: string) =>
  tables.find(({ table }) => table === name)?.writer

function byWhen(lines: Line[], { when }: OwnedTable): Line[] {
  if (!when) return lines
  const moment = (line: Line) => String(line[when])
  return lines.sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0))
}

/** What somebody else wrote and has shown is content of theirs, also when it is read by this way. */
async function noteReading(call: Call, { writer }: OwnedTable, lines: readonly Line[]): Promise<void> {
  if (!writer) return
  for (const subjectId of new Set(lines.map(line => String(line[writer.column]))))
    await call.looked({ subjectId, what: writer.what, purpose })
}

function readingsOf(call: Call, lines: readonly Line[], names: Record<string, string>): MyData['readings'] {
  // Who read may have been erased since; the line stays until its own term is over.
  const stranger = call.say('privacy:retention.mine.stranger')
  return lines
    .filter(line => line.reader_id !== call.actor.personId)
    .map(line => ({
      at: new Date(String(line.at)).toISOString(),
      reader: { personId: String(line.reader_id), name: names[String(line.reader_id)] ?? stranger },
      what: String(line.what),
      purpose: String(line.purpose),
    }))
    .reverse()
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Every id that stands in these lines by itself; those inside longer values name nothing on the page. */
function idsIn(lines: readonly Line[]): string[] {
  const found = new Set<string>()
  for (const line of lines) {
    for (const value of Object.values(line).flat()) {
      if (typeof value === 'string' && uuid.test(value)) found.add(value)
    }
  }
  return [...found]
}
