import { UsageError } from '@wisselwerk/research'
import { type Config, readConfig } from '../../platform/config/config.ts'
import { type Database, openDatabase } from '../../platform/db/database.ts'
import { connectionUrl, holdsDatabase, startEmbedded } from '../../platform/db/embedded/index.ts'
import { OperatorError } from '../../platform/errors/operator-error.ts'

/** Lends the work a connection to the database of this installation, started for it where it is embedded. */
export async function withDatabase(work: (connection: string) => Promise<unknown>): Promise<void> {
  const config = readConfig(process.env)
  if (config.databaseUrl) {
    await work(config.databaseUrl)
    return
  }
  mustHoldDatabase(config)
  const embedded = await startEmbedded(config.home)
  try {
    await work(connectionUrl(embedded.connection))
  } finally {
    await embedded.stop()
  }
}

/** The same, opened; what an operator asked for and cannot be done is said as every wrong call is. */
export async function withOpenDatabase(work: (database: Database) => Promise<unknown>): Promise<void> {
  await withDatabase(async connection => {
    const { database, close } = openDatabase(connection, 2)
    try {
      await work(database)
    } catch (error) {
      if (error instanceof OperatorError) throw new UsageError(error.message)
      throw error
    } finally {
      await close()
    }
  })
}

/** Else the copy would be of another, empty database, and nobody would know until it is needed. */
export function mustBeEmbedded({ databaseUrl }: Config): void {
  if (databaseUrl)
    throw new UsageError(
      'This command copies the embedded database, and DATABASE_URL names a server. Use wisselwerk archive, or the tools of that server.',
    )
}

export function mustHoldDatabase({ home }: Config): void {
  if (!holdsDatabase(home))
    throw new UsageError(
      `There is no database in ${home}. Name its home with WISSELWERK_HOME, or start Wisselwerk there once.`,
    )
}
