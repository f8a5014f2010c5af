/** Builds what is older than its sources; answers whether everything now stands. */
export function buildStale(what?: {
  names?: readonly string[]
  say?: (words: string) => void
}): Promise<boolean>
