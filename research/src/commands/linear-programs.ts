import type { Columns, LinearSolver } from '@wisselwerk/engines/rostering'
import loadHighs, { type Model } from 'highs'

type Highs = Awaited<ReturnType<typeof loadHighs>>

/** Linear programs by HiGHS, in this process, on one thread; limits are nodes and never time, so that answers come again. */
export async function highsSolver(): Promise<LinearSolver> {
  const highs = await loadHighs()
  return { begin: (lower, upper) => programOf(highs, lower, upper) }
}

function programOf(
  highs: Highs,
  lower: Float64Array,
  upper: Float64Array,
): ReturnType<LinearSolver['begin']> {
  const rows = lower.length
  const model: Model = highs.createModel({
    numCols: 0,
    numRows: rows,
    colCost: [],
    colLower: [],
    colUpper: [],
    rowLower: lower,
    rowUpper: upper,
    matrix: {
      format: 'csc',
      numRows: rows,
      numCols: 0,
      starts: new Int32Array(1),
      indices: new Int32Array(0),
      values: new Float64Array(0),
    },
  })
  model.options.set({ output_flag: false, random_seed: 0, presolve: 'off' })
  const { modelStatus, variableType } = highs.constants
  const relaxed = { presolve: 'off', objective_bound: 1e30 }
  let number = 0
  // New columns leave the last answer feasible, which the primal simplex goes on from; new bounds leave its prices, as the dual wants.
  let isBounded = true
  return {
    add({ cost, lower, upper, starts, rows: indices, values }: Columns) {
      const numCols = cost.length
      model.addCols({
        cost,
        lower,
        upper,
        matrix: { format: 'csc', numRows: rows, numCols, starts, indices, values },
      })
      number += numCols
      isBounded = false
    },
    bound(columns, lower, upper) {
      model.changeColsBounds({ kind: 'set', indices: columns }, lower, upper)
      isBounded = true
    },
    solve() {
      model.options.set({ simplex_strategy: isBounded ? 1 : 4 })
      model.run()
      if (model.getModelStatus() !== modelStatus.optimal) return null
      const { colValue, rowDual } = model.getSolution()
      return { objective: model.getObjectiveValue(), primal: colValue, dual: rowDual }
    },
    solveWhole(whole, { nodes, cutoff }) {
      model.changeColsIntegrality(
        { kind: 'set', indices: whole },
        new Int32Array(whole.length).fill(variableType.integer),
      )
      model.options.set({
        presolve: 'on',
        simplex_strategy: 1,
        mip_max_nodes: nodes,
        objective_bound: Math.min(cutoff, 1e30),
        mip_rel_gap: 0,
        mip_heuristic_effort: 0,
        mip_abs_gap: 0.5,
      })
      model.run()
      const status = model.getModelStatus()
      const isNone = status === modelStatus.infeasible
      const bound = isNone ? Number.POSITIVE_INFINITY : Number(model.info.get('mip_dual_bound'))
      const primal =
        isNone || !Number.isFinite(Number(model.info.get('objective_function_value')))
          ? null
          : model.getSolution().colValue
      model.clearIntegrality()
      model.options.set(relaxed)
      return { primal: primal && primal.length === number ? primal : null, bound }
    },
    close: () => model.dispose(),
  }
}
