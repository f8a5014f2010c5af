/** A clause that was left out of the text, and the word that goes with it. */
export interface LeftOut {
  clauseId: string
  word: string
}

/**
 * What hangs loose: a clause of somebody's account that is neither in the text, nor said to be the same as one that is, nor
 * left out with a word. A text is laid before the others once nothing does.
 */
export function looseClauses(of: {
  /** Every clause of every account. */
  accounts: readonly string[]
  /** Clauses that mean the same, as somebody said. */
  ties: readonly (readonly [string, string])[]
  text: readonly string[]
  leftOut: readonly LeftOut[]
}): string[] {
  const inText = new Set(of.text)
  const settled = new Set(of.leftOut.map(({ clauseId }) => clauseId))
  const standsForIt = (id: string) =>
    of.ties.some(([a, b]) => (a === id && inText.has(b)) || (b === id && inText.has(a)))
  return of.accounts.filter(id => !inText.has(id) && !settled.has(id) && !standsForIt(id))
}
