import { MatchingError } from '../error.ts'
import type { Sizes } from './entry.ts'

/** What a pool is asked, all in numbers; certificates, languages and places by their place in a list. */
export interface PoolQuery {
  readonly needs: readonly {
    readonly skill: number
    /** 6, 4 or 2. */
    readonly weight: number
    /** Skills that count for half; empty to leave them out. */
    readonly related: ArrayLike<number>
  }[]
  /** What the opening offers, for wishes about the frame. */
  readonly place?: number | undefined
  readonly hoursOffered?: readonly [number, number] | undefined
  readonly hard: {
    /** First day of work, in days since 1970, for the certificates. */
    readonly start: number
    readonly certificates: readonly number[]
    readonly hours?: readonly [number, number] | undefined
    /** Language and least level, 1 to 6. */
    readonly languages: readonly (readonly [number, number])[]
    /** Where the work is, when the way has to stay within each person's own reach. */
    readonly travelTo?: { readonly x: number; readonly y: number } | undefined
  }
  /** Where one looks: only people within so many hectometres. A scope of the search, no judgement. */
  readonly area?: { readonly x: number; readonly y: number; readonly radius: number } | undefined
  /** Whom one looks at: everybody, who meets every hard need, or who leaves one open. */
  readonly among: 'all' | 'met' | 'open'
  /** By points of fit, or by the harmonic mean of both sides. */
  readonly by: 'fit' | 'both'
  readonly top: number
}

export function checkQuery({ needs, top, hard }: PoolQuery, sizes: Sizes): void {
  const whole = (path: readonly (string | number)[], value: number, end: number) => {
    if (!Number.isInteger(value) || value < 0 || value >= end)
      throw new MatchingError(path, `expected a whole number from 0 to ${end - 1}, not ${value}`)
  }
  if (needs.length > 1000) throw new MatchingError(['needs'], 'more than 1,000 needs are not asked at once')
  const seen = new Set<number>()
  for (const [at, { skill, weight, related }] of needs.entries()) {
    whole(['needs', at, 'skill'], skill, sizes.skills)
    if (seen.has(skill)) throw new MatchingError(['needs', at, 'skill'], 'this skill is asked twice')
    seen.add(skill)
    if (weight !== 6 && weight !== 4 && weight !== 2)
      throw new MatchingError(['needs', at, 'weight'], 'a weight is 6, 4 or 2')
    for (let place = 0; place < related.length; place++)
      whole(['needs', at, 'related', place], related[place]!, sizes.skills)
  }
  whole(['top'], top, 100_001)
  for (const [at, certificate] of hard.certificates.entries())
    whole(['hard', 'certificates', at], certificate, sizes.certificates)
  for (const [at, [language]] of hard.languages.entries())
    whole(['hard', 'languages', at], language, sizes.languages)
}
