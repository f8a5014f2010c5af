import { components, largest } from './components.ts'
import { type Graph, part } from './graph.ts'
import { type Eigen, eigen, type Square } from './symmetric.ts'

/** Degrees on the diagonal, minus strengths beside it. */
export function laplacian(graph: Graph, isWeighted = false): Square {
  const { size } = graph
  const matrix = new Float64Array(size * size)
  for (let tie = 0; tie < graph.from.length; tie++) {
    const [a, b] = [graph.from[tie]!, graph.to[tie]!]
    const strength = isWeighted ? graph.strengths[tie]! : 1
    matrix[a * size + b] = matrix[b * size + a] = -strength
    matrix[a * size + a]! += strength
    matrix[b * size + b]! += strength
  }
  return matrix
}

export function adjacency(graph: Graph): Square {
  const { size } = graph
  const matrix = new Float64Array(size * size)
  for (let tie = 0; tie < graph.from.length; tie++) {
    const [a, b] = [graph.from[tie]!, graph.to[tie]!]
    matrix[a * size + b] = matrix[b * size + a] = 1
  }
  return matrix
}

export interface Elasticity {
  readonly algebraicConnectivity: number
  readonly laplacianSpectralRadius: number
  /** n times the sum of 1 over the eigenvalues that are not nought: the sum of resistances over pairs. */
  readonly kirchhoffIndex: number
  /** Natural logarithm of the number of spanning trees. */
  readonly spanningTreesLog: number
}

/** Of a graph that hangs together. */
export function elasticity(graph: Graph, isWeighted = false): Elasticity {
  const { size } = graph
  if (size === 1)
    return { algebraicConnectivity: 0, laplacianSpectralRadius: 0, kirchhoffIndex: 0, spanningTreesLog: 0 }
  const { values } = eigen(laplacian(graph, isWeighted), size)
  let [inverse, logarithm] = [0, -Math.log(size)]
  for (let at = 1; at < size; at++) {
    inverse += 1 / values[at]!
    logarithm += Math.log(values[at]!)
  }
  return {
    algebraicConnectivity: values[1]!,
    laplacianSpectralRadius: values[size - 1]!,
    kirchhoffIndex: size * inverse,
    spanningTreesLog: logarithm,
  }
}

/** Second smallest eigenvalue of the Laplacian of the largest component, unweighted. */
export function algebraicConnectivity(graph: Graph): number {
  const whole = components(graph).sizes.length === 1 ? graph : part(graph, largest(graph))
  return whole.size < 2 ? 0 : eigen(laplacian(whole), whole.size).values[1]!
}

/** ln((1/n) sum exp(eigenvalues of the adjacency matrix)), over the whole net. */
export function naturalConnectivity(values: Float64Array): number {
  const top = values.at(-1)!
  let total = 0
  for (const one of values) total += Math.exp(one - top)
  return top + Math.log(total / values.length)
}

export const laplacianEigen = (graph: Graph): Eigen => eigen(laplacian(graph), graph.size, true)
