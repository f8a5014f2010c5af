import { checkNet, type Net, NetworkError } from '@wisselwerk/engines/networks/measure'
import { type Call, onlyName, UsageError } from './command.ts'
import { type DataTable, readDataTable } from './data-table.ts'
import { nameOf } from './input.ts'

/** A net as two files say it: who named whom, and who they are. */
export interface NetworkFile {
  readonly net: Net
  /** Ids in order of number. */
  readonly people: readonly string[]
  /** The column that says who belongs together, and what stands in it for each person; null without one. */
  readonly groups: { readonly name: string; readonly of: readonly string[] } | null
}

export const networkOptions = {
  nodes: { type: 'string' },
  group: { type: 'string' },
  directed: { type: 'boolean' },
} as const

/** Words that head a column of groups, the first of them that is there. */
const groupWords = [
  'group',
  'team',
  'unit',
  'dept',
  'department',
  'office',
  'discipline',
  'sponsorship',
  'faction',
  'location',
]

export function readNetwork(call: Call): NetworkFile {
  const file = onlyName(call, 'the file with the ties')
  const table = readDataTable(file)
  const [from, to] = [table.texts('source'), table.texts('target')]
  const weights = table.header.includes('weight') ? table.numbers('weight') : null
  const { nodes, group } = call.options
  if (nodes === '') throw new UsageError('Give --nodes: the file with the people.')
  if (group !== undefined && nodes === undefined)
    throw new UsageError('--group names a column of the file of people: give --nodes as well.')
  const about = typeof nodes === 'string' ? readDataTable(nodes) : null
  const people = about ? namesOf(about) : namesIn(from, to)
  const numbers = new Map(people.map((id, at) => [id, at]))
  const numberOf = (id: string, row: number, column: string) => {
    const found = numbers.get(id)
    if (found === undefined)
      throw new UsageError(
        `${placeOf(file, row)}, column "${column}": "${id.slice(0, 40)}" is not in the file of people.`,
      )
    return found
  }
  const ties = from.map((id, row) => ({
    from: numberOf(id, row, 'source'),
    to: numberOf(to[row]!, row, 'target'),
    weight: weights ? weightOf(weights[row]!) : 1,
  }))
  // A list of pairs has everybody before whom they are paired with; where people name each other somebody goes back.
  const directed = call.options.directed === true || ties.some(tie => tie.from > tie.to)
  const net: Net = { size: people.length, ties, directed }
  try {
    checkNet(net)
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
    const row = error.path[1]
    throw new UsageError(`${typeof row === 'number' ? placeOf(file, row) : nameOf(file)}: ${error.message}.`)
  }
  return { net, people, groups: about ? groupsOf(about, group) : null }
}

/** An empty cell counts as a tie of strength 1. */
const weightOf = (weight: number): number => (Number.isNaN(weight) ? 1 : weight)

const placeOf = (file: string, row: number): string => `${nameOf(file)}, row ${row + 1} under the header`

function namesOf(table: DataTable): readonly string[] {
  const people = table.texts('id')
  const seen = new Set<string>()
  for (const [row, id] of people.entries()) {
    if (id === '') throw new UsageError(`${placeOf(table.file, row)}, column "id": the cell is empty.`)
    if (seen.has(id))
      throw new UsageError(`${placeOf(table.file, row)}: "${id.slice(0, 40)}" stands here twice.`)
    seen.add(id)
  }
  return people
}

/** Whole numbers in their order, other names as they come. */
function namesIn(from: readonly string[], to: readonly string[]): readonly string[] {
  const names = [...new Set(from.flatMap((id, row) => [id, to[row]!]))]
  return names.every(name => /^\d{1,9}$/.test(name)) ? names.sort((a, b) => Number(a) - Number(b)) : names
}

function groupsOf(table: DataTable, asked: string | boolean | undefined): NetworkFile['groups'] {
  const name = asked ?? groupWords.find(word => table.header.includes(word))
  return typeof name === 'string' ? { name, of: table.texts(name) } : null
}

/** A whole number within limits, or what stands for none. */
export function wholeOption(call: Call, name: string, otherwise: number, most: number): number {
  const text = call.options[name]
  if (text === undefined) return otherwise
  const value = typeof text === 'string' && /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= 1 && value <= most))
    throw new UsageError(`--${name}: expected a whole number from 1 to ${most}.`)
  return value
}

/** What the engine refuses though the file could be read. */
export function namingFile<T>(call: Call, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
    throw new UsageError(`${nameOf(call.names[0]!)}: ${error.message}.`)
  }
}

/** On a terminal, how far a long step is; nothing elsewhere. */
export function onTerminal(name: string): ((done: number, of: number) => void) | undefined {
  const { stderr } = process
  if (!stderr.isTTY) return undefined
  return (done, of) => {
    stderr.write(done >= of ? '\r\u001b[K' : `\r${name}: ${Math.floor((100 * done) / of)} %`)
  }
}
