/** Whose turn it became, and where; said without a word of what it is about. */
export interface Ring {
  /** Something was laid ready at a table, a talk was planned or moved, or an office is asked something. */
  kind: 'table' | 'talk' | 'office'
  to: readonly { personId: string /** The page on which it is their turn. */; at: string }[]
}
