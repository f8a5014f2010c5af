/** What fits in a sheet. */
export const longest = { words: 4000, reach: 300 } as const
/** So many lie in a drawer at most. */
export const mostSheets = 500
/** Handed over at a time. */
export const sheetsAtOnce = 20
/** From so many people on a number is said; below it, only that it is fewer. */
export const fewest = 5
