import { CaseError, type Lines, type RosterCase } from './case.ts'
import { coverCost, type Problem, problemOf } from './problem.ts'
import { Responder } from './respond.ts'
import { Draft, type Keep } from './start.ts'

/** Somebody who cannot work on these days, the last included. */
export interface Absence {
  readonly person: string
  readonly from: number
  readonly to: number
}

export interface Change {
  readonly person: string
  readonly day: number
  /** Shift by id, or null for off. */
  readonly was: string | null
  readonly now: string | null
}

export interface Repair {
  readonly lines: Lines
  readonly changes: readonly Change[]
  /** Others whose line changes, by id. */
  readonly others: readonly string[]
  /** What cover lacks or has too much is no more than before. */
  readonly isRestored: boolean
  /** No fewer others can do it: known for none and one. */
  readonly isFewest: boolean
}

const widest = 6
const mostOthers = 4

/** A roster that still stands when somebody falls out: first nobody else changes, then one other, then a few more. */
export function repair(given: RosterCase, lines: Lines, absence: Absence): Repair {
  const who = given.people.findIndex(({ id }) => id === absence.person)
  if (who < 0) throw new CaseError(['person'], `there is no '${absence.person}'`)
  if (!(absence.from >= 0 && absence.to >= absence.from && absence.to < given.days))
    throw new CaseError(['days'], `expected days from 0 to ${given.days - 1}`)
  const problem = problemOf(given)
  const responder = new Responder(problem)
  const width = problem.shifts + 1
  const { base } = problem.members[who]!
  for (let day = absence.from; day <= absence.to; day++)
    for (let has = 0; has < problem.shifts; has++) base[day * width + 1 + has] = Number.POSITIVE_INFINITY

  const before = lackOf(problem, new Draft(problem, responder, lines))
  // A day that changes weighs less than anything that lacks.
  const price = 0.001
  const keep = (one: number): Keep => ({ line: lines[one]!, price })
  const first = new Draft(problem, responder, lines)
  first.takeOut(who)
  if (!first.tryAnswer(who, null, 0, keep(who)))
    throw new CaseError(['person'], `'${absence.person}' cannot be off on these days`)

  let level: { draft: Draft; others: number[] }[] = [{ draft: first, others: [] }]
  let best = level[0]!
  for (let others = 0; ; others++) {
    best = level.reduce((least, one) => (worth(one) < worth(least) ? one : least))
    const isRestored = lackOf(problem, best.draft) <= before + 1e-6
    if (isRestored || others === mostOthers || level.length === 0)
      return answer(best, isRestored, isRestored && others <= 1)
    const next = level.flatMap(({ draft, others }) =>
      [...problem.members.keys()].flatMap(one => {
        if (one === who || others.includes(one)) return []
        const changed = new Draft(problem, responder, draft.lines)
        changed.takeOut(one)
        if (!changed.tryAnswer(one, null, 0, keep(one)) || isSame(changed.lines[one]!, lines[one]!)) return []
        return [{ draft: changed, others: [...others, one] }]
      }),
    )
    if (next.length === 0) return answer(best, false, false)
    level = next.sort((a, b) => worth(a) - worth(b)).slice(0, widest)
  }

  function worth({ draft }: { draft: Draft }): number {
    return draft.cost + price * changesOf(draft.lines).length
  }

  function changesOf(now: Lines): Change[] {
    const id = (has: number) => (has < 0 ? null : given.shifts[has]!.id)
    return now.flatMap((line, one) =>
      [...line].flatMap((has, day) =>
        has === lines[one]![day]
          ? []
          : [{ person: given.people[one]!.id, day, was: id(lines[one]![day]!), now: id(has) }],
      ),
    )
  }

  function answer(
    { draft, others }: { draft: Draft; others: number[] },
    isRestored: boolean,
    isFewest: boolean,
  ): Repair {
    return {
      lines: draft.lines,
      changes: changesOf(draft.lines),
      others: others.map(one => given.people[one]!.id).sort(),
      isRestored,
      isFewest,
    }
  }
}

const lackOf = (problem: Problem, { levels }: Draft): number => coverCost(problem, levels)
const isSame = (a: Int16Array, b: Int16Array): boolean => a.every((has, day) => has === b[day])
