import { addDays } from '../../platform/clock/clock.ts'

/** A clock that is further than this from anything known is not believed by itself. */
export const quietDays = 35

/**
 * The newest day that can be believed: days on which people did something, in the order in which they did it, each as
 * far as it is no jump. What people do on a day that is wrong makes it no righter. The first look, with nothing believed
 * yet, begins at the newest of them.
 */
export function reach(believed: string | null, days: readonly string[]): string | null {
  if (believed === null) return days.reduce<string | null>(later, null)
  return days.reduce(
    (reached, day) => (day > addDays(reached, quietDays) ? reached : later(reached, day)),
    believed,
  )
}

/** Whether the clock's day is near enough to what is known, on either side. */
export const isBelievable = (today: string, reached: string | null): boolean =>
  reached !== null && today <= addDays(reached, quietDays) && today >= addDays(reached, -quietDays)

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other)
