import type { Call } from '../../../platform/http/call.ts'
import { type Holding, holdings } from '../holdings.ts'
import type { Line, MyData } from '../schemas.ts'
import { findLines, findNames, findSignIn } from '../store/my-data.ts'
import { dataGroups, leftOut } from '../vocabulary.ts'
import { readKept, readOwnHolds } from './kept.ts'

/** Everything about the asker that the asker may read; with `files` the signed documents too. */
export async function readMyData(call: Call, files = false): Promise<MyData> {
  const { personId, name } = call.actor
  const find = (of: readonly Holding[]) => findLines(call.tx, personId, of, files)
  const content = await find(holdings.filter(({ table }) => table !== 'read_log'))
  for (const holding of holdings) await noteReading(call, holding, content.get(holding.table) ?? [])
  // What is noted of this reading is about the asker too.
  await call.settle()
  const found = new Map([...content, ...(await find(holdings.filter(({ table }) => table === 'read_log')))])
  const lines = new Map(
    holdings.map(holding => [holding.table, byWhen(found.get(holding.table)!, holding)] as const),
  )
  const names = await findNames(call.tx, idsIn([...lines.values()].flat()))
  return {
    person: { personId, name },
    readings: readingsOf(call, lines.get('read_log')!, names),
    signIn: await findSignIn(call.tx),
    kept: await readKept(call),
    holds: await readOwnHolds(call),
    groups: dataGroups.map(group => ({
      group,
      tables: holdings
        .filter(holding => holding.group === group)
        .map(({ table }) => ({ table, lines: lines.get(table)! })),
    })),
    names,
    leftOut: [...leftOut],
  }
}

function byWhen(lines: Line[], { when }: Holding): Line[] {
  if (!when) return lines
  const moment = (line: Line) => String(line[when])
  return lines.sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0))
}

/** What somebody else wrote and has shown is content of theirs, also when it is read by this way. */
async function noteReading(call: Call, { writer }: Holding, lines: readonly Line[]): Promise<void> {
  if (!writer) return
  const writers = new Set(lines.map(line => String(line[writer.column])))
  writers.delete(call.actor.personId)
  for (const subjectId of writers) await call.looked({ subjectId, what: writer.what, purpose: 'my-data' })
}

function readingsOf(call: Call, lines: readonly Line[], names: Record<string, string>): MyData['readings'] {
  // Who read may have been erased since; the line stays until its own term is over.
  const stranger = call.say('privacy:retention.mine.stranger')
  return lines
    .filter(line => line.subject_id === call.actor.personId)
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
