import { CaseError, type Lines } from './case.ts'
import type { Chance } from './chance.ts'
import { outlaw } from './lawful.ts'
import { coverCost, levelsOf, lineCost, NoLine, type Problem, stand } from './problem.ts'
import type { Responder } from './respond.ts'
import { Stopped } from './stopped.ts'

/** A line that somebody would rather keep, and what each day that differs costs. */
export interface Keep {
  readonly line: Int16Array
  readonly price: number
}

function dearer(cells: Float64Array, day: number, { line, price }: Keep, width: number): void {
  for (let has = -1; has < width - 1; has++) if (has !== line[day]) cells[day * width + 1 + has]! += price
}

/** A roster while it is worked on: lines, levels of cover, and what each costs. */
export class Draft {
  readonly problem: Problem
  readonly lines: Int16Array[]
  readonly levels: Int32Array
  readonly own: Float64Array
  private readonly responder: Responder
  private readonly worth: Float64Array
  private readonly line: Int16Array

  constructor(problem: Problem, responder: Responder, lines?: Lines) {
    this.problem = problem
    this.responder = responder
    this.lines = problem.members.map(
      (_, who) => lines?.[who]?.slice() ?? new Int16Array(problem.days).fill(-1),
    )
    this.levels = lines ? levelsOf(problem, lines) : new Int32Array(problem.need.length)
    this.own = Float64Array.from(problem.members, (_, who) =>
      lines ? lineCost(problem, who, lines[who]!) : 0,
    )
    this.worth = new Float64Array(problem.need.length)
    this.line = new Int16Array(problem.days)
  }

  get cost(): number {
    return this.own.reduce((sum, one) => sum + one, coverCost(this.problem, this.levels))
  }

  takeOut(who: number): void {
    stand(this.problem, who, this.lines[who]!, this.levels, -1)
    this.own[who] = 0
    this.lines[who]!.fill(-1)
  }

  put(who: number, line: Int16Array, own = lineCost(this.problem, who, line)): void {
    this.lines[who]!.set(line)
    this.own[who] = own
    stand(this.problem, who, line, this.levels, 1)
  }

  /** The best line for somebody who is out, as the others stand; with noise it is not quite the best. */
  answer(who: number, chance: Chance | null = null, noise = 0): void {
    if (this.tryAnswer(who, chance, noise)) return
    const { id } = this.problem.given.people[who]!
    if (this.problem.members[who]!.limits.length === 0 && !this.problem.isNarrowed) throw new NoLine(id)
    throw new CaseError(
      ['people', who],
      `no line of '${id}' was found that keeps all hard rules; none is ruled out`,
    )
  }

  /** False when no line is left for them. */
  tryAnswer(who: number, chance: Chance | null = null, noise = 0, keep: Keep | null = null): boolean {
    const { need, under, over } = this.problem
    const { worth, levels } = this
    for (let row = 0; row < need.length; row++) {
      const is = levels[row]! < need[row]! ? under[row]! : -over[row]!
      worth[row] = chance ? is * (1 + noise * (chance.next() - 0.5)) : is
    }
    do {
      const cells = this.responder.priced(who, worth)
      if (keep)
        for (let day = 0; day < keep.line.length; day++) dearer(cells, day, keep, this.problem.shifts + 1)
      const { value } = this.responder.cheapest(who, this.line)
      if (value === Number.POSITIVE_INFINITY) return false
    } while (outlaw(this.problem, who, this.line))
    this.put(who, this.line)
    return true
  }
}

/** Everybody in turn gets the best line beside those who have one, until nobody's can be better. */
export function construct(problem: Problem, responder: Responder, chance: Chance): Draft {
  const draft = new Draft(problem, responder)
  const number = problem.members.length
  for (const who of chance.some(number, number)) draft.answer(who)
  let before = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 8 && draft.cost < before - 1e-9; turn++) {
    before = draft.cost
    for (const who of chance.some(number, number)) {
      draft.takeOut(who)
      draft.answer(who)
    }
  }
  return draft
}

/**
 * Takes a few people out and lets each answer in turn; keeps the change by the rule of annealing. `turns` moves, cooling from
 * a share of the cost of one; the best met is kept.
 */
export function anneal(
  draft: Draft,
  chance: Chance,
  { turns, warm, isStopped }: { turns: number; warm: number; isStopped: () => boolean },
): Int16Array[] {
  const number = draft.lines.length
  let cost = draft.cost
  let best = cost
  let kept = draft.lines.map(line => line.slice())
  for (let turn = 0; turn < turns; turn++) {
    if (isStopped()) throw new Stopped()
    const heat = warm * (1 - turn / turns)
    const out = chance.some(Math.min(number, 2 + chance.below(3)), number)
    const old = out.map(who => ({ who, line: draft.lines[who]!.slice(), own: draft.own[who]! }))
    for (const who of out) draft.takeOut(who)
    for (const who of out) draft.answer(who, chance, 0.6)
    for (const who of out) {
      draft.takeOut(who)
      draft.answer(who)
    }
    const now = draft.cost
    if (now <= cost || chance.next() < Math.exp((cost - now) / Math.max(1e-9, heat))) {
      cost = now
      if (cost < best - 1e-9) {
        best = cost
        kept = draft.lines.map(line => line.slice())
      }
    } else
      for (const { who, line, own } of old) {
        draft.takeOut(who)
        draft.put(who, line, own)
      }
  }
  return kept
}
