import fc from 'fast-check'
import type { Issue, OptionName, Scenario } from '../scenario.ts'

type Worth = { decimal: number } | { exact: string }

/** Numbers that meet often, so that ties, equal options and points on the edge of a limit are common. */
const small = fc.integer({ min: -3, max: 6 })

/** No doubles hold these sums, and some differ by less than doubles can see. */
const wide: fc.Arbitrary<Worth> = fc.tuple(small, fc.integer({ min: 0, max: 2 })).map(([n, least]) => ({
  exact: `${BigInt(n) * 10n ** 30n + BigInt(least)}/${3n * 10n ** 30n}`,
}))

/** How a side's preferences are written: which arithmetic the engine must then choose. */
const writings: fc.Arbitrary<fc.Arbitrary<Worth>> = fc.constantFrom(
  small.map(n => ({ decimal: n })),
  small.map(n => ({ decimal: n / 10 })),
  small.map(n => ({ exact: `${n}/7` })),
  wide,
  wide,
  fc.constant({ exact: '0' }),
)

/** Up to four issues of up to four options, some forbidden, some pairs exclusive, with the limits of some package. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .tuple(writings, writings)
  .chain(([worthA, worthB]) =>
    fc.tuple(
      fc.array(fc.array(fc.tuple(worthA, worthB), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      fc.oneof(fc.constant([]), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 })),
      fc.oneof(
        fc.constant([]),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 }),
      ),
    ),
  )
  .map(([worths, edge, forbidden, exclusive]) => {
    const issues = worths.map(
      (options, i): Issue => ({
        name: `issue ${i}`,
        options: options.map(([a, b], k) => ({
          name: `option ${k}`,
          ...written('a', a),
          ...written('b', b),
        })),
      }),
    )
    const named = (i: number, k: number): OptionName => {
      const issue = issues[i % issues.length]!
      return [issue.name, issue.options[k % issue.options.length]!.name]
    }
    const pairs = exclusive.map(([i, k, j, l]) => [named(i, k), named(j, l)] as const)
    return {
      issues,
      reservation: limitsAt(worths, edge),
      forbidden: forbidden.map(([i, k]) => named(i, k)),
      exclusive: pairs.filter(([one, other]) => one[0] !== other[0]),
    }
  })

const written = (side: 'a' | 'b', worth: Worth) =>
  'exact' in worth ? { [`${side}Exact`]: worth.exact } : { [side]: worth.decimal }

/** What one package brings both sides, in tenths or as a fraction: limits on the very edge. */
function limitsAt(worths: readonly (readonly [Worth, Worth][])[], edge: readonly number[]) {
  const sum = (side: 0 | 1) => {
    const chosen = worths.map((options, i) => options[edge[i]! % options.length]![side])
    if (chosen.every(worth => 'decimal' in worth))
      return Math.round(chosen.reduce((all, { decimal }) => all + decimal, 0) * 10) / 10
    const bottom = BigInt((chosen[0] as { exact: string }).exact.split('/')[1] ?? '1')
    const top = chosen.reduce(
      (all, worth) => all + BigInt((worth as { exact: string }).exact.split('/')[0]!),
      0n,
    )
    return `${top}/${bottom}`
  }
  return { a: sum(0), b: sum(1) }
}
