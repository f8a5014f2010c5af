import type { CheckedScenario } from './check.ts'

/**
 * Options that may stand in a package, and which options each rules out elsewhere. Sets of options are bits of a whole
 * number; only options of some exclusive pair have a bit.
 */
export interface Allowed {
  /** Per issue the numbers of its options that are not forbidden. */
  readonly options: readonly (readonly number[])[]
  /** Per issue, per option: its own bit, and the bits of the options that it rules out. */
  readonly bit: readonly (readonly bigint[])[]
  readonly excludes: readonly (readonly bigint[])[]
}

export function allowedIn({ names, forbidden, exclusive }: CheckedScenario): Allowed {
  const bit = names.map(options => options.map(() => 0n))
  const excludes = names.map(options => options.map(() => 0n))
  let next = 1n
  const pairs = exclusive.filter(pair => pair.every(([issue, option]) => !forbidden[issue]![option]))
  for (const [issue, option] of pairs.flat()) {
    if (bit[issue]![option] !== 0n) continue
    bit[issue]![option] = next
    next <<= 1n
  }
  for (const [[issue, option], [otherIssue, otherOption]] of pairs) {
    excludes[issue]![option]! |= bit[otherIssue]![otherOption]!
    excludes[otherIssue]![otherOption]! |= bit[issue]![option]!
  }
  const options = names.map((all, issue) => all.map((_, k) => k).filter(k => !forbidden[issue]![k]))
  return { options, bit, excludes }
}

/** Whether a package of one option per issue holds nothing forbidden and no exclusive pair. */
export function isAllowed({ options, bit, excludes }: Allowed, choices: ArrayLike<number>): boolean {
  let held = 0n
  let ruledOut = 0n
  for (let issue = 0; issue < options.length; issue++) {
    const option = choices[issue]!
    if (!options[issue]!.includes(option)) return false
    held |= bit[issue]![option]!
    ruledOut |= excludes[issue]![option]!
  }
  return (held & ruledOut) === 0n
}
