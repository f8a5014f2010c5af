import type { Allowed } from './conflicts.ts'
import type { Side } from './side.ts'

/**
 * Leaves out each option for which its issue has another that is at least as good for both and rules out nothing
 * more: whatever package holds it, the other one fits there too. Of equal options the first stays. Pairs that name
 * an option left out are gone with it.
 */
export function withoutDominated(allowed: Allowed, a: Side, b: Side): Allowed {
  const options = allowed.options.map((choices, issue) =>
    bestOptions(choices, allowed.excludes[issue]!, a, b, issue),
  )
  const standing = options.reduce(
    (all, choices, issue) => choices.reduce((set, option) => set | allowed.bit[issue]![option]!, all),
    0n,
  )
  return {
    options,
    bit: allowed.bit,
    excludes: allowed.excludes.map(sets => sets.map(set => set & standing)),
  }
}

function bestOptions(
  choices: readonly number[],
  excludes: readonly bigint[],
  a: Side,
  b: Side,
  issue: number,
) {
  const [worthA, worthB] = [stepsOf(a, issue), stepsOf(b, issue)]
  const bestFirst = [...choices].sort(
    (x, y) =>
      compare(worthA[y]!, worthA[x]!) ||
      compare(worthB[y]!, worthB[x]!) ||
      compare(excludes[x]!, excludes[y]!) ||
      x - y,
  )
  const kept: number[] = []
  const binding: number[] = []
  let free: number | undefined
  for (const option of bestFirst) {
    const beats = (one: number) =>
      worthB[one]! >= worthB[option]! && (excludes[one]! & ~excludes[option]!) === 0n
    if ((free !== undefined && beats(free)) || binding.some(beats)) continue
    kept.push(option)
    if (excludes[option] === 0n) free = option
    else binding.push(option)
  }
  return kept
}

const stepsOf = (side: Side, issue: number): ArrayLike<bigint | number> =>
  side.exact?.steps[issue] ?? side.steps[issue]!

const compare = (x: bigint | number, y: bigint | number) => (x < y ? -1 : x > y ? 1 : 0)
