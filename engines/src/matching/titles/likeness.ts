/** Texts by weighted features, to be compared with one more text by the cosine between them. */
export interface Likeness {
  /** Cosine with every text, 0 to 1. */
  with(text: string): Float64Array
  /** The same between one of the texts and all of them. */
  withText(at: number): Float64Array
}

/** What more texts have than this says nothing about any of them, and is left out of all. */
const common = 0.2

/**
 * Features by how often they stand in a text (1 + ln n) and how rare they are (ln(N / n + 1)), as in Salton and Buckley,
 * _Term-weighting approaches in automatic text retrieval_, Information Processing & Management 24, 1988.
 */
export function likenessOf(
  texts: readonly string[],
  featuresOf: (text: string) => readonly string[],
): Likeness {
  const numbers = new Map<string, number>()
  const rows = texts.map(text => counted(text, feature => numberFor(numbers, feature)))
  const holders = new Uint32Array(numbers.size)
  for (const { features } of rows) for (const feature of features) holders[feature]!++
  const rarity = Float64Array.from(holders, count =>
    count > common * texts.length ? 0 : Math.log(texts.length / count + 1),
  )
  /** A feature that no text has still makes the asked text longer. */
  const unseen = Math.log(texts.length / 0.5 + 1)

  const starts = new Uint32Array(numbers.size + 1)
  for (let at = 0; at < holders.length; at++)
    starts[at + 1] = starts[at]! + (rarity[at] === 0 ? 0 : holders[at]!)
  const filled = starts.slice(0, -1)
  const where = new Uint32Array(starts.at(-1)!)
  const weights = new Float64Array(where.length)
  for (const [at, row] of rows.entries()) {
    const length = lengthOf(row)
    for (const [place, feature] of row.features.entries()) {
      if (rarity[feature] === 0) continue
      const to = filled[feature]!++
      where[to] = at
      weights[to] = (row.weights[place]! * rarity[feature]!) / length
    }
  }

  interface Counted {
    readonly features: Uint32Array
    /** 1 + ln n of each. */
    readonly weights: Float64Array
    /** What is in none of the texts, squared. */
    readonly rest: number
  }
  function counted(text: string, numberOf: (feature: string) => number | undefined): Counted {
    const counts = new Map<number, number>()
    const others = new Map<string, number>()
    for (const feature of featuresOf(text)) {
      const number = numberOf(feature)
      if (number === undefined) others.set(feature, (others.get(feature) ?? 0) + 1)
      else counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    let rest = 0
    for (const count of others.values()) rest += ((1 + Math.log(count)) * unseen) ** 2
    return {
      features: Uint32Array.from(counts.keys()),
      weights: Float64Array.from(counts.values(), count => 1 + Math.log(count)),
      rest,
    }
  }
  function lengthOf({ features, weights, rest }: Counted): number {
    let sum = rest
    for (let at = 0; at < features.length; at++) sum += (weights[at]! * rarity[features[at]!]!) ** 2
    return Math.sqrt(sum) || 1
  }
  function compare(row: Counted): Float64Array {
    const found = new Float64Array(texts.length)
    const length = lengthOf(row)
    for (const [place, feature] of row.features.entries()) {
      const weight = (row.weights[place]! * rarity[feature]!) / length
      const end = starts[feature + 1]!
      for (let at = starts[feature]!; at < end; at++) found[where[at]!]! += weight * weights[at]!
    }
    return found
  }
  return {
    with: text => compare(counted(text, feature => numbers.get(feature))),
    withText: at => compare(rows[at]!),
  }
}

function numberFor(numbers: Map<string, number>, feature: string): number {
  const known = numbers.get(feature)
  if (known !== undefined) return known
  numbers.set(feature, numbers.size)
  return numbers.size - 1
}
