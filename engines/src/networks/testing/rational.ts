import type { Sheet } from '../publish/sag.ts'

/** (L^-1)_ii as a fraction of two whole numbers: determinants without a row and with it (Bareiss 1968). Weights are whole. */
export function exactSag({ groups, ties, outer, cloth }: Sheet): (readonly [bigint, bigint])[] {
  const rows = Array.from({ length: groups }, (_, row) =>
    Array.from({ length: groups }, (_, column) => (row === column ? BigInt(cloth) : 0n)),
  )
  for (const { group, weight } of outer) rows[group]![group]! += BigInt(weight)
  for (const { from, to, weight } of ties) {
    rows[from]![from]! += BigInt(weight)
    rows[to]![to]! += BigInt(weight)
    rows[from]![to]! -= BigInt(weight)
    rows[to]![from]! -= BigInt(weight)
  }
  const whole = determinant(rows)
  return rows.map((_, group) => {
    const rest = rows
      .filter((_, row) => row !== group)
      .map(row => row.filter((_, column) => column !== group))
    return [determinant(rest), whole] as const
  })
}

function determinant(given: readonly (readonly bigint[])[]): bigint {
  const rows = given.map(row => [...row])
  let before = 1n
  for (let at = 0; at < rows.length - 1; at++) {
    // Positive definite: no pivot is nought.
    for (let row = at + 1; row < rows.length; row++)
      for (let column = at + 1; column < rows.length; column++)
        rows[row]![column] =
          (rows[row]![column]! * rows[at]![at]! - rows[row]![at]! * rows[at]![column]!) / before
    before = rows[at]![at]!
  }
  return rows.at(-1)?.at(-1) ?? 1n
}
