import type { Gains } from './gains.ts'

/** What makes one point better than another: the first part decides, the next only among equals. */
export type Criterion = readonly Part[]

interface Part {
  readonly of: (point: number) => number
  /** Values closer than this may be equal. */
  readonly near: number
  /** Decides about those; null where decimals leave nothing to decide, and near is equal. */
  readonly exact: ((point: number) => bigint) | null
}

/** The points that none of these surpasses, in the order given; several when they are equal. */
export const bestOf = (points: readonly number[], criterion: Criterion): number[] =>
  criterion.reduce(
    (left, { of, near, exact }) => {
      const high = highest(left, of, near)
      return exact ? highest(high, exact, 0n) : high
    },
    [...points],
  )

function highest<N extends number | bigint>(
  points: readonly number[],
  of: (point: number) => N,
  near: N,
): number[] {
  if (points.length < 2) return [...points]
  const values = points.map(of)
  let most = values[0]!
  for (const value of values) if (value > most) most = value
  return points.filter((_, i) => most - values[i]! <= near)
}

/** The product of the gains (Nash, Econometrica 18, 1950). */
export const product = ({ a, b, exact, size, near }: Gains): Criterion => [
  {
    of: point => Math.max(0, a(point)) * Math.max(0, b(point)),
    near: near.a * size.b + near.b * size.a,
    exact: exact && (point => positive(exact.a(point)) * positive(exact.b(point))),
  },
]

/** The sum of the gains. */
export const sum = ({ a, b, exact, near }: Gains): Criterion => [
  {
    of: point => a(point) + b(point),
    near: near.a + near.b,
    exact: exact && (point => exact.a(point) + exact.b(point)),
  },
]

/** The smaller gain, and of equals the larger one (lexicographic maximin; Kalai, Econometrica 45, 1977). */
export const smallest = ({ a, b, exact, near }: Gains): Criterion =>
  [0, 1].map(rank => ({
    of: point => ascending(a(point), b(point))[rank]!,
    near: near.a + near.b,
    exact: exact && (point => ascending(exact.a(point), exact.b(point))[rank]!),
  }))

/** How little the gains differ. */
export const evenness = ({ a, b, exact, near }: Gains): Criterion => [
  {
    of: point => -Math.abs(a(point) - b(point)),
    near: near.a + near.b,
    exact:
      exact &&
      (point => {
        const [low, high] = ascending(exact.a(point), exact.b(point))
        return low! - high!
      }),
  },
]

const ascending = <N extends number | bigint>(x: N, y: N): readonly N[] => (x < y ? [x, y] : [y, x])

const positive = (x: bigint) => (x > 0n ? x : 0n)
