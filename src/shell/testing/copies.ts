import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { expect } from 'vitest'
import { archive } from '../../platform/db/backup/index.ts'
import { moveOut } from '../../platform/moving/move-out.ts'
import { readSealed } from '../../platform/moving/sealed-file.ts'
import type { House } from './house.ts'
import { usualSecret } from './schema-template.ts'

/** What leaves a house with its organisation: every file of an archive, unpacked, and the moved organisation, unsealed. */
export async function copiesOf({ world, cast }: House): Promise<{ archived: Buffer[]; moved: Buffer }> {
  const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-copies-'))
  try {
    await archive(world.database.url, join(folder, 'archive'))
    const file = join(folder, 'moved.age')
    const { key } = await moveOut({
      connection: world.database.url,
      home: world.config.home,
      secret: usualSecret,
      version: '1',
      organisation: cast.pair.organisationId,
      file,
      remove: false,
    })
    const identity = readFileSync(key, 'utf8')
      .split('\n')
      .find(line => line.startsWith('AGE-SECRET-KEY'))!
    const opened: Buffer[] = []
    for await (const piece of readSealed(file, [identity])) opened.push(piece)
    return { archived: await filesIn(join(folder, 'archive')), moved: Buffer.concat(opened) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Every file under a folder, unpacked where it is packed. */
async function filesIn(folder: string): Promise<Buffer[]> {
  const found: Buffer[] = []
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    found.push(entry.name.endsWith('.gz') ? await unpack(bytes) : bytes)
  }
  expect(found.length).toBeGreaterThan(1)
  return found
}

async function unpack(bytes: Buffer): Promise<Buffer> {
  const zip = createGunzip()
  zip.end(bytes)
  const pieces: Buffer[] = []
  for await (const piece of zip) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

/** The tables in which a line matches. */
export async function tablesWith({ world }: House, pattern: string): Promise<string[]> {
  const { pool } = world.database
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth') order by 1`,
  )
  expect(rows.length).toBeGreaterThan(60)
  const found: string[] = []
  for (const { name } of rows) {
    const lines = await pool.query(`select from ${name} t where t::text ~ $1 limit 1`, [pattern])
    if (lines.rowCount) found.push(name)
  }
  return found
}
