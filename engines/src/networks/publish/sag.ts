import { NetworkError } from '../core/net.ts'

/** A sheet of groups that hangs from what stands outside: customers, partners. */
export interface Sheet {
  /** How many groups, numbered from 0. */
  readonly groups: number
  /** Threads between groups; of two between the same pair the weights add up. */
  readonly ties: readonly { readonly from: number; readonly to: number; readonly weight: number }[]
  /** Threads to what stands outside, which does not give way. */
  readonly outer: readonly { readonly group: number; readonly weight: number }[]
  /** What the cloth itself holds in each group; above 0, so that a group without threads sags deep and not for ever. */
  readonly cloth: number
}

/**
 * How deep each group sags under a unit pull: (L^-1)_ii, with L the weighted Laplacian of the threads, the outside earthed, and
 * the cloth on the diagonal. No thread more makes any of them larger, and none less makes any smaller (Rayleigh's monotonicity
 * law; Doyle & Snell 1984). Time grows with the third power of the number of groups.
 *
 * @throws NetworkError with the place of what is no sheet
 */
export const sag = (sheet: Sheet): number[] => {
  const factor = factored(sheet)
  return Array.from({ length: sheet.groups }, (_, group) => pulledBy(factor, sheet.groups, group)[group]!)
}

/** The whole shape while one group is pulled by one unit: how deep each lies. */
export const pulled = (sheet: Sheet, group: number): number[] => {
  if (!Number.isInteger(group) || group < 0 || group >= sheet.groups)
    throw new NetworkError(['group'], `expected the number of a group, from 0 to ${sheet.groups - 1}`)
  return Array.from(pulledBy(factored(sheet), sheet.groups, group))
}

function check({ groups, ties, outer, cloth }: Sheet): void {
  if (!Number.isInteger(groups) || groups < 1 || groups > 2000)
    throw new NetworkError(['groups'], 'expected a whole number of groups from 1 to 2000')
  if (!(cloth > 0) || !Number.isFinite(cloth)) throw new NetworkError(['cloth'], 'expected a number above 0')
  const isGroup = (one: number) => Number.isInteger(one) && one >= 0 && one < groups
  const isWeight = (one: number) => Number.isFinite(one) && one > 0
  for (const [at, { from, to, weight }] of ties.entries()) {
    if (!isGroup(from)) throw new NetworkError(['ties', at, 'from'], 'expected the number of a group')
    if (!isGroup(to) || to === from)
      throw new NetworkError(['ties', at, 'to'], 'expected the number of another group')
    if (!isWeight(weight)) throw new NetworkError(['ties', at, 'weight'], 'expected a number above 0')
  }
  for (const [at, { group, weight }] of outer.entries()) {
    if (!isGroup(group)) throw new NetworkError(['outer', at, 'group'], 'expected the number of a group')
    if (!isWeight(weight)) throw new NetworkError(['outer', at, 'weight'], 'expected a number above 0')
  }
}

/** Cholesky: the cloth makes the matrix positive definite. */
function factored(sheet: Sheet): Float64Array {
  check(sheet)
  const { groups: size, ties, outer, cloth } = sheet
  const matrix = new Float64Array(size * size)
  for (let group = 0; group < size; group++) matrix[group * size + group] = cloth
  for (const { group, weight } of outer) matrix[group * size + group]! += weight
  for (const { from, to, weight } of ties) {
    matrix[from * size + from]! += weight
    matrix[to * size + to]! += weight
    matrix[from * size + to]! -= weight
    matrix[to * size + from]! -= weight
  }
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!
      for (let k = 0; k < column; k++) rest -= matrix[row * size + k]! * matrix[column * size + k]!
      matrix[row * size + column] = row === column ? Math.sqrt(rest) : rest / matrix[column * size + column]!
    }
  return matrix
}

function pulledBy(factor: Float64Array, size: number, group: number): Float64Array {
  const depth = new Float64Array(size)
  depth[group] = 1
  for (let row = group; row < size; row++) {
    let rest = depth[row]!
    for (let k = group; k < row; k++) rest -= factor[row * size + k]! * depth[k]!
    depth[row] = rest / factor[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    depth[row]! /= factor[row * size + row]!
    for (let k = 0; k < row; k++) depth[k]! -= factor[row * size + k]! * depth[row]!
  }
  return depth
}
