import type { Allowed } from './conflicts.ts'

/**
 * Issues in the order in which they are merged: first those with exclusive pairs, each time the one that leaves the
 * fewest open (options ruled out in issues still to come, which must be remembered), then the others, smallest first.
 */
export function mergeOrder({ options, bit, excludes }: Allowed): number[] {
  const union = (sets: readonly (readonly bigint[])[]) =>
    options.map((choices, issue) => choices.reduce((all, option) => all | sets[issue]![option]!, 0n))
  const [own, ruledOut] = [union(bit), union(excludes)]
  const isBound = (issue: number) => ruledOut[issue] !== 0n
  const bySize = (x: number, y: number) => options[x]!.length - options[y]!.length || x - y
  const bound = [...options.keys()].filter(isBound).sort(bySize)
  const order: number[] = []
  let [open, merged] = [0n, 0n]
  while (bound.length > 0) {
    const openAfter = bound.map(issue => (open | ruledOut[issue]!) & ~(merged | own[issue]!))
    const counts = openAfter.map(countBits)
    const next = counts.indexOf(Math.min(...counts))
    open = openAfter[next]!
    merged |= own[bound[next]!]!
    order.push(...bound.splice(next, 1))
  }
  return [...order, ...[...options.keys()].filter(issue => !isBound(issue)).sort(bySize)]
}

const countBits = (set: bigint): number => set.toString(2).replaceAll('0', '').length
