/** p-values of several tests, in the order given: Holm (1979) against any false alarm. */
export function holm(p: readonly number[]): number[] {
  const order = ascending(p)
  const adjusted = new Array<number>(p.length)
  let most = 0
  order.forEach((index, i) => {
    most = Math.max(most, Math.min(1, (p.length - i) * p[index]!))
    adjusted[index] = most
  })
  return adjusted
}

/** Benjamini & Hochberg (1995), against too large a share of false alarms. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = ascending(p)
  const adjusted = new Array<number>(p.length)
  let least = 1
  for (let i = p.length - 1; i >= 0; i--) {
    const index = order[i]!
    least = Math.min(least, (p.length / (i + 1)) * p[index]!)
    adjusted[index] = least
  }
  return adjusted
}

const ascending = (p: readonly number[]) => p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!)
