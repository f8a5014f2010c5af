import { bestOf, evenness, product, sum } from './criterion.ts'
import type { Frontier } from './frontier.ts'
import type { Gains } from './gains.ts'

const mostOffers = 3
const different = 2

/**
 * At most three points to lay on the table: the largest product of gains, then the next ones that differ from all
 * chosen in at least two issues, or in one where none does. Several near-equal offers at once keep the talk open
 * (multiple equivalent simultaneous offers). Of equal products comes first the larger sum, then the more even gains,
 * then the better one for A.
 */
export function chooseOffers(
  points: readonly number[],
  gains: Gains,
  { choices }: Frontier,
  issues: number,
): number[] {
  const criterion = [...product(gains), ...sum(gains), ...evenness(gains)]
  const differences = (one: number, other: number) => {
    let count = 0
    for (let issue = 0; issue < issues; issue++)
      if (choices[one * issues + issue] !== choices[other * issues + issue]) count++
    return count
  }
  const chosen: number[] = []
  let [left, leftByOne] = [[...points], [...points]]
  while (chosen.length < mostOffers && leftByOne.length > 0) {
    const next = bestOf(left.length > 0 ? left : leftByOne, criterion)[0]!
    chosen.push(next)
    left = left.filter(point => differences(point, next) >= different)
    leftByOne = leftByOne.filter(point => point !== next)
  }
  return chosen
}
