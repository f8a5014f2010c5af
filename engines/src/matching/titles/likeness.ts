/** Texts by weighted features, to be compared with one more text by the cosine between them. */
export interface Likeness {
  /** Cosine with every text, 0 to 1. */
  with(text: string): Float64Array
  /** The same between one of the texts and all of them. */
  withText(at: number): Float64Array
}

/** How a text is taken apart: into words, and each word into what it is compared by. */
export interface Features {
  wordsOf(text: string): readonly string[]
  of(word: string): readonly string[]
}

/** What more texts have than this says nothing about any of them, and is left out of all. */
const common = 0.2

interface Counted {
  readonly features: Uint32Array
  /** 1 + ln n of each. */
  readonly weights: Float64Array
  /** How many times something that is in none of the texts. */
  readonly unknown: number
}

/**
 * Features by how often they stand in a text (1 + ln n) and how rare they are (ln(N / n + 1)), as in Salton and Buckley,
 * _Term-weighting approaches in automatic text retrieval_, Information Processing & Management 24, 1988.
 */
export function likenessOf(texts: readonly string[], { wordsOf, of }: Features): Likeness {
  const numbers = new Map<string, number>()
  /** Words come back in many labels; each is taken apart once. */
  const known = new Map<string, Uint32Array>()
  const tally: number[] = []
  const rows = texts.map(text => count(wordsOf(text), learn))

  const holders = new Uint32Array(numbers.size)
  for (const { features } of rows) for (const feature of features) holders[feature]!++
  const rarity = Float64Array.from(holders, people =>
    people > common * texts.length ? 0 : Math.log(texts.length / people + 1),
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

  function learn(word: string): Uint32Array {
    const before = known.get(word)
    if (before) return before
    const found = Uint32Array.from(of(word), feature => {
      const number = numbers.get(feature)
      if (number !== undefined) return number
      numbers.set(feature, numbers.size)
      return numbers.size - 1
    })
    known.set(word, found)
    return found
  }
  function count(
    words: readonly string[],
    numbersOf: (word: string) => Iterable<number | undefined>,
  ): Counted {
    const met: number[] = []
    let unknown = 0
    for (const word of words)
      for (const feature of numbersOf(word)) {
        if (feature === undefined) unknown++
        else if (tally[feature]) tally[feature]++
        else {
          tally[feature] = 1
          met.push(feature)
        }
      }
    const found = {
      features: Uint32Array.from(met),
      weights: Float64Array.from(met, feature => 1 + Math.log(tally[feature]!)),
      unknown,
    }
    for (const feature of met) tally[feature] = 0
    return found
  }
  function lengthOf({ features, weights, unknown }: Counted): number {
    let sum = unknown * unseen ** 2
    for (let at = 0; at < features.length; at++) sum += (weights[at]! * rarity[features[at]!]!) ** 2
    return Math.sqrt(sum) || 1
  }
  function compare(row: Counted): Float64Array {
    const found = new Float64Array(texts.length)
    const length = lengthOf(row)
    for (let place = 0; place < row.features.length; place++) {
      const feature = row.features[place]!
      const weight = (row.weights[place]! * rarity[feature]!) / length
      const end = starts[feature + 1]!
      for (let at = starts[feature]!; at < end; at++) found[where[at]!]! += weight * weights[at]!
    }
    return found
  }
  return {
    with: text => compare(count(wordsOf(text), word => of(word).map(feature => numbers.get(feature)))),
    withText: at => compare(rows[at]!),
  }
}
