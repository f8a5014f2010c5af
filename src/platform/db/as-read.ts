import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from './database.ts'
import type { DB } from './schema.generated.ts'

/** Tables whose lines carry the number of their newest version. */
export type VersionedTable = {
  [T in keyof DB]: 'version' extends keyof Insertable<DB[T]> ? T : never
}[keyof DB]

/** One line as somebody read it: by its key, and with columns that have to be as they were. */
export interface AsRead<T extends VersionedTable> {
  readonly version: number
  readonly where: Readonly<Partial<Selectable<DB[T]>>>
}

/**
 * Changes the line that was read, and only that: false when somebody changed it since, took it away, or moved it past
 * what `where` asks. The line gets the next version.
 */
export async function changeAsRead<T extends VersionedTable>(
  tx: Tx,
  table: T,
  { version, where }: AsRead<T>,
  change: Omit<Updateable<DB[T]>, 'version'>,
): Promise<boolean> {
  const columns = Object.entries({ ...change, version: version + 1 }).map(
    ([column, value]) => sql`${sql.ref(column)} = ${value}`,
  )
  const conditions = Object.entries({ ...where, version }).map(([column, value]) =>
    value === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`,
  )
  const { rows } = await sql`update ${sql.table(table)} set ${sql.join(columns)}
    where ${sql.join(conditions, sql` and `)} returning version`.execute(tx)
  return rows.length === 1
}
