import type { Scenario } from '../scenario.ts'

/** Options given as pairs of worth, `[[3, 0], [1, 2]]`; issues are called 0, 1, … and so are options. */
export function plain(
  worths: readonly (readonly (readonly [number, number])[])[],
  change: Partial<Scenario> = {},
): Scenario {
  return {
    issues: worths.map((options, i) => ({
      name: `${i}`,
      options: options.map(([a, b], k) => ({ name: `${k}`, a, b })),
    })),
    reservation: { a: 0, b: 0 },
    ...change,
  }
}
