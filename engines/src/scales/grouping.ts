import { ScalesError } from './error.ts'

/** Who belongs to which group: labels in order, and the rows of each. */
export interface Grouping {
  readonly labels: readonly string[]
  readonly members: readonly Int32Array[]
}

/**
 * Groups by label; an empty label belongs to none. Labels stand in numerical order where all are numbers, else in
 * the order of their characters, which is the same on every machine.
 */
export function groupBy(labels: readonly string[]): Grouping {
  const rows = new Map<string, number[]>()
  labels.forEach((label, i) => {
    if (label === '') return
    const members = rows.get(label)
    if (members) members.push(i)
    else rows.set(label, [i])
  })
  const names = [...rows.keys()]
  const numerical = names.every(name => name.trim() !== '' && Number.isFinite(Number(name)))
  names.sort(numerical ? (a, b) => Number(a) - Number(b) || compare(a, b) : compare)
  return { labels: names, members: names.map(name => Int32Array.from(rows.get(name)!)) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export function mustFit(labels: readonly string[], n: number): void {
  if (labels.length !== n)
    throw new ScalesError('lengths', `There are ${n} respondents and ${labels.length} group labels.`)
}

/** The answered values of each group; groups without any are left out. */
export function splitByGroup(
  values: Float64Array,
  labels: readonly string[],
): { labels: string[]; groups: Float64Array[] } {
  mustFit(labels, values.length)
  const grouping = groupBy(labels)
  const groups = grouping.members.map(rows =>
    Float64Array.from(rows, row => values[row]!).filter(value => !Number.isNaN(value)),
  )
  const kept = groups.map((_, i) => i).filter(i => groups[i]!.length > 0)
  return { labels: kept.map(i => grouping.labels[i]!), groups: kept.map(i => groups[i]!) }
}
