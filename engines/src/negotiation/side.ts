import type { Worth } from './check.ts'
import { type Fraction, greatestCommonDivisor, leastCommonMultiple, numberOf } from './fraction.ts'
import { NegotiationError } from './scenario.ts'

/** Two decimals are the same utility when they lie this close; fractions are compared exactly. */
const sameUtility = 1e-9

/**
 * One side's preferences as steps above its least package. Sums of steps are what the search compares: doubles that
 * are whole numbers where they fit, else doubles with a doubt that whole numbers of any length resolve.
 */
export interface Side {
  /** Per issue, one per option, at least 0. */
  readonly steps: readonly Float64Array[]
  /** Of the best package. */
  readonly reach: number
  /** Sums closer than this (in steps) need the whole numbers; 0 where doubles hold them. */
  readonly doubt: number
  /** Null when the worths are decimals too long for whole numbers, and compared with tolerance. */
  readonly exact: ExactSteps | null
  /** Per issue, one per option, as doubles. */
  readonly worth: readonly (readonly number[])[]
  /** Of the package farthest from zero. */
  readonly size: number
  /** Sums closer than this are one while searching: rounding noise, 0 where exact. */
  readonly noise: number
  /** Utilities closer than this are one in the answer, unless both sides are exact. */
  readonly tolerance: number
}

/** A package of steps s is worth (low + unit × Σ s) / scale. */
export interface ExactSteps {
  readonly steps: readonly (readonly bigint[])[]
  readonly low: bigint
  readonly unit: bigint
  readonly scale: bigint
}

const leastNoise = 1e-13
const longestShortDecimal = 10n ** 9n
const largestScale = 10n ** 280n

export function sideOf(worths: readonly (readonly Worth[])[], name: 'a' | 'b'): Side {
  const worth = worths.map(options => options.map(({ value }) => value))
  const allExact = worths.every(options => options.every(({ exact }) => exact))
  const scale = commonScale(worths, allExact ? largestScale : longestShortDecimal)
  if (scale !== null) return exactSide(worths, worth, scale)
  if (!allExact) return decimalSide(worth)
  throw new NegotiationError(
    'issues',
    `the fractions of side ${name.toUpperCase()} have no common denominator below 1e280; give simpler ones, or decimals`,
  )
}

function commonScale(worths: readonly (readonly Worth[])[], largest: bigint): bigint | null {
  let scale = 1n
  for (const { fraction } of worths.flat()) {
    if (scale % fraction.bottom !== 0n) scale = leastCommonMultiple(scale, fraction.bottom)
    if (scale > largest) return null
  }
  return scale
}

function exactSide(worths: readonly (readonly Worth[])[], worth: Side['worth'], scale: bigint): Side {
  const scaled = worths.map(options => options.map(({ fraction: { top, bottom } }) => top * (scale / bottom)))
  const least = scaled.map(leastOf)
  const above = scaled.map((values, issue) => values.map(value => value - least[issue]!))
  const unit = above.flat().reduce(greatestCommonDivisor, 0n) || 1n
  const steps = above.map(values => values.map(value => value / unit))
  const doubles = steps.map(values => Float64Array.from(values, Number))
  const reach = reachOf(doubles)
  return {
    steps: doubles,
    reach,
    // A sum of two rounded numbers is wrong by at most 3 units in the 53rd place; a difference of two by twice that.
    doubt: reach <= Number.MAX_SAFE_INTEGER ? 0 : reach * 2 ** -49,
    exact: { steps, low: least.reduce((sum, value) => sum + value), unit, scale },
    worth,
    size: sizeOf(worth),
    noise: 0,
    tolerance: sameUtility,
  }
}

function leastOf(values: readonly bigint[]): bigint {
  let least = values[0]!
  for (const value of values) if (value < least) least = value
  return least
}

function decimalSide(worth: Side['worth']): Side {
  const steps = worth.map(values => {
    const least = values.reduce((low, value) => Math.min(low, value))
    return Float64Array.from(values, value => value - least)
  })
  const size = sizeOf(worth)
  const rounding = size * worth.length * 2 ** -52
  const noise = Math.max(leastNoise, rounding)
  const tolerance = Math.max(sameUtility, 2 * noise * worth.length)
  return { steps, reach: reachOf(steps), doubt: 0, exact: null, worth, size, noise, tolerance }
}

const reachOf = (steps: readonly Float64Array[]) =>
  steps.reduce((sum, values) => sum + values.reduce((most, value) => Math.max(most, value)), 0)

const sizeOf = (worth: Side['worth']) =>
  worth.reduce((sum, values) => sum + values.reduce((most, value) => Math.max(most, Math.abs(value)), 0), 0)

/** Reads one package out of a row of option numbers, one per issue, that begins at `from`. */
export function utilityOf(side: Side, choices: ArrayLike<number>, from = 0): number {
  if (side.exact) return numberOf(exactUtilityOf(side, choices, from))
  return side.worth.reduce((sum, values, issue) => sum + values[choices[from + issue]!]!, 0)
}

/** The same as a fraction, not in lowest terms; only for a side that is exact. */
export function exactUtilityOf(side: Side, choices: ArrayLike<number>, from = 0): Fraction {
  const { low, unit, scale } = side.exact!
  return { top: low + unit * stepsOf(side, choices, from), bottom: scale }
}

/** Utility between a side's worst and best package. */
export function worthOfReach({ exact, reach }: Side): number {
  return exact ? (reach * Number(exact.unit)) / Number(exact.scale) : reach
}

function stepsOf(side: Side, choices: ArrayLike<number>, from: number): bigint {
  if (side.doubt === 0)
    return BigInt(side.steps.reduce((sum, values, issue) => sum + values[choices[from + issue]!]!, 0))
  return side.exact!.steps.reduce((sum, values, issue) => sum + values[choices[from + issue]!]!, 0n)
}
