import { NetworkError } from './net.ts'

/**
 * Lengths of ties, one over their strength, as whole numbers: the least common multiple over each strength, so that two ways of
 * equal length are equal. Strengths count as they are written in decimals.
 */
export interface Lengths {
  /** By arc. Numbers where every way stays below 2^53, else whole numbers of any size. */
  readonly of: Float64Array | readonly bigint[]
  /** What length 1 is in these. */
  readonly unit: bigint
}

const mostBits = 4000

export function lengthsOf(weights: Float64Array, size: number): Lengths {
  const distinct = [...new Set(weights)]
  const written = distinct.map(decimal)
  const scale = written.reduce((most, { scale }) => (scale > most ? scale : most), 1n)
  const whole = written.map(({ digits, scale: own }) => digits * (scale / own))
  let multiple = 1n
  for (const one of whole) {
    multiple = (multiple / divisor(multiple, one)) * one
    if (multiple > 1n << BigInt(mostBits))
      throw new NetworkError(
        ['ties'],
        'the strengths of ties differ in so many digits that ways cannot be compared exactly; round them',
      )
  }
  const shared = whole.reduce((common, one) => divisor(common, multiple / one), 0n) || 1n
  const lengths = new Map(distinct.map((weight, at) => [weight, multiple / whole[at]! / shared]))
  // Length is 1/weight; in these whole numbers that is multiple / (weight × scale) / shared.
  const longest = [...lengths.values()].reduce((most, one) => (one > most ? one : most), 1n)
  const isSmall = longest * BigInt(size) < BigInt(Number.MAX_SAFE_INTEGER)
  return {
    of: isSmall
      ? weights.map(weight => Number(lengths.get(weight)!))
      : Array.from(weights, weight => lengths.get(weight)!),
    // May be no whole number of units: see inverse, which takes it as a fraction of scale.
    unit: (multiple << fraction) / (shared * scale),
  }
}

/** Behind the point of `unit`, in bits. */
const fraction = 120n

/** 1 over a length, as a number. */
export function inverse(unit: bigint, length: number | bigint): number {
  const share = unit / BigInt(length)
  const bits = share.toString(2).length
  const cut = BigInt(Math.max(0, bits - 64))
  return Number(share >> cut) * 2 ** (Number(cut) - Number(fraction))
}

function decimal(value: number): { digits: bigint; scale: bigint } {
  const [mantissa, exponent = '0'] = String(value).split('e')
  const [whole, behind = ''] = mantissa!.split('.')
  const shift = Number(exponent) - behind.length
  const digits = BigInt(whole! + behind)
  return shift >= 0
    ? { digits: digits * 10n ** BigInt(shift), scale: 1n }
    : { digits, scale: 10n ** BigInt(-shift) }
}

function divisor(a: bigint, b: bigint): bigint {
  let [one, other] = [a, b]
  while (other > 0n) [one, other] = [other, one % other]
  return one
}
