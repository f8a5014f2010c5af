/** Columns to be added to a linear program, with their coefficients column by column. */
export interface Columns {
  readonly cost: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly values: Float64Array
}

export interface LinearAnswer {
  readonly objective: number
  readonly primal: Float64Array
  readonly dual: Float64Array
}

/** One program that is solved again and again as columns come; minimises. */
export interface LinearProgram {
  add(columns: Columns): void
  bound(columns: Int32Array, lower: Float64Array, upper: Float64Array): void
  /** Null when it has no solution. */
  solve(): LinearAnswer | null
  /**
   * With these columns whole. At most so many nodes; null when nothing was found. `bound` is proven for whole columns; `cutoff`
   * leaves out what costs more.
   */
  solveWhole(
    whole: Int32Array,
    limits: { nodes: number; cutoff: number },
  ): { primal: Float64Array | null; bound: number }
  close(): void
}

/** Solves linear programs; handed in, so that this engine depends on no solver. The same calls give the same answers. */
export interface LinearSolver {
  /** Rows with lower and upper limits, and no columns yet. */
  begin(lower: Float64Array, upper: Float64Array): LinearProgram
}
