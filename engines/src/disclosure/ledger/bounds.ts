import type { Atoms } from './atoms.ts'
import { columnOf } from './cells.ts'
import type { Finding } from './finding.ts'
import { type Limits, type Rule, Search } from './narrow.ts'
import type { Statement, System } from './systems.ts'

/** Narrowing alone up to so many unknowns; every filling is searched up to so many, in so many steps. */
const mostColumns = 6_000
const mostSearched = 80
const searchSteps = 1_000
const samples = 24

/** What is left when every answer must be a whole number on its scale: by narrowing, and in small systems by search. */
export function boundsIn(system: System, atoms: Atoms, k: number): Finding[] {
  const { statements, variables, partitions, below } = system
  const { sizes } = atoms
  const columns = sizes.length * variables.length
  const says = ({ n, variable, low, high }: Statement) => low > 0 || high < n * variables[variable]!.steps
  if (columns > mostColumns || !statements.some(says)) return []
  const at = (v: number, atom: number) => columnOf(v, atom, atoms)
  const limits: Limits = {
    low: new Float64Array(columns),
    high: Float64Array.from(variables.flatMap(({ steps }) => sizes.map(size => size * steps))),
  }
  const rules: Rule[] = statements.map(({ group, variable, low, high }) => ({
    columns: atoms.inside.get(group)!.map(atom => at(variable, atom)),
    low,
    high,
  }))
  for (const part of partitions)
    for (const [atom, size] of sizes.entries())
      rules.push({ columns: part.map(v => at(v, atom)), low: size, high: size })
  for (const [v, w] of below)
    for (const atom of sizes.keys())
      rules.push({
        columns: [at(w, atom), at(v, atom)],
        signs: [1, -1],
        low: 0,
        high: limits.high[at(w, atom)]!,
      })
  const search = new Search(rules, columns, searchSteps)
  // Nobody answers like this: somebody changed an answer that was said to stay.
  if (!search.narrow(limits, rules.keys())) return []
  const found: Finding[] = []
  const tell = (v: number, of: readonly number[]) =>
    found.push({
      how: 'bounds',
      subject: variables[v]!.subject,
      people: of.flatMap(atom => atoms.people[atom]!),
      from: [],
    })
  // Where not one filling is found in so many steps, no more would be found out.
  if (columns <= mostSearched && search.filling(limits, 0) !== null) {
    const fillings = Array.from({ length: samples }, (_, seed) => search.filling(limits, seed + 1))
    const sizeOf = (column: number) => sizes[column % sizes.length]!
    for (const column of search.used(limits, sizeOf)) {
      const { steps, point } = variables[Math.floor(column / sizes.length)]!
      if (
        sizeOf(column) < 2 * k &&
        !isOpen(column, sizeOf(column) * steps, steps === 1 ? 0 : point, fillings)
      )
        search.tighten(column, limits)
    }
    fixedSets(system, atoms, limits, search, fillings, k, tell)
  }
  for (const [v, { steps, point }] of variables.entries())
    for (const [atom, size] of sizes.entries()) {
      const column = at(v, atom)
      if (!search.isUsed(column)) continue
      const [low, high, most] = [limits.low[column]!, limits.high[column]!, size * steps]
      const fixed = low === high && (size < k || (steps === 1 && (low < k || size - low < k)))
      const pinned = steps > 1 && (high <= point || most - low <= point)
      if (high === 0 || low === most || fixed || pinned) tell(v, [atom])
    }
  return found
}

/** Whether a few fillings show already that an unknown is neither settled nor near an end. */
function isOpen(
  column: number,
  most: number,
  point: number,
  fillings: readonly (Limits | false | null)[],
): boolean {
  const values = fillings.flatMap(filling => (filling ? filling.low[column]! : []))
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  return least < greatest && greatest > point && most - least > point
}

/**
 * Sets of two to four atoms, together fewer than k people, whose sum is the same in every filling though that of none of
 * their parts is, or the difference between one part and the other; and atoms that are empty or full in every filling, so
 * that any two of their people answered alike. First what differs between a few fillings is left out, the rest is searched.
 */
function fixedSets(
  { variables }: System,
  atoms: Atoms,
  limits: Limits,
  search: Search,
  fillings: readonly (Limits | false | null)[],
  k: number,
  tell: (v: number, of: readonly number[]) => void,
): void {
  if (fillings.some(filling => !filling)) return
  const filled = fillings as readonly Limits[]
  /** Whether these columns, each with its sign, never add up to anything else. */
  const isFixed = (columns: readonly number[], signs: readonly (1 | -1)[]): boolean => {
    const sum = (values: Float64Array, others = values) =>
      columns.reduce((total, at, i) => total + (signs[i]! > 0 ? values[at]! : -others[at]!), 0)
    const value = sum(filled[0]!.low)
    if (filled.some(filling => sum(filling.low) !== value)) return false
    const other = [
      { columns, signs, low: sum(limits.low, limits.high), high: value - 1 },
      { columns, signs, low: value + 1, high: sum(limits.high, limits.low) },
    ]
    return other.every(rule => search.fits(limits, rule) === false)
  }
  for (const [v, { steps }] of variables.entries()) {
    const column = (atom: number) => columnOf(v, atom, atoms)
    const isLoose = (atom: number) => limits.low[column(atom)]! < limits.high[column(atom)]!
    for (const [atom, size] of atoms.sizes.entries()) {
      const [at, most] = [column(atom), size * steps]
      if (size < 2 || !isLoose(atom)) continue
      if (filled.some(({ low }) => low[at]! > 0 && low[at]! < most)) continue
      if (search.fits(limits, { columns: [at], low: 1, high: most - 1 }) === false) tell(v, [atom])
    }
    const small = [...atoms.sizes.keys()].filter(atom => atoms.sizes[atom]! < k && isLoose(atom))
    const found: number[][] = []
    for (const union of unionsOf(small, atoms.sizes, k)) {
      if (found.some(part => part.every(atom => union.includes(atom)))) continue
      const columns = union.map(column)
      if (!signsOf(union.length).some(signs => isFixed(columns, signs))) continue
      found.push(union)
      tell(v, union)
    }
  }
}

/** Every way to add and take away so many, the first added. */
const signsOf = (count: number): (1 | -1)[][] =>
  Array.from({ length: 1 << (count - 1) }, (_, bits) =>
    Array.from({ length: count }, (_, at) => (at > 0 && bits & (1 << (at - 1)) ? -1 : 1)),
  )

/** Of two, three and four atoms, together fewer than k people. */
function* unionsOf(small: readonly number[], sizes: readonly number[], k: number): Generator<number[]> {
  let unions: number[][] = small.map(atom => [atom])
  for (let count = 2; count <= 4; count++) {
    unions = unions.flatMap(union =>
      small
        .filter(atom => atom > union.at(-1)!)
        .map(atom => [...union, atom])
        .filter(more => more.reduce((sum, atom) => sum + sizes[atom]!, 0) < k),
    )
    yield* unions
  }
}
