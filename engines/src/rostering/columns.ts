import type { Lines } from './case.ts'
import type { LinearAnswer, LinearProgram, LinearSolver } from './linear.ts'
import { lineCost, type Problem } from './problem.ts'
import type { Responder } from './respond.ts'
import { Stopped } from './stopped.ts'

const tolerance = 1e-6
/** Of more lines than this a best choice takes too long to find. */
const mostWhole = 200

/** Which people choose anew, beside the levels of cover that the others leave. */
interface Part {
  readonly solver: LinearSolver
  readonly responder: Responder
  readonly people: readonly number[]
  readonly fixed: Int32Array
  readonly isStopped: () => boolean
}

/**
 * The choice of one line for each of some people while the others stand, as a linear program whose columns are lines; lines
 * come in as prices ask for them (Dantzig and Wolfe). Rows: one per person, then cover with what lacks and what is over.
 */
export class Generation {
  private readonly problem: Problem
  private readonly responder: Responder
  private readonly people: readonly number[]
  private readonly program: LinearProgram
  private readonly need: Float64Array
  /** Lines by column, after the columns of cover. */
  readonly lines: {
    readonly at: number
    readonly who: number
    readonly line: Int16Array
    readonly cost: number
  }[] = []
  private readonly known: ReadonlyMap<number, Set<string>>
  private readonly firstLine: number
  /** What is proven of all lines, of these people and cover. */
  bound = Number.NEGATIVE_INFINITY
  /** No price asks for another line. */
  isDone = false
  private readonly isStopped: () => boolean
  private readonly worth: Float64Array
  /** The prices of the best bound. */
  private readonly calm: Float64Array

  constructor(problem: Problem, { solver, responder, people, fixed, isStopped }: Part) {
    this.problem = problem
    this.responder = responder
    this.isStopped = isStopped
    this.people = people
    const { need, under, over } = problem
    const rows = need.length
    this.need = Float64Array.from(need, (one, row) => one - fixed[row]!)
    const right = new Float64Array(people.length + rows).fill(1)
    right.set(this.need, people.length)
    this.program = solver.begin(right, right)
    const [cost, upper] = [
      new Float64Array(2 * rows),
      new Float64Array(2 * rows).fill(Number.POSITIVE_INFINITY),
    ]
    const starts = Int32Array.from({ length: 2 * rows + 1 }, (_, at) => at)
    const at = new Int32Array(2 * rows)
    const values = new Float64Array(2 * rows)
    for (let row = 0; row < rows; row++) {
      cost[row] = under[row]!
      cost[rows + row] = over[row]!
      at[row] = at[rows + row] = people.length + row
      values[row] = 1
      values[rows + row] = -1
    }
    this.program.add({ cost, lower: new Float64Array(2 * rows), upper, starts, rows: at, values })
    this.firstLine = 2 * rows
    this.known = new Map(people.map(who => [who, new Set()]))
    this.worth = new Float64Array(rows)
    this.calm = new Float64Array(rows)
  }

  /** Adds lines that are not there yet. */
  add(wanted: readonly { readonly at: number; readonly line: Int16Array }[]): number {
    const { problem, people } = this
    const cost: number[] = []
    const starts = [0]
    const rows: number[] = []
    const values: number[] = []
    for (const { at, line } of wanted) {
      const who = people[at]!
      const name = String.fromCharCode(...line.map(has => has + 1))
      if (this.known.get(who)!.has(name)) continue
      const own = lineCost(problem, who, line)
      if (own === Number.POSITIVE_INFINITY) continue
      this.known.get(who)!.add(name)
      this.lines.push({ at, who, line: line.slice(), cost: own })
      cost.push(own)
      rows.push(at)
      values.push(1)
      const counted = new Map<number, number>()
      const { rowsFrom, rows: of } = problem.members[who]!
      for (let day = 0; day < line.length; day++) {
        if (line[day]! < 0) continue
        const cell = day * problem.shifts + line[day]!
        for (let one = rowsFrom[cell]!; one < rowsFrom[cell + 1]!; one++)
          counted.set(of[one]!, (counted.get(of[one]!) ?? 0) + 1)
      }
      for (const [row, number] of [...counted].sort((a, b) => a[0] - b[0])) {
        rows.push(people.length + row)
        values.push(number)
      }
      starts.push(rows.length)
    }
    if (cost.length === 0) return 0
    this.program.add({
      cost: Float64Array.from(cost),
      lower: new Float64Array(cost.length),
      upper: new Float64Array(cost.length).fill(Number.POSITIVE_INFINITY),
      starts: Int32Array.from(starts),
      rows: Int32Array.from(rows),
      values: Float64Array.from(values),
    })
    return cost.length
  }

  /**
   * Asks the cheapest line of these people, and takes in what lowers the cost. `towards`: prices are drawn that far to those of
   * the best bound so far, which swing less than an answer's own (Wentges 1997).
   */
  private price(
    { dual }: LinearAnswer,
    places: readonly number[],
    towards = 0,
  ): { added: number; bound: number } {
    const { problem, responder, people, worth, calm } = this
    const { under, over } = problem
    let bound = 0
    for (let row = 0; row < worth.length; row++) {
      const own = Math.min(under[row]!, Math.max(-over[row]!, dual[people.length + row]!))
      worth[row] = towards > 0 ? towards * calm[row]! + (1 - towards) * own : own
      bound += worth[row]! * this.need[row]!
    }
    const found: { at: number; line: Int16Array }[] = []
    if (this.isStopped()) throw new Stopped()
    for (const at of places) {
      const who = people[at]!
      const line = new Int16Array(problem.days)
      responder.priced(who, worth)
      const answer = responder.cheapest(who, line)
      bound += answer.bound
      const beyond =
        towards > 0
          ? lineCost(problem, who, line) - this.paid(who, line, dual) - dual[at]!
          : answer.value - dual[at]!
      if (beyond < -tolerance) found.push({ at, line })
    }
    if (places.length === people.length && bound > this.bound) {
      this.bound = bound
      calm.set(worth)
    }
    return { added: this.add(found), bound }
  }

  /** Lines come until no price asks for one, or for so many turns; the best bound of the turns is kept. */
  relax(turns: number, enough: (bound: number) => boolean = () => false): LinearAnswer | null {
    const everybody = this.people.map((_, at) => at)
    let answer = this.program.solve()
    for (let turn = 0; turn < turns && answer; turn++) {
      const isCalm = this.bound > Number.NEGATIVE_INFINITY
      const added = isCalm ? this.price(answer, everybody, 0.6).added : 0
      this.isDone = added === 0 && this.price(answer, everybody).added === 0
      if (this.isDone || enough(this.bound)) break
      answer = this.program.solve()
    }
    return answer
  }

  /** Takes lines one after another for whole, asking for new ones in between; null when it runs dry. */
  dive(start: LinearAnswer, turns: number): Int16Array[] | null {
    const taken = new Map<number, number>()
    let answer: LinearAnswer | null = start
    while (answer && taken.size < this.people.length) {
      const open = this.people.map((_, at) => at).filter(at => !taken.has(at))
      const standing: { one: number; value: number }[] = []
      for (const [one, { at }] of this.lines.entries()) {
        const value = answer.primal[this.firstLine + one]!
        if (!taken.has(at) && value > tolerance) standing.push({ one, value })
      }
      standing.sort((a, b) => b.value - a.value || a.one - b.one)
      // The surest of each person; what is whole already, else the few that are nearest to it.
      const surest = standing.filter(
        ({ one }, at) =>
          standing.findIndex(other => this.lines[other.one]!.at === this.lines[one]!.at) === at,
      )
      const sure = surest.filter(({ value }) => value > 1 - tolerance)
      // Those that are whole already come along; beside them the surest of the others, of many people a few at a time.
      const next = surest.slice(sure.length, sure.length + Math.ceil(open.length / 60))
      const now = [...sure, ...next].map(({ one }) => one)
      for (const one of now) taken.set(this.lines[one]!.at, one)
      this.fix(now, 1)
      if (taken.size === this.people.length) break
      answer = this.program.solve()
      for (let turn = 0; turn < turns && answer; turn++) {
        const left = open.filter(at => !taken.has(at))
        if (this.price(answer, left).added === 0) break
        answer = this.program.solve()
      }
    }
    this.fix([...taken.values()], 0)
    if (taken.size < this.people.length) return null
    return this.people.map((_, at) => this.lines[taken.get(at)!]!.line)
  }

  /** The lines that an answer takes for more than nothing. */
  used({ primal }: LinearAnswer): { who: number; line: Int16Array }[] {
    return this.lines.filter((_, one) => primal[this.firstLine + one]! > tolerance)
  }

  private fix(which: readonly number[], lower: number): void {
    const columns = Int32Array.from(which, one => this.firstLine + one).sort()
    this.program.bound(
      columns,
      new Float64Array(which.length).fill(lower),
      new Float64Array(which.length).fill(Number.POSITIVE_INFINITY),
    )
  }

  /** The best choice among the lines that can stand in one below this cost, by what they cost at the prices of an answer. */
  whole(answer: LinearAnswer, { nodes, cutoff }: { nodes: number; cutoff: number }): Lines | null {
    const columns = this.lines.map((_, one) => this.firstLine + one)
    const dear = columns.filter((_, one) => this.reduced(one, answer) > cutoff - answer.objective + tolerance)
    if (columns.length - dear.length > mostWhole) return null
    const none = new Float64Array(dear.length)
    this.program.bound(Int32Array.from(dear), none, none)
    const { primal } = this.program.solveWhole(Int32Array.from(columns), { nodes, cutoff })
    this.program.bound(Int32Array.from(dear), none, none.slice().fill(Number.POSITIVE_INFINITY))
    if (!primal) return null
    const lines: Int16Array[] = []
    for (const [one, { at, line }] of this.lines.entries())
      if (primal[this.firstLine + one]! > 0.5) lines[at] = line
    return this.people.every((_, at) => lines[at]) ? lines : null
  }

  /** What a line costs beyond what prices pay for it. */
  private reduced(one: number, { dual }: LinearAnswer): number {
    const { at, who, line, cost } = this.lines[one]!
    return cost - dual[at]! - this.paid(who, line, dual)
  }

  private paid(who: number, line: Int16Array, dual: Float64Array): number {
    const { members, shifts } = this.problem
    const { rowsFrom, rows } = members[who]!
    let sum = 0
    for (let day = 0; day < line.length; day++) {
      if (line[day]! < 0) continue
      const cell = day * shifts + line[day]!
      for (let row = rowsFrom[cell]!; row < rowsFrom[cell + 1]!; row++)
        sum += dual[this.people.length + rows[row]!]!
    }
    return sum
  }

  /** Of everybody's standing line, what it costs beyond the best one at the prices of an answer. */
  regrets(answer: LinearAnswer, lines: Lines): Float64Array {
    return Float64Array.from(this.people, (who, at) =>
      Math.max(
        0,
        lineCost(this.problem, who, lines[who]!) -
          answer.dual[at]! -
          this.paid(who, lines[who]!, answer.dual),
      ),
    )
  }

  close(): void {
    this.program.close()
  }
}
