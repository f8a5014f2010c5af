import { z } from 'zod'
import { unlockedValue } from './locked.ts'

export const format = 1

const migration = z.object({ name: z.string(), hash: z.string() })

/** The first line of what is sealed. */
export const manifest = z.object({
  wisselwerk: z.literal('organisation'),
  format: z.literal(format),
  version: z.string(),
  madeAt: z.iso.datetime(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  migrations: z.array(migration),
  /** Key and certificate that seal agreements (PEM), so that they stay the same; null where none was signed yet. */
  seal: z.string().nullable(),
  /** What is locked where it was, and is locked again where it arrives. */
  unlocked: z.array(unlockedValue),
})
export type Manifest = z.infer<typeof manifest>

/** The line before the rows of a table. */
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) })

/** The last line: how many rows each table has. */
export const lastLine = z.object({ rows: z.record(z.string(), z.int()) })
