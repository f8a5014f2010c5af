/** An exact number: `top / bottom`, in lowest terms, with `bottom` above zero. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

const ratio = /^([+-]?\d+)\/(\d+)$/
const decimal = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i

/** `3/5`, `-7` or `0.25`; null for anything else, such as a denominator of zero. */
export function parseFraction(text: string): Fraction | null {
  const pair = ratio.exec(text)
  if (pair) {
    const bottom = BigInt(pair[2]!)
    return bottom === 0n ? null : reduced(BigInt(pair[1]!), bottom)
  }
  const parts = decimal.exec(text)
  if (!parts) return null
  const [, sign, whole, rest = '', exponent = '0'] = parts
  const digits = BigInt(`${whole}${rest}`) * (sign === '-' ? -1n : 1n)
  const power = Number(exponent) - rest.length
  return power >= 0
    ? { top: digits * 10n ** BigInt(power), bottom: 1n }
    : reduced(digits, 10n ** BigInt(-power))
}

/** The fraction that the shortest decimal writing of a number names: 0.1 is one tenth, not its nearest double. */
export const fractionOf = (value: number): Fraction => parseFraction(String(value))!

/** The nearest double, or as good as that: at most two roundings away. */
export const numberOf = ({ top, bottom }: Fraction): number => Number(top) / Number(bottom)

function reduced(top: bigint, bottom: bigint): Fraction {
  const shared = greatestCommonDivisor(top, bottom)
  return { top: top / shared, bottom: bottom / shared }
}

export function greatestCommonDivisor(x: bigint, y: bigint): bigint {
  let [high, low] = [x < 0n ? -x : x, y < 0n ? -y : y]
  while (low !== 0n) [high, low] = [low, high % low]
  return high
}

export const leastCommonMultiple = (x: bigint, y: bigint): bigint => (x / greatestCommonDivisor(x, y)) * y
