export const mostIssues = 8
export const mostOptions = 6
/** What each side spreads over the topics. */
export const allPoints = 100
/** How much an option is worth to somebody, from the least to the most. */
export const worths = [1, 2, 3, 4, 5] as const
