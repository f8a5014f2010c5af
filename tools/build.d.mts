/** Builds what is older than its sources; answers whether everything now stands. */
export function buildStale(): Promise<boolean>
