import type { Breach } from './breach.ts'
import type { Lines, RosterCase, Wish } from './case.ts'
import { grants } from './fairness.ts'
import { type Problem, problemOf } from './problem.ts'
import { Responder } from './respond.ts'
import { Draft } from './start.ts'
import { verify } from './verify.ts'

/** Why a wish is not granted: what a roster with it costs more, and where. Checked by making that roster. */
export interface Because {
  readonly person: string
  readonly wish: Wish
  /** No line of this person grants it: rules or law forbid it, whatever others do. */
  readonly impossible: boolean
  /** What granting it would cost in all, with the best answers of this person and those who could take over; null if impossible. */
  readonly more: number | null
  /** What would then be broken or lacking that is not now. */
  readonly instead: readonly Breach[]
  /** Others who wished something of the same day, and how many of them got it. */
  readonly others: { readonly asked: number; readonly granted: number }
}

/** Answers for the wishes of one roster; the graphs are made once. */
export class Reasons {
  private readonly given: RosterCase
  private readonly lines: Lines
  private readonly problem: Problem
  private readonly responder: Responder
  private readonly now: ReadonlySet<string>
  private readonly cost: number

  constructor(given: RosterCase, lines: Lines, problem: Problem = problemOf(given)) {
    this.given = given
    this.lines = lines
    this.problem = problem
    this.responder = new Responder(this.problem)
    const verdict = verify(given, lines)
    this.now = new Set(verdict.breaches.map(nameOf))
    this.cost = verdict.cost
  }

  unmet(): Wish[] {
    const places = new Map(this.given.people.map(({ id }, at) => [id, at]))
    return this.given.wishes.filter(wish => !grants(this.given, wish, this.lines[places.get(wish.person)!]!))
  }

  why(wish: Wish): Because {
    const { given, lines } = this
    const who = given.people.findIndex(({ id }) => id === wish.person)
    const others = given.wishes.filter(
      one => one !== wish && one.day === wish.day && one.person !== wish.person,
    )
    const told = {
      person: wish.person,
      wish,
      others: {
        asked: others.length,
        granted: others.filter(one =>
          grants(given, one, lines[given.people.findIndex(({ id }) => id === one.person)]!),
        ).length,
      },
    }
    const roster = this.granting(wish, who)
    if (!roster) return { ...told, impossible: true, more: null, instead: [] }
    const verdict = verify(given, roster)
    return {
      ...told,
      impossible: false,
      more: verdict.cost - this.cost,
      instead: verdict.breaches.filter(breach => !this.now.has(nameOf(breach))),
    }
  }

  /** Those who now have what is wished come first: they could change places. */
  private couldAnswer(wish: Wish, who: number): number[] {
    const last = (other: number) => (grants(this.given, wish, this.lines[other]!) ? 0 : 1)
    return [...this.problem.members.keys()]
      .filter(other => other !== who)
      .sort((a, b) => last(a) - last(b) || a - b)
      .slice(0, mostOthers)
  }

  /** The roster in which this wish is granted: this person first, then each of a few others answers, the best for all. */
  private granting(wish: Wish, who: number): Lines | null {
    const { problem, lines, given } = this
    const member = problem.members[who]!
    const width = problem.shifts + 1
    const kept = member.base.slice()
    for (let has = -1; has < problem.shifts; has++) {
      const line = new Int16Array(problem.days)
      line[wish.day] = has
      if (!grants(given, wish, line)) member.base[wish.day * width + 1 + has] = Number.POSITIVE_INFINITY
    }
    try {
      const draft = new Draft(problem, this.responder, lines)
      draft.takeOut(who)
      if (!draft.tryAnswer(who)) return null
      let best = draft.cost
      let found = draft.lines.map(line => line.slice())
      const [alone, own] = [draft.lines[who]!.slice(), draft.own[who]!]
      // One other answers to it at a time, before this person or after; the best of all stays.
      for (const other of this.couldAnswer(wish, who)) {
        const [kept, cost] = [lines[other]!, draft.own[other]!]
        for (const order of [
          [who, other],
          [other, who],
        ]) {
          draft.takeOut(who)
          draft.takeOut(other)
          if (order.every(one => draft.tryAnswer(one)) && draft.cost < best - 1e-9)
            [best, found] = [draft.cost, draft.lines.map(line => line.slice())]
          draft.takeOut(who)
          draft.takeOut(other)
          draft.put(who, alone, own)
          draft.put(other, kept, cost)
        }
      }
      return found
    } finally {
      member.base.set(kept)
    }
  }
}

/** So many others are tried, so that a reason comes at once. */
const mostOthers = 16

const nameOf = ({ rule, person, from, what, lawRule, found }: Breach): string =>
  JSON.stringify([rule, person, from, what, lawRule, found])
