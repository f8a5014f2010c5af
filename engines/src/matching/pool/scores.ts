import { frameWeight } from '../opening.ts'
import { both, share } from '../sums.ts'
import type { PoolQuery } from './query.ts'

/** What points come to in one query. `extra` is how many wishes about the frame somebody stated: 0, 1 or 2. */
export interface Scores {
  /** Highest score there can be. */
  readonly highest: number
  /** The largest sum of fit. */
  readonly largest: number
  of(fit: number, wish: number, extra: number): number
  /** Points of fit below which no score of at least `least` can be reached, whatever is wished. */
  leastFit(least: number): number
}

/** Tables up to this size are worked out beforehand; larger queries work out each person. */
const tableSize = 2 ** 20

export function scoresFor({ needs, by }: PoolQuery): Scores {
  const largest = needs.reduce((sum, { weight }) => sum + weight, 0)
  if (by === 'fit') return { highest: largest, largest, of: fit => fit, leastFit: least => least }
  const width = largest + 2 * frameWeight + 1
  const one = (fit: number, wish: number, extra: number) =>
    both(share(fit, largest), share(wish, largest + frameWeight * extra))
  const size = (largest + 1) * width * 3
  const table = size <= tableSize ? new Uint16Array(size) : null
  if (table)
    for (let extra = 0; extra < 3; extra++)
      for (let fit = 0; fit <= largest; fit++)
        for (let wish = 0; wish <= largest + frameWeight * extra; wish++)
          table[(extra * (largest + 1) + fit) * width + wish] = one(fit, wish, extra)
  return {
    highest: 1000,
    largest,
    of: table ? (fit, wish, extra) => table[(extra * (largest + 1) + fit) * width + wish]! : one,
    leastFit(least) {
      let fit = 0
      while (fit < largest && both(share(fit, largest), 1000) < least) fit++
      return fit
    },
  }
}
