export interface YearPay {
  readonly yearCents: number
  /** Of twelve months, or of each week. */
  readonly partsCents: readonly number[]
}

/**
 * What a year pays, spread over twelve months or by what each week was worked. A part is the rounded sum up to it less that before, so
 * that no cent is lost and a part differs from its neighbour's share by one at most.
 *
 * @param centsPerHour whole cents; a half cent goes up
 */
export function payOf(input: {
  weeks: readonly number[]
  centsPerHour: number
  pay: 'spread' | 'worked'
}): YearPay {
  const { weeks, centsPerHour, pay } = input
  const worked = runningSums(weeks)
  const yearCents = halfUp(worked.at(-1)! * centsPerHour, 60)
  const sums =
    pay === 'spread'
      ? Array.from({ length: 13 }, (_, month) => halfUp(yearCents * month, 12))
      : worked.map(minutes => halfUp(minutes * centsPerHour, 60))
  return { yearCents, partsCents: sums.slice(1).map((sum, index) => sum - sums[index]!) }
}

function runningSums(weeks: readonly number[]): number[] {
  const sums = [0]
  for (const minutes of weeks) sums.push(sums.at(-1)! + minutes)
  return sums
}

const halfUp = (value: number, by: number): number => Math.floor((2 * value + by) / (2 * by))
