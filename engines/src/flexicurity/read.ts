import type { Activity } from './activity.ts'
import { worldsWithMinus } from './compensation.ts'
import { type CellName, type Cluster, type Column, cellName, clusters, columns, type Mark } from './matrix.ts'
import { type Compensation, partsOf } from './package.ts'

/** A package as somebody wrote it down, with the names that the answer repeats. */
export interface WrittenPackage {
  readonly activities: readonly (Activity & { readonly name: string | null })[]
  readonly compensations: readonly Compensation[]
  /** Where a cluster was written for its activities: a minus is made up for by activities that are named (H06). */
  readonly expanded: readonly {
    readonly cell: CellName
    readonly cluster: Cluster
    readonly by: readonly string[]
  }[]
}

/** What is wrong in a package, where (keys and places in lists), and what was expected. */
export class PackageError extends Error {
  readonly path: readonly (string | number)[]
  constructor(path: readonly (string | number)[], message: string) {
    super(message)
    this.name = 'PackageError'
    this.path = path
  }
}

type Path = readonly (string | number)[]

/** Reads a package from what a file holds; throws PackageError at the first thing that is wrong. */
export function readPackage(value: unknown): WrittenPackage {
  const whole = objectAt(value, [], ['activities', 'compensations', 'name', 'note'])
  const list = listAt(whole.activities, ['activities'])
  if (list.length === 0)
    throw new PackageError(['activities'], 'The package is empty; it needs at least one activity.')
  const activities = list.map((one, at) => readActivity(one, ['activities', at]))
  activities.forEach(({ id, cluster }, at) => {
    const path = list[at] !== null && Object.hasOwn(list[at] as object, 'id') ? 'id' : 'cluster'
    if (activities.findIndex(other => other.id === id) < at)
      throw new PackageError(
        ['activities', at, path],
        `Two activities have the id ${quote(id)}; each needs its own.`,
      )
    if (isCluster(id) && id !== cluster)
      throw new PackageError(
        ['activities', at, path],
        `The id ${quote(id)} is the name of another cluster than the activity's own, ${cluster}.`,
      )
  })
  const links = whole.compensations == null ? [] : listAt(whole.compensations, ['compensations'])
  const read = links.map((one, at) => readCompensation(one, ['compensations', at], activities))
  return {
    activities,
    compensations: read.flatMap(({ links: named }) => named),
    expanded: read.flatMap(({ cell, links: named, cluster }) =>
      cluster ? [{ cell, cluster, by: named.map(({ by }) => by) }] : [],
    ),
  }
}

function readActivity(value: unknown, path: Path): WrittenPackage['activities'][number] {
  const { id, name, cluster, cells } = objectAt(value, path, ['id', 'name', 'cluster', 'cells', 'note'])
  if (!isCluster(cluster))
    throw new PackageError(
      [...path, 'cluster'],
      `${described(cluster)} is no cluster; one of ${clusters.join(', ')}.`,
    )
  return {
    id: id == null ? `${path[0]}[${path[1]}]` : textAt(id, [...path, 'id']),
    name: name == null ? null : textAt(name, [...path, 'name']),
    cluster,
    ...(cells == null ? {} : { cells: readCells(cells, [...path, 'cells']) }),
  }
}

function readCells(value: unknown, path: Path): Partial<Record<Column, Mark>> {
  if (!isObject(value))
    throw new PackageError(path, `Expected marks by column, such as F: "+"; found ${described(value)}.`)
  return Object.fromEntries(
    Object.entries(value).map(([column, mark]) => {
      if (!isColumn(column))
        throw new PackageError(
          [...path, column],
          `${quote(column)} is no column; one of ${columns.join(', ')}.`,
        )
      const read = mark === null ? '' : mark === '\u2212' ? '-' : mark
      if (read !== '+' && read !== '-' && read !== '?' && read !== '')
        throw new PackageError(
          [...path, column],
          `${described(mark)} is no mark; one of "+", "-", "?" or "" (in quotes).`,
        )
      return [column, read]
    }),
  )
}

interface ReadLinks {
  readonly cell: CellName
  readonly links: readonly Compensation[]
  /** The cluster that was written, where it stood for its activities. */
  readonly cluster: Cluster | null
}

function readCompensation(value: unknown, path: Path, activities: readonly Activity[]): ReadLinks {
  const { cell, by, why } = objectAt(value, path, ['cell', 'by', 'why', 'note'])
  const [cluster, column, ...more] = typeof cell === 'string' ? cell.split('.') : []
  if (!isCluster(cluster) || !isColumn(column) || more.length > 0)
    throw new PackageError(
      [...path, 'cell'],
      `${described(cell)} is no cell; expected a cluster, a dot and a column, such as external-mobility.I.`,
    )
  const named = cellName(cluster, column)
  const source = textAt(by, [...path, 'by'])
  const activity = activities.find(({ id }) => id === source)
  const short = activity || !isCluster(source) ? null : source
  const helpers = activity ? [activity] : activities.filter(one => one.cluster === short)
  const helper = activity?.cluster ?? short
  if (!helper)
    throw new PackageError(
      [...path, 'by'],
      `${quote(source)} is neither the id of an activity in this package nor a cluster.`,
    )
  if (helper === cluster)
    throw new PackageError([...path, 'by'], `${cluster} cannot make up for itself; name another cluster.`)
  if (worldsWithMinus(named, activities) === 0)
    throw new PackageError([...path, 'cell'], noMinus(named, activities))
  const reason = textAt(why, [...path, 'why'])
  return {
    cell: named,
    links: helpers.map(({ id }) => ({ cell: named, by: id, why: reason })),
    cluster: short,
  }
}

function noMinus(cell: CellName, activities: readonly Activity[]): string {
  const { cluster } = partsOf(cell)
  return activities.some(activity => activity.cluster === cluster)
    ? `${cell} is not negative in this package, so there is nothing to make up for.`
    : `${cell} is not negative: no activity of ${cluster} is in this package.`
}

function objectAt<K extends string>(
  value: unknown,
  path: Path,
  keys: readonly K[],
): Partial<Record<K, unknown>> {
  if (!isObject(value))
    throw new PackageError(
      path,
      `Expected an object with ${keys.slice(0, -1).join(', ')}; found ${described(value)}.`,
    )
  const strange = Object.keys(value).find(key => !keys.includes(key as K))
  if (strange !== undefined)
    throw new PackageError(
      [...path, strange],
      `There is no field ${quote(strange)} here; only ${keys.join(', ')}.`,
    )
  return value as Partial<Record<K, unknown>>
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  if (!Array.isArray(value)) throw new PackageError(path, `Expected a list; found ${described(value)}.`)
  return value
}

function textAt(value: unknown, path: Path): string {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text.trim() === '')
    throw new PackageError(path, `Expected a text; found ${described(value)}.`)
  return text
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isCluster = (value: unknown): value is Cluster => clusters.includes(value as Cluster)
const isColumn = (value: unknown): value is Column => columns.includes(value as Column)

/** Short enough for a sentence, whatever was found. */
const quote = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

function described(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : String(value)
}
