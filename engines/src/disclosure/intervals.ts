/** From where to where something lies; both ends between 0 and 1, or of a difference between -1 and 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** So many of so many: `yes` of `of`, both whole, `of` at least 1. */
export interface Share {
  readonly yes: number
  readonly of: number
}

/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054

const mustBeShare = ({ yes, of }: Share): void => {
  if (!Number.isInteger(yes) || !Number.isInteger(of) || of < 1 || yes < 0 || yes > of)
    throw new RangeError(`${yes} of ${of} is no share: whole numbers, from none to all of at least one.`)
}

/**
 * The score interval of 95 % for a share, without continuity correction:
 * `(2x + z² ± z √(z² + 4x(n − x)/n)) / (2(n + z²))`. Of none the low end is 0 exactly, of all the high end 1. With the size of the
 * group known both ends give the count away, so an interval is decided as one (`kind: 'rate'`).
 * Throws a RangeError for what is no share. Wilson, _JASA_ 22 (1927); method 3 of Newcombe, _Statistics in Medicine_ 17 (1998), 857.
 */
export function wilsonInterval(share: Share): Interval {
  mustBeShare(share)
  const { yes, of } = share
  const [middle, half] = [2 * yes + z * z, z * Math.sqrt(z * z + (4 * yes * (of - yes)) / of)]
  const width = 2 * (of + z * z)
  return {
    low: yes === 0 ? 0 : (middle - half) / width,
    high: yes === of ? 1 : (middle + half) / width,
  }
}

/**
 * The hybrid score interval of 95 % for the difference `one − other` of two shares: with d the difference and l, u the ends of
 * each by Wilson, `d − √((p₁ − l₁)² + (u₂ − p₂)²)` to `d + √((u₁ − p₁)² + (p₂ − l₂)²)`. Whether it holds 0 is another question than
 * whether the two intervals overlap. Throws a RangeError for what is no share. Method 10 of Newcombe, _Statistics in
 * Medicine_ 17 (1998), 873.
 */
export function newcombeInterval(one: Share, other: Share): Interval {
  const [w1, w2] = [wilsonInterval(one), wilsonInterval(other)]
  const [p1, p2] = [one.yes / one.of, other.yes / other.of]
  return {
    low: p1 - p2 - Math.hypot(p1 - w1.low, w2.high - p2),
    high: p1 - p2 + Math.hypot(w1.high - p1, p2 - w2.low),
  }
}
