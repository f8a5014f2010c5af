import type { Graph } from './graph.ts'

export interface Fiedler {
  /** Second smallest eigenvalue of the Laplacian, to about nine digits. */
  readonly value: number
  /** How far each stands towards one side of where the net comes apart most easily; of length 1. */
  readonly vector: Float64Array
}

/** By inverse iteration with conjugate gradients, of a graph that hangs together: no matrix, so for thousands of people too. */
export function fiedler({ size, starts, targets }: Graph): Fiedler {
  const degree = Float64Array.from({ length: size }, (_, who) => starts[who + 1]! - starts[who]!)
  const times = (from: Float64Array, to: Float64Array) => {
    for (let who = 0; who < size; who++) {
      let sum = degree[who]! * from[who]!
      for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) sum -= from[targets[arc]!]!
      to[who] = sum
    }
  }
  // No order of people begins at an eigenvector: steps of an irrational angle.
  let vector: Float64Array = Float64Array.from({ length: size }, (_, who) =>
    Math.sin((who + 1) * 2.399963229728653),
  )
  unit(vector)
  const turned = new Float64Array(size)
  let value = Number.POSITIVE_INFINITY
  for (let round = 0; round < 60; round++) {
    vector = solved(times, degree, vector)
    unit(vector)
    times(vector, turned)
    const next = dot(vector, turned)
    const isSame = Math.abs(next - value) <= 1e-10 * next
    value = next
    if (isSame) break
  }
  return { value, vector }
}

/** L x = b over vectors that add up to nought, with the degrees as preconditioner. */
function solved(
  times: (from: Float64Array, to: Float64Array) => void,
  degree: Float64Array,
  right: Float64Array,
): Float64Array {
  const size = right.length
  const x = new Float64Array(size)
  const rest = right.slice()
  const eased = new Float64Array(size)
  const ease = () => {
    for (let who = 0; who < size; who++) eased[who] = rest[who]! / degree[who]!
    centre(eased)
  }
  ease()
  const way = eased.slice()
  const turned = new Float64Array(size)
  let power = dot(rest, eased)
  const enough = 1e-20 * power
  for (let round = 0; round < 4 * size && power > enough; round++) {
    times(way, turned)
    const step = power / dot(way, turned)
    for (let who = 0; who < size; who++) {
      x[who]! += step * way[who]!
      rest[who]! -= step * turned[who]!
    }
    ease()
    const next = dot(rest, eased)
    for (let who = 0; who < size; who++) way[who] = eased[who]! + (next / power) * way[who]!
    power = next
  }
  return x
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}

function centre(vector: Float64Array): void {
  let sum = 0
  for (const one of vector) sum += one
  for (let at = 0; at < vector.length; at++) vector[at]! -= sum / vector.length
}

function unit(vector: Float64Array): void {
  centre(vector)
  const length = Math.sqrt(dot(vector, vector))
  for (let at = 0; at < vector.length; at++) vector[at]! /= length
}
