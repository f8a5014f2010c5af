import { modulo, prime } from '../field.ts'
import { type Atoms, atomsIn } from './atoms.ts'
import { type Cell, cellsOf, columnOf, eachOfSum, plus, vectorIn } from './cells.ts'
import { Elimination, type Sparse } from './elimination.ts'
import type { Finding } from './finding.ts'
import type { Groups } from './groups.ts'
import type { System } from './systems.ts'

/** Parts of vectors to hold, and steps to take in one search; beyond it the answer is "unsure". */
const mostParts = 20_000_000
const mostSteps = 40_000_000
/** More than so many findings of one cell are not needed to decide again. */
const mostFound = 400

/** Atoms with their numbers along three lines and their vectors, in one cell. */
interface Numbered {
  readonly small: readonly number[]
  readonly sums: readonly (readonly [number, number, number])[]
  readonly vectors: readonly Sparse[]
}

export interface Spans {
  readonly findings: readonly Finding[]
  /** Everything hangs together too much to look at all. */
  readonly unsure: boolean
}

/** The same groups of several questions, such as those of one round, are looked at once. */
export class SpanSearch {
  private readonly groups: Groups
  private readonly k: number
  private readonly known = new Map<string, Spans>()

  constructor(groups: Groups, k: number) {
    this.groups = groups
    this.k = k
  }

  in(system: System): Spans {
    if (system.isCovered) return { findings: [], unsure: false }
    if (system.variables.length > 1) return spansIn(system, this.groups, this.k)
    const key = system.statements.map(({ group, isBand }) => (isBand ? '' : group)).join()
    const found = this.known.get(key) ?? spansIn(system, this.groups, this.k)
    this.known.set(key, found)
    return found
  }
}

/**
 * Sets of fewer than k people whose sum follows by adding and subtracting with any fractions, and pairs of sets, together
 * fewer than k, whose difference does.
 */
function spansIn(system: System, groups: Groups, k: number): Spans {
  const { statements, variables } = system
  const summed = statements.flatMap((one, at) => (one.isBand ? [] : at))
  const atoms = atomsIn(
    groups,
    summed.map(at => statements[at]!.group),
  )
  // What everybody knows first, then what was out, then the largest groups: who follows does so from the first that it can.
  const rows: number[][] = system.partitions.flatMap(part =>
    [...atoms.sizes.keys()].map(atom => part.map(v => columnOf(v, atom, atoms))),
  )
  const ties = rows.length
  for (const at of summed) {
    const { group, variable } = statements[at]!
    rows.push(atoms.inside.get(group)!.map(atom => columnOf(variable, atom, atoms)))
  }
  const columns = atoms.sizes.length * variables.length
  const many = new Int32Array(columns)
  for (const row of rows) for (const column of row) many[column]! += 1
  // As pivots rather large atoms, which need no protection, so that the vectors of small ones stay short.
  const dear = (column: number) => many[column]! + (atoms.sizes[column % atoms.sizes.length]! < k ? 1e6 : 0)
  const elimination = new Elimination(columns, rows, prime, dear)
  const vectors = elimination.vectors(mostParts)
  if (!vectors) return { findings: [], unsure: true }
  const lines = [0x5eed, 0xcafe, 0xbeef].map(seed => elimination.line(seed))
  const findings: Finding[] = []
  let unsure = false
  for (const cell of cellsOf(system)) {
    const numbered = numberIn(cell, atoms, vectors, lines, k)
    const { found, complete } = sumsToZero(numbered, atoms, k)
    unsure ||= !complete
    for (const [plusses, minuses] of [
      ...found.map(union => [union, []] as const),
      ...twins(numbered, atoms, k),
    ]) {
      const behind = elimination.rowsBehind(targetOf(cell, atoms, plusses, minuses))
      if (!behind) continue
      findings.push({
        how: minuses.length > 0 ? 'apart' : 'span',
        subject: cell.map(([v, sign]) => `${sign < 0 ? 'not ' : ''}${variables[v]!.subject}`).join(' / '),
        people: [...plusses, ...minuses].flatMap(atom => atoms.people[atom]!),
        from: behind.flatMap(row => summed[row - ties] ?? []),
      })
    }
  }
  return { findings, unsure }
}

function numberIn(
  cell: Cell,
  atoms: Atoms,
  vectors: readonly Sparse[],
  lines: readonly Float64Array[],
  k: number,
): Numbered {
  const small = [...atoms.sizes.keys()].filter(atom => atoms.sizes[atom]! < k)
  const along = (line: Float64Array, atom: number) =>
    modulo(
      cell.reduce((sum, [v, sign]) => sum + sign * line[columnOf(v, atom, atoms)]!, 0),
      prime,
    )
  return {
    small,
    sums: small.map(
      atom => [along(lines[0]!, atom), along(lines[1]!, atom), along(lines[2]!, atom)] as const,
    ),
    vectors: small.map(atom => vectorIn(cell, atom, atoms, vectors, prime)),
  }
}

function targetOf(cell: Cell, atoms: Atoms, plusses: readonly number[], minuses: readonly number[]): Sparse {
  const signed = [...plusses.map(atom => [atom, 1] as const), ...minuses.map(atom => [atom, -1] as const)]
  const parts = signed.flatMap(([atom, side]) =>
    cell.map(([v, sign]) => [columnOf(v, atom, atoms), sign * side === 1 ? 1 : prime - 1] as const),
  )
  return { at: Int32Array.from(parts, ([at]) => at), parts: Float64Array.from(parts, ([, part]) => part) }
}

const empty: Sparse = { at: new Int32Array(), parts: new Float64Array() }
const keyOf = (one: number, other: number): number => one * prime + other

/**
 * Minimal unions of fewer than k people whose vectors add up to zero. Where a sum is wrong along a free column, one of
 * the few atoms with a part there must still come; the last one to come is looked up by what is missing.
 */
function sumsToZero({ small, sums, vectors }: Numbered, { sizes }: Atoms, k: number) {
  const zero = small.flatMap((_, at) => (vectors[at]!.at.length === 0 ? at : []))
  const found: number[][] = zero.map(at => [small[at]!])
  const live = small.flatMap((_, at) => (vectors[at]!.at.length === 0 ? [] : at))
  const bySum = new Map<number, number[]>()
  const touched = new Map<number, number[]>()
  for (const at of live) {
    const key = keyOf(sums[at]![0], sums[at]![1])
    bySum.set(key, [...(bySum.get(key) ?? []), at])
    for (const column of vectors[at]!.at) {
      const own = touched.get(column)
      if (own) own.push(at)
      else touched.set(column, [at])
    }
  }
  const names = new Set<string>()
  let steps = 0
  const missing = (sum: number) => (sum === 0 ? 0 : prime - sum)
  /** Of the columns in which a vector and one more have a part together, the one that the fewest atoms touch. */
  const fewestOf = (residue: Sparse, more: Sparse): readonly number[] => {
    let fewest: readonly number[] | null = null
    eachOfSum(residue, more, 1, prime, column => {
      const own = touched.get(column)!
      if (!fewest || own.length < fewest.length) fewest = own
    })
    return fewest ?? []
  }
  /** `residue` and `more` are together the vector of the members so far. */
  const look = (
    members: readonly number[],
    left: number,
    residue: Sparse,
    more: Sparse,
    sum: readonly number[],
  ): void => {
    if (found.length > mostFound || steps > mostSteps) return
    for (const last of bySum.get(keyOf(missing(sum[0]!), missing(sum[1]!))) ?? []) {
      if (last <= members[0]! || members.includes(last) || sizes[small[last]!]! > left) continue
      if (modulo(sum[2]! + sums[last]![2], prime) !== 0) continue
      const union = [...members, last].sort((a, b) => a - b)
      if (names.has(union.join())) continue
      names.add(union.join())
      found.push(union.map(at => small[at]!))
    }
    if (left < 2) return
    const own = left > 2 && more.at.length > 0 ? plus(residue, more, 1, prime) : residue
    for (const next of fewestOf(residue, more)) {
      steps++
      if (next <= members[0]! || members.includes(next) || sizes[small[next]!]! > left - 1) continue
      const [x, y, z] = sums[next]!
      const after = [modulo(sum[0]! + x, prime), modulo(sum[1]! + y, prime), modulo(sum[2]! + z, prime)]
      look([...members, next], left - sizes[small[next]!]!, own, vectors[next]!, after)
    }
  }
  for (const at of live) look([at], k - 1 - sizes[small[at]!]!, vectors[at]!, empty, sums[at]!)
  return { found: minimal(found), complete: steps <= mostSteps }
}

/** Without those that hold a smaller one. */
function minimal(unions: readonly number[][]): number[][] {
  const sorted = [...unions].sort((a, b) => a.length - b.length)
  return sorted.filter(
    (union, at) =>
      !sorted
        .slice(0, at)
        .some(other => other.length < union.length && other.every(one => union.includes(one))),
  )
}

/** Pairs of atoms with the same vector: the difference of their sums follows. */
function twins({ small, sums, vectors }: Numbered, { sizes }: Atoms, k: number): [number[], number[]][] {
  const same = new Map<string, number[]>()
  small.forEach((atom, at) => {
    if (vectors[at]!.at.length > 0) same.set(sums[at]!.join(), [...(same.get(sums[at]!.join()) ?? []), atom])
  })
  return [...same.values()].flatMap(atoms =>
    atoms.flatMap((a, at) =>
      atoms
        .slice(at + 1)
        .flatMap((b): [number[], number[]][] => (sizes[a]! + sizes[b]! < k ? [[[a], [b]]] : [])),
    ),
  )
}
