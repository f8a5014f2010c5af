import type { Directed, Graph } from './graph.ts'
import { adjacency } from './spectrum.ts'

/** Leading eigenvector of the adjacency matrix of a graph that hangs together, its largest entry 1, from its eigenvalue. */
export function leadingVector(graph: Graph, value: number): number[] {
  const { size } = graph
  if (size === 1) return [1]
  // Inverse iteration a little above the eigenvalue: where the matrix has none, and near one that no other is near.
  const shift = value + Math.max(1, value) * 1e-10
  const factors = factored(
    adjacency(graph).map((one, at) => (at % (size + 1) === 0 ? shift : -one)),
    size,
  )
  let vector = new Float64Array(size).fill(1)
  for (let round = 0; round < 4; round++) {
    solve(factors, size, vector)
    const top = vector.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
    vector = vector.map(one => Math.abs(one) / top)
  }
  return Array.from(vector)
}

/** Cholesky, in place: the matrix is positive definite. */
function factored(matrix: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!
      for (let k = 0; k < column; k++) rest -= matrix[row * size + k]! * matrix[column * size + k]!
      matrix[row * size + column] =
        row === column ? Math.sqrt(Math.max(rest, Number.MIN_VALUE)) : rest / matrix[column * size + column]!
    }
  return matrix
}

function solve(factors: Float64Array, size: number, vector: Float64Array): void {
  for (let row = 0; row < size; row++) {
    let rest = vector[row]!
    for (let k = 0; k < row; k++) rest -= factors[row * size + k]! * vector[k]!
    vector[row] = rest / factors[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    vector[row]! /= factors[row * size + row]!
    for (let k = 0; k < row; k++) vector[k]! -= factors[row * size + k]! * vector[row]!
  }
}

/** Where a reader who follows names ends up, with 0.85 of going on; who names nobody passes on to all alike. */
export function pagerank({ out }: Directed, damping = 0.85): number[] {
  const { size, starts, targets } = out
  let rank = new Float64Array(size).fill(1 / size)
  for (let round = 0; round < 1000; round++) {
    const next = new Float64Array(size)
    let loose = 0
    for (let who = 0; who < size; who++) {
      const named = starts[who + 1]! - starts[who]!
      if (named === 0) loose += rank[who]!
      for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) next[targets[arc]!]! += rank[who]! / named
    }
    let change = 0
    for (let who = 0; who < size; who++) {
      next[who] = (1 - damping) / size + damping * (next[who]! + loose / size)
      change += Math.abs(next[who]! - rank[who]!)
    }
    rank = next
    if (change < 1e-16 * size) break
  }
  return Array.from(rank)
}
