import type pg from 'pg'
import { z } from 'zod'
import { lock, unlock } from '../auth/locked.ts'
import { quote } from '../db/backup/index.ts'
import type { CarriedTable } from './carried.ts'

/** Columns that are locked with the secret of an installation, which stays where it is. */
const lockedColumns: Readonly<Record<string, { id: string; columns: readonly string[] }>> = {
  'auth.twoFactor': { id: 'id', columns: ['secret', 'backupCodes'] },
  'public.sign_in_providers': { id: 'organisation_id', columns: ['locked_secret'] },
}

/** Their values without that lock, for inside the sealed file. */
export const unlockedValue = z.object({
  table: z.string(),
  column: z.string(),
  id: z.string(),
  text: z.string(),
})
export type UnlockedValue = z.infer<typeof unlockedValue>

export async function unlockValues(
  client: pg.Client,
  tables: readonly CarriedTable[],
  secret: string,
): Promise<UnlockedValue[]> {
  const values: UnlockedValue[] = []
  for (const { table, at, id, column, where } of placesIn(tables)) {
    const { rows } = await client.query<{ id: string; locked: string }>(
      `select ${id}::text as id, ${quote(column)} as locked from ${at} where ${where} order by 1`,
    )
    for (const row of rows) values.push({ table, column, id: row.id, text: await unlock(secret, row.locked) })
  }
  return values
}

export async function lockValues(
  client: pg.Client,
  tables: readonly CarriedTable[],
  values: readonly UnlockedValue[],
  secret: string,
): Promise<void> {
  for (const { table, at, id, column } of placesIn(tables))
    for (const value of values.filter(one => one.table === table && one.column === column))
      await client.query(`update ${at} set ${quote(column)} = $1 where ${id}::text = $2`, [
        await lock(secret, value.text),
        value.id,
      ])
}

const placesIn = (tables: readonly CarriedTable[]) =>
  tables.flatMap(({ key, schema, name, where }) =>
    (lockedColumns[key]?.columns ?? []).map(column => ({
      table: key,
      at: `${quote(schema)}.${quote(name)}`,
      id: quote(lockedColumns[key]!.id),
      column,
      where,
    })),
  )
