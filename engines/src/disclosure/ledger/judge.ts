import type { Span } from './sums.ts'

/** A sum over people that is published, or follows by subtracting what lies inside. */
export interface Known {
  readonly n: number
  readonly low: number
  readonly high: number
}

/**
 * Whether a sum says something about fewer than k of the people it is about, or about each of them: one to k-1 said yes,
 * or no; all answered alike, or lie within one point of the same end.
 */
export function judge({ steps, point }: Span, { n, low, high }: Known, k: number): 'alike' | 'small' | null {
  const [least, most] = [Math.max(0, low), Math.min(n * steps, high)]
  if (n === 0 || least > most) return null
  if (most === 0 || least === n * steps) return 'alike'
  if (steps === 1) {
    const few = (most < k && least > 0) || (n - least < k && n - most > 0)
    return few ? 'small' : null
  }
  return most <= point || n * steps - least <= point ? 'alike' : null
}

export const without = (outer: Known, inner: Known): Known => ({
  n: outer.n - inner.n,
  low: outer.low - inner.high,
  high: outer.high - inner.low,
})
