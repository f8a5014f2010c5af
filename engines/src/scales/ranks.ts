/** Ranks of all values together, equal ones sharing the mean of theirs; `ties` is Σ(t³ − t) over sets of equals. */
export function ranksOf(groups: readonly Float64Array[]): { ranks: Float64Array[]; ties: number } {
  const sorted = Float64Array.from(groups.flatMap(group => [...group])).sort()
  const rank = new Map<number, number>()
  let ties = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to] === sorted[from]) to++
    const count = to - from
    rank.set(sorted[from]!, (from + 1 + to) / 2)
    ties += count ** 3 - count
    from = to
  }
  return { ranks: groups.map(group => group.map(value => rank.get(value)!)), ties }
}
