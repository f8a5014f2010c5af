/** From so many on a talk with everybody no longer fits: our own default, until HR says another. */
export const usualLimit = 12

export interface SpanRule {
  /** With each person in a year; null while nobody said. */
  talks: number | null
  /** For one talk, getting ready included. */
  minutes: number | null
  /** More people than this is said to be many. */
  limit: number
}

/**
 * The minutes a year that talks with so many people ask: people × talks × minutes. A whole number as long as they are, so that
 * nothing is rounded. Null where nobody said how often or how long.
 */
export function neededMinutes(pairs: number, { talks, minutes }: SpanRule): number | null {
  return talks === null || minutes === null ? null : pairs * talks * minutes
}

/** Whether it fits in the hours there are; exactly as many fits. Null where one of the two was not said. */
export function fits(needed: number | null, hours: number | null): boolean | null {
  return needed === null || hours === null ? null : needed <= hours * 60
}

/** One more than the limit is many; the limit itself is not. */
export const isWide = (pairs: number, { limit }: Pick<SpanRule, 'limit'>): boolean => pairs > limit
