import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAuth, migrateAuth } from '../platform/auth/auth.ts'
import type { Config } from '../platform/config/config.ts'
import { type Connection, openDatabase } from '../platform/db/database.ts'
import { migrate, readMigrations } from '../platform/db/migrate.ts'
import { readStamp, writeStamp } from '../platform/db/stamp.ts'
import { migrationFolders } from './plates.ts'

export interface PrepareSettings {
  root: string
  connection: Connection
  config: Config
  secret: string
  baseUrl: string
}

/** Brings the database to this version: our tables, then those of the sign-in library. */
export async function prepareDatabase({
  root,
  connection,
  config,
  secret,
  baseUrl,
}: PrepareSettings): Promise<void> {
  await migrate(connection, migrationFolders(root))
  // The library compares its tables one by one, which takes longer than all the rest of a start; so only when
  // its version or its settings have changed.
  const stamp = authStamp(root)
  const { database, close } = openDatabase(connection, 2)
  try {
    if ((await readStamp(database, 'auth')) === stamp) return
    const { auth, close: closeAuth } = createAuth({
      config,
      connection,
      secret,
      baseUrl,
      sendReset: async () => {},
      tellOwner: async () => {},
      mayEnter: async () => false,
    })
    await migrateAuth(auth)
    await closeAuth()
    await writeStamp(database, 'auth', stamp)
  } finally {
    await close()
  }
}

/** Changes when the sign-in library's version or our settings of it do. */
function authStamp(root: string): string {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const folder = join(root, 'src/platform/auth')
  const source = readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8'))
  const versions = lock.match(/"node_modules\/(?:@better-auth\/[^"]*|better-auth)": \{\s*"version": "[^"]+"/g)
  return hash([source, versions])
}

/** Names one state of the whole schema. */
export function schemaStamp(root: string): string {
  return hash([
    authStamp(root),
    readMigrations(migrationFolders(root)).map(migration => migration.hash),
  ]).slice(0, 16)
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
