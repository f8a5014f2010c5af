import type { Tx } from '../../src/platform/db/database.ts'

/** Rows in portions: one statement takes at most 65,535 parameters. */
export async function insert<T>(
  tx: Tx,
  table: Parameters<Tx['insertInto']>[0],
  rows: readonly T[],
  rowOf: (row: T) => object,
): Promise<void> {
  for (let start = 0; start < rows.length; start += 1000) {
    const values = rows.slice(start, start + 1000).map(rowOf)
    await tx
      .insertInto(table)
      .values(values as never)
      .execute()
  }
}
