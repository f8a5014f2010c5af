const minute = 60_000
const hour = 60 * minute

/** Minutes to days: what fails once is often over soon, and what fails for days needs somebody. It is never given up. */
const waits = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60, 48 * 60].map(minutes => minutes * minute)

/** How long a piece waits that has failed so many times. */
export const waitAfter = (attempts: number): number => waits[Math.min(attempts, waits.length) - 1]!

/** How long a lane rests whose server is away: at most an hour, so that all of it goes soon after the server is back. */
export const restAfter = (attempts: number): number => Math.min(waitAfter(attempts), hour)

export const longestWait = waits.at(-1)!

/** How long a piece waits before it is asked again whether the works council consented meanwhile. */
export const closedWait = 10 * minute

/** Even if nobody wakes a lane and nothing is due, it looks this often: a wake can be lost with a connection. */
export const safetyWake = 10 * minute
