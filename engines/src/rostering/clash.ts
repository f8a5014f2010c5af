import type { RosterCase, Rule } from './case.ts'
import { Chance } from './chance.ts'
import { Generation } from './columns.ts'
import type { LinearSolver } from './linear.ts'
import { NoLine, problemOf } from './problem.ts'
import { Responder } from './respond.ts'
import { construct } from './start.ts'

/** One thing of those that cannot all be kept. */
export type Part =
  | { readonly kind: 'demand'; readonly day: number; readonly what: string; readonly need: number }
  | { readonly kind: 'rule'; readonly of: string; readonly rule: Rule }
  | {
      readonly kind: 'wish'
      readonly person: string
      readonly day: number
      readonly what: string
      readonly wants: boolean
    }

interface Element {
  readonly part: Part
  readonly key: string
}

const mostTries = 300

/**
 * Demands, rules and hard wishes that clash: together they cannot be kept, and without any one of them nothing is proven
 * against the rest. Null when no clash is proven.
 */
export function clashOf(given: RosterCase, solver: LinearSolver): Part[] | null {
  const all = elementsOf(given)
  let tries = 0
  const isClash = (kept: readonly Element[]) => {
    tries++
    return cannot(only(given, new Set(kept.map(({ key }) => key))), solver)
  }
  if (!isClash(all)) return null
  let kept = all
  for (let size = Math.ceil(all.length / 2); ; size = Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length && tries < mostTries; ) {
      const without = [...kept.slice(0, from), ...kept.slice(from + size)]
      if (isClash(without)) kept = without
      else from += size
    }
    if (size === 1 || tries >= mostTries) break
  }
  return kept.map(({ part }) => part)
}

function elementsOf(given: RosterCase): Element[] {
  const hard = (rule: Rule) => rule.rule === 'law' || rule.weight === 'hard'
  const rules = (of: string, list: readonly Rule[]) =>
    list.flatMap((rule, at) =>
      hard(rule) ? [{ part: { kind: 'rule', of, rule } as Part, key: `rule ${of} ${at}` }] : [],
    )
  return [
    ...given.cover.flatMap(({ day, shifts, skill, need, under, over }, at): Element[] => {
      if (under !== 'hard' && over !== 'hard') return []
      const what = [shifts.join(' or '), ...(skill === undefined ? [] : [skill])].join(', ')
      return [{ part: { kind: 'demand', day, what, need }, key: `cover ${at}` }]
    }),
    ...given.wishes.flatMap(({ person, day, what, wants, weight }, at): Element[] =>
      weight === 'hard' ? [{ part: { kind: 'wish', person, day, what, wants }, key: `wish ${at}` }] : [],
    ),
    ...given.contracts.flatMap(({ id, rules: list }) => rules(`contract ${id}`, list)),
    ...given.people.flatMap(({ id, rules: list = [] }) => rules(`person ${id}`, list)),
  ]
}

/** The hard part of a case, as far as it is kept; what lacks or is too much costs one each. */
function only(given: RosterCase, kept: ReadonlySet<string>): RosterCase {
  const rules = (of: string, list: readonly Rule[]) => list.filter((_, at) => kept.has(`rule ${of} ${at}`))
  return {
    ...given,
    cover: given.cover.flatMap((one, at) =>
      kept.has(`cover ${at}`)
        ? [{ ...one, under: one.under === 'hard' ? 1 : 0, over: one.over === 'hard' ? 1 : 0 }]
        : [],
    ),
    wishes: given.wishes.filter((_, at) => kept.has(`wish ${at}`)),
    contracts: given.contracts.map(one => ({ ...one, rules: rules(`contract ${one.id}`, one.rules) })),
    people: given.people.map(one => ({ ...one, rules: rules(`person ${one.id}`, one.rules ?? []) })),
  }
}

/** Proven: not all of it can be kept. */
function cannot(given: RosterCase, solver: LinearSolver): boolean {
  try {
    const problem = problemOf(given)
    const responder = new Responder(problem)
    const draft = construct(problem, responder, new Chance(1))
    if (draft.cost < 1e-6) return false
    const people = [...problem.members.keys()]
    const generation = new Generation(problem, {
      solver,
      responder,
      people,
      fixed: new Int32Array(problem.need.length),
      isStopped: () => false,
    })
    generation.add(people.map(at => ({ at, line: draft.lines[at]! })))
    const answer = generation.relax(60, bound => bound > 1e-3)
    generation.close()
    return answer !== null && generation.bound > 1e-3
  } catch (error) {
    if (error instanceof NoLine) return true
    throw error
  }
}
