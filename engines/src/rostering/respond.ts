import type { Cells } from './price.ts'
import { countIn, type Problem, sharpen } from './problem.ts'

/** Finds the cheapest line of a person for given prices; one for the whole problem, since its arrays are reused. */
export class Responder {
  private readonly problem: Problem
  readonly cells: Cells
  private readonly tried: Int16Array

  constructor(problem: Problem) {
    this.problem = problem
    this.cells = new Float64Array(problem.days * (problem.shifts + 1))
    this.tried = new Int16Array(problem.days)
  }

  /** Prices of a person's cells: what is their own, and less what each row of cover pays for one more. */
  priced(who: number, worth: Float64Array): Cells {
    const { problem, cells } = this
    const { base, rows, rowsFrom } = problem.members[who]!
    const { shifts, days } = problem
    for (let day = 0, at = 0, cell = 0; day < days; day++) {
      cells[at] = base[at]!
      at++
      for (let shift = 0; shift < shifts; shift++, at++, cell++) {
        let price = base[at]!
        for (let row = rowsFrom[cell]!; row < rowsFrom[cell + 1]!; row++) price -= worth[rows[row]!]!
        cells[at] = price
      }
    }
    return cells
  }

  /**
   * The cheapest line for the prices in `cells`, kept within the person's limits by raising the price of what is too often
   * there. `bound`: no line within the limits is cheaper.
   */
  cheapest(who: number, line: Int16Array): { value: number; bound: number } {
    const { problem, cells } = this
    const member = problem.members[who]!
    const { shifts } = problem
    let bound = member.pricer.cheapest(cells, shifts, line)
    while (bound < Number.POSITIVE_INFINITY) {
      const broken = member.limits.find(limit => countIn(line, limit) > limit.max)
      if (!broken) break
      if (!sharpen(problem, who, broken)) return this.byPrices(who, line, bound)
      bound = member.pricer.cheapest(cells, shifts, line)
    }
    return { value: bound, bound }
  }

  /** Limits that no graph knows: what is too often there becomes dearer until it fits. */
  private byPrices(who: number, line: Int16Array, first: number): { value: number; bound: number } {
    const { problem, cells, tried } = this
    const { pricer, limits } = problem.members[who]!
    const { shifts } = problem
    let bound = first
    const dear = limits.map(() => 0)
    let best = Number.POSITIVE_INFINITY
    const range =
      1 + cells.reduce((most, cell) => (Number.isFinite(cell) ? Math.max(most, Math.abs(cell)) : most), 0)
    for (let turn = 0, step = range / 4; turn < 14; turn++, step *= 0.8) {
      const [source] = [turn === 0 ? line : tried]
      for (const [at, limit] of limits.entries()) {
        const beyond = countIn(source, limit) - limit.max
        const change = Math.max(
          -dear[at]!,
          Math.sign(beyond) * step * (beyond > 0 || best < Number.POSITIVE_INFINITY ? 1 : 0.25),
        )
        dear[at]! += change
        for (let day = 0; day < problem.days; day++)
          for (const shift of limit.shifts) cells[day * (shifts + 1) + 1 + shift]! += change
      }
      const paid = pricer.cheapest(cells, shifts, tried)
      bound = Math.max(bound, paid - limits.reduce((sum, { max }, at) => sum + dear[at]! * max, 0))
      if (!keeps(tried)) continue
      const value = paid - limits.reduce((sum, limit, at) => sum + dear[at]! * countIn(tried, limit), 0)
      if (value < best) {
        best = value
        line.set(tried)
      }
    }
    for (const [at, limit] of limits.entries())
      for (let day = 0; day < problem.days; day++)
        for (const shift of limit.shifts) cells[day * (shifts + 1) + 1 + shift]! -= dear[at]!
    if (best === Number.POSITIVE_INFINITY) best = this.cut(who, line)
    return { value: best, bound }

    function keeps(of: Int16Array): boolean {
      return limits.every(limit => countIn(of, limit) <= limit.max)
    }
  }

  /** The last resort: what is too often there is forbidden on its dearest days until it fits. */
  private cut(who: number, line: Int16Array): number {
    const { problem, cells, tried } = this
    const { pricer, limits } = problem.members[who]!
    const { shifts, days } = problem
    const kept = cells.slice()
    const dearest =
      10 *
      (1 + kept.reduce((most, cell) => (Number.isFinite(cell) ? Math.max(most, Math.abs(cell)) : most), 0))
    for (const limit of limits)
      for (let day = 0; day < days; day++)
        for (const shift of limit.shifts) cells[day * (shifts + 1) + 1 + shift]! += dearest
    for (let turn = 0; turn < 400; turn++) {
      if (pricer.cheapest(cells, shifts, tried) === Number.POSITIVE_INFINITY) break
      const broken = limits.find(limit => countIn(tried, limit) > limit.max)
      if (!broken) {
        line.set(tried)
        cells.set(kept)
        return tried.reduce(
          (sum, has, day) => sum + kept[day * (shifts + 1) + 1 + has]!,
          pricer.costOf(tried),
        )
      }
      let [worst, which] = [Number.NEGATIVE_INFINITY, -1]
      for (let day = 0; day < days; day++) {
        if (!broken.shifts.includes(tried[day]!)) continue
        const cell = day * (shifts + 1) + 1 + tried[day]!
        if (cells[cell]! > worst) [worst, which] = [cells[cell]!, cell]
      }
      cells[which] = Number.POSITIVE_INFINITY
    }
    cells.set(kept)
    return Number.POSITIVE_INFINITY
  }
}
