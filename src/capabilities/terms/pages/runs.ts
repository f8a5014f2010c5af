export interface Run {
  from: number
  until: number
  minutes: number
  /** Of all its weeks together. */
  sum: number
}

/** Weeks alike after one another, taken together. Those that differ by the one minute of rounding are alike, and their sum stays exact. */
export function runsOf(weeks: readonly number[]): Run[] {
  const runs: Run[] = []
  weeks.forEach((minutes, index) => {
    const last = runs.at(-1)
    const alike = last && Math.abs(last.minutes - minutes) <= 1 && (last.minutes === 0) === (minutes === 0)
    if (last && alike) Object.assign(last, { until: index + 1, sum: last.sum + minutes })
    else runs.push({ from: index + 1, until: index + 1, minutes, sum: minutes })
  })
  return runs
}
