import { type Lines, off, type Person, type RosterCase, type Rule, type Weight } from './case.ts'
import { graphMachine, graphOf, type LineGraph, TooLarge } from './graph.ts'
import { lawCells } from './law-cells.ts'
import { lawKey, lawMachines } from './law-machines.ts'
import { calendarOf, limitMachine, type Machine, machinesOf } from './machine.ts'
import { type Cells, Pricer } from './price.ts'

/** A limit on how often somebody has certain shifts, which the graph does not know and pricing keeps by prices. */
export interface Limit {
  readonly shifts: readonly number[]
  readonly max: number
}

export interface Member {
  pricer: Pricer
  /** What each day costs with off (first) and each shift: wishes, and infinity where it may not be. */
  readonly base: Cells
  limits: readonly Limit[]
  /** Rows of cover that count this person on a day with a shift: `rows[rowsFrom[cell]]` up to the next. */
  readonly rowsFrom: Int32Array
  readonly rows: Int32Array
}

/** The case in numbers, made once: people as graphs and cells, cover as rows with prices. */
export interface Problem {
  readonly given: RosterCase
  readonly days: number
  readonly shifts: number
  readonly members: readonly Member[]
  /** Graphs that know a limit, by the graph they come from. */
  readonly sharpened: Map<Pricer, Map<string, Pricer | null>>
  readonly need: Int32Array
  readonly under: Float64Array
  readonly over: Float64Array
  /** What stands for hard in cover: above all that is soft. */
  readonly hard: number
  /** All that a line may cost is whole, so that bounds may be rounded up. */
  readonly isWhole: boolean
  /** Who is under the law: their lines are asked of it. */
  readonly isLawful: Uint8Array
  /** The graphs know all rules exactly, so that what is proven with them holds. */
  readonly isExact: boolean
  /** Some graph leaves lines out, since all of them would be too many. */
  readonly isNarrowed: boolean
}

/** Nobody's line can keep these rules, whatever the others do. */
export class NoLine extends Error {
  readonly person: string
  constructor(person: string) {
    super(`no line of ${person} keeps all hard rules`)
    this.person = person
  }
}

/** Arcs that may be looked at for one graph, before alike nodes are taken as one. */
export const problemArcs = 8_000_000
/** How near to an even pace sums are kept, in shifts, where a graph would be too large. */
const corridors = [undefined, 8, 4, 2]

export function problemOf(given: RosterCase): Problem {
  const { days } = given
  const shifts = given.shifts.length
  const number = new Map(given.shifts.map(({ id }, at) => [id, at]))
  const weights = [
    ...given.wishes.map(({ weight }) => weight),
    ...given.cover.flatMap(({ under, over }) => [under, over]),
    ...given.contracts.flatMap(({ rules }) => rules.map(rule => ('weight' in rule ? rule.weight : 0))),
  ].filter(weight => weight !== 'hard')
  const hard = 10 * Math.max(1, ...weights)
  const priceOf = (weight: Weight) => (weight === 'hard' ? hard : weight)

  const graphs = new Map<string, Pricer | null>()
  const calendar = calendarOf(given)
  let isNarrowed = false
  const graphFor = (
    key: string,
    make: (corridor: number | undefined) => readonly Machine[],
  ): Pricer | null => {
    if (graphs.has(key)) return graphs.get(key)!
    let graph: LineGraph | null = null
    for (const corridor of corridors) {
      try {
        graph = graphOf(make(corridor), { days, shifts, most: problemArcs })
        isNarrowed ||= corridor !== undefined
        break
      } catch (error) {
        if (!(error instanceof TooLarge) || corridor === corridors.at(-1)) throw error
      }
    }
    const pricer = graph && new Pricer(graph)
    graphs.set(key, pricer)
    return pricer
  }
  const isLawful = new Uint8Array(given.people.length)
  const lawful = new Map<string, Float64Array>()
  const members = given.people.map((person, who): Member => {
    const contract = given.contracts.find(({ id }) => id === person.contract)!
    const rules = [...contract.rules, ...(person.rules ?? [])]
    if (rules.some(({ rule }) => rule === 'law')) isLawful[who] = 1
    const isLimit = (rule: Rule) =>
      rule.rule === 'shifts' && rule.weight === 'hard' && rule.min === undefined && rule.of !== undefined
    const inGraph = rules.filter(rule => !isLimit(rule))
    const law = isLawful[who] ? lawKey(given, person) : ''
    const key = JSON.stringify([inGraph, person.before ?? [], law])
    const pricer = graphFor(key, corridor =>
      [
        ...inGraph.flatMap(rule => (rule.rule === 'law' ? [] : machinesOf(rule, { ...calendar, corridor }))),
        ...(law === '' ? [] : lawMachines(given, person)),
      ].map(machine => begunBefore(machine, person, number)),
    )
    if (!pricer) throw new NoLine(person.id)
    const base = new Float64Array(days * (shifts + 1))
    if (law !== '') {
      if (!lawful.has(law)) {
        const cells = new Float64Array(base.length)
        lawCells(given, person, cells)
        lawful.set(law, cells)
      }
      base.set(lawful.get(law)!)
    }
    for (const wish of given.wishes) {
      if (wish.person !== person.id) continue
      const row = wish.day * (shifts + 1)
      for (let has = off; has < shifts; has++) {
        const met =
          wish.what === 'off'
            ? has === off
            : wish.what === 'any'
              ? has !== off
              : has === number.get(wish.what)
        if (met !== wish.wants)
          base[row + 1 + has]! += wish.weight === 'hard' ? Number.POSITIVE_INFINITY : wish.weight
      }
    }
    const limits: Limit[] = []
    for (const rule of rules) {
      if (!isLimit(rule) || rule.rule !== 'shifts') continue
      const limited = rule.of!.map(id => number.get(id)!)
      if (rule.max === 0) {
        for (let day = 0; day < days; day++)
          for (const shift of limited) base[day * (shifts + 1) + 1 + shift] = Number.POSITIVE_INFINITY
      } else limits.push({ shifts: limited, max: rule.max! })
    }
    return {
      pricer,
      base,
      limits: limits.filter(one => canPass(pricer, base, shifts, one)),
      ...rowsOf(given, person),
    }
  })
  return {
    given,
    days,
    shifts,
    members,
    sharpened: new Map(),
    need: Int32Array.from(given.cover, ({ need }) => need),
    under: Float64Array.from(given.cover, ({ under }) => priceOf(under)),
    over: Float64Array.from(given.cover, ({ over }) => priceOf(over)),
    hard,
    isWhole: weights.every(Number.isInteger),
    isLawful,
    isNarrowed,
    isExact: !isNarrowed && isLawful.every(one => one === 0),
  }
}

/** Whether any line has more of these shifts than the limit: the line with the most of them. */
function canPass(pricer: Pricer, base: Cells, shifts: number, { shifts: limited, max }: Limit): boolean {
  const cells = base.map((cell, at) => {
    if (cell === Number.POSITIVE_INFINITY) return cell
    return limited.includes((at % (shifts + 1)) - 1) ? -1e6 : 0
  })
  const line = new Int16Array(pricer.graph.days)
  if (pricer.cheapest(cells, shifts, line) === Number.POSITIVE_INFINITY) return false
  return line.reduce((sum, has) => sum + (limited.includes(has) ? 1 : 0), 0) > max
}

/** What a limit may make of a graph; past it prices keep the limit. */
const mostSharpened = 600_000

/** Takes a limit into somebody's graph, since lines that break it come up; false where the graph would grow too large. */
export function sharpen({ members, sharpened, days, shifts }: Problem, who: number, limit: Limit): boolean {
  const member = members[who]!
  const { pricer } = member
  if (pricer.graph.to.length * (limit.max + 1) > mostSharpened) return false
  if (!sharpened.has(pricer)) sharpened.set(pricer, new Map())
  const known = sharpened.get(pricer)!
  const key = JSON.stringify(limit)
  if (!known.has(key)) {
    const graph = graphOf([graphMachine(pricer.graph), limitMachine(limit)], {
      days,
      shifts,
      most: mostSharpened,
    })
    known.set(key, graph && new Pricer(graph))
  }
  const own = known.get(key)!
  if (!own) return false
  member.pricer = own
  member.limits = member.limits.filter(one => one !== limit)
  return true
}

/** The machine after what was worked before the first day; sums and weekends begin anew. */
function begunBefore(
  machine: Machine,
  { before = [] }: Person,
  number: ReadonlyMap<string, number>,
): Machine {
  if (before.length === 0 || machine.beginsAnew) return machine
  let state = machine.start
  for (let day = Math.min(...before.map(one => one.day)); day < 0; day++) {
    const worked = before.find(one => one.day === day)
    state = machine.next(state, day, worked ? number.get(worked.shift)! : off)
  }
  return { ...machine, start: state }
}

function rowsOf(
  { cover, shifts, days }: RosterCase,
  { skills = [] }: Person,
): Pick<Member, 'rows' | 'rowsFrom'> {
  const cells: number[][] = Array.from({ length: days * shifts.length }, () => [])
  for (const [row, { day, shifts: of, skill }] of cover.entries()) {
    if (skill !== undefined && !skills.includes(skill)) continue
    for (const [at, { id }] of shifts.entries())
      if (of.includes(id)) cells[day * shifts.length + at]!.push(row)
  }
  const rowsFrom = new Int32Array(cells.length + 1)
  for (const [at, rows] of cells.entries()) rowsFrom[at + 1] = rowsFrom[at]! + rows.length
  return { rowsFrom, rows: Int32Array.from(cells.flat()) }
}

/** What a line costs by itself: rules and wishes; infinity where it breaks a hard one. */
export function lineCost({ members, shifts }: Problem, who: number, line: Int16Array): number {
  const { pricer, base, limits } = members[who]!
  let sum = pricer.costOf(line)
  for (let day = 0; day < line.length; day++) sum += base[day * (shifts + 1) + 1 + line[day]!]!
  for (const limit of limits) if (countIn(line, limit) > limit.max) return Number.POSITIVE_INFINITY
  return sum
}

export function countIn(line: Int16Array, { shifts }: Limit): number {
  let number = 0
  for (const has of line) if (shifts.includes(has)) number++
  return number
}

/** How many people stand in each row of cover. */
export function levelsOf(
  problem: Problem,
  lines: Lines,
  people: Iterable<number> = lines.keys(),
): Int32Array {
  const levels = new Int32Array(problem.need.length)
  for (const who of people) stand(problem, who, lines[who]!, levels, 1)
  return levels
}

export function stand(
  { members, shifts }: Problem,
  who: number,
  line: Int16Array,
  levels: Int32Array,
  by: 1 | -1,
): void {
  const { rows, rowsFrom } = members[who]!
  for (let day = 0; day < line.length; day++) {
    const has = line[day]!
    if (has < 0) continue
    const cell = day * shifts + has
    for (let at = rowsFrom[cell]!; at < rowsFrom[cell + 1]!; at++) levels[rows[at]!]! += by
  }
}

export function coverCost({ need, under, over }: Problem, levels: Int32Array): number {
  let sum = 0
  for (let row = 0; row < need.length; row++) {
    const short = need[row]! - levels[row]!
    sum += short > 0 ? short * under[row]! : -short * over[row]!
  }
  return sum
}

export function totalCost(problem: Problem, lines: Lines): number {
  let sum = coverCost(problem, levelsOf(problem, lines))
  for (let who = 0; who < lines.length; who++) sum += lineCost(problem, who, lines[who]!)
  return sum
}
