import { sql } from 'kysely'
import { asOwner, type Database } from './database.ts'

/** What was last noted about a schema that another library keeps; null when nothing was. */
export async function readStamp(database: Database, schema: string): Promise<string | null> {
  const { rows } = await sql<{
    stamp: string | null
  }>`select obj_description(${schema}::regnamespace) as stamp`.execute(database)
  return rows[0]?.stamp ?? null
}

/** `stamp` is a hash of our own making: letters and digits. */
export async function writeStamp(database: Database, schema: string, stamp: string): Promise<void> {
  await asOwner(database, async tx => {
    await sql`comment on schema ${sql.id(schema)} is ${sql.lit(stamp)}`.execute(tx)
  })
}
