import { modulo } from '../field.ts'
import type { Atoms } from './atoms.ts'
import type { Sparse } from './elimination.ts'
import type { System } from './systems.ts'

/** What can be asked of a person: yes to one variable, to one of several, or to one and not to another. */
export type Cell = readonly (readonly [variable: number, sign: 1 | -1])[]

/** Yes to v; yes to one of several of which everybody has one; yes to w and not to v. */
export function cellsOf({ variables, partitions, below }: System): Cell[] {
  return [
    ...variables.map((_, v): Cell => [[v, 1]]),
    ...partitions.flatMap(part =>
      choices(part)
        .filter(some => some.length >= 2 && some.length < part.length - 1)
        .map((some): Cell => some.map(v => [v, 1] as const)),
    ),
    ...below.map(
      ([v, w]): Cell => [
        [w, 1],
        [v, -1],
      ],
    ),
  ]
}

/** Every choice out of a few. */
const choices = (all: readonly number[]): number[][] =>
  all.reduce<number[][]>((some, one) => [...some, ...some.map(rest => [...rest, one])], [[]])

/** Column v * atoms + a is: the people of atom a, variable v. */
export const columnOf = (variable: number, atom: number, { sizes }: Atoms): number =>
  variable * sizes.length + atom

/** The vector of the people of an atom who are in a cell, out of those of its columns. */
export function vectorIn(
  cell: Cell,
  atom: number,
  atoms: Atoms,
  vectors: readonly Sparse[],
  p: number,
): Sparse {
  if (cell.length === 1 && cell[0]![1] === 1) return vectors[columnOf(cell[0]![0], atom, atoms)]!
  return cell.reduce<Sparse>(
    (sum, [v, sign]) => plus(sum, vectors[columnOf(v, atom, atoms)]!, sign === 1 ? 1 : p - 1, p),
    { at: new Int32Array(), parts: new Float64Array() },
  )
}

/** A vector with a multiple of another; both in the order of their columns, as is the sum. */
export function plus(one: Sparse, other: Sparse, times: number, p: number): Sparse {
  const at: number[] = []
  const parts: number[] = []
  eachOfSum(one, other, times, p, (column, part) => {
    at.push(column)
    parts.push(part)
  })
  return { at: Int32Array.from(at), parts: Float64Array.from(parts) }
}

/** The parts other than zero of a vector with a multiple of another. */
export function eachOfSum(
  one: Sparse,
  other: Sparse,
  times: number,
  p: number,
  each: (column: number, part: number) => void,
): void {
  const [a, b] = [one.at, other.at]
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left, right] = [i < a.length ? a[i]! : Infinity, j < b.length ? b[j]! : Infinity]
    const part =
      left < right ? one.parts[i]! : modulo((left === right ? one.parts[i]! : 0) + times * other.parts[j]!, p)
    if (part !== 0) each(Math.min(left, right), part)
    if (left <= right) i++
    if (right <= left) j++
  }
}
