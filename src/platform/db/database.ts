import {
  type Kysely,
  type KyselyConfig,
  Kysely as KyselyInstance,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  sql,
} from 'kysely'
import pg from 'pg'
import { rememberPlans } from './plans.ts'
import type { DB } from './schema.generated.ts'

export type Database = Kysely<DB>
/** A connection inside a transaction that already knows who is asking. */
export type Tx = Kysely<DB>

export interface Asker {
  organisationId: string | null
  personId: string | null
  today: string
}

export type Connection = string | pg.PoolConfig

pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.INT8, text => Number(text))
pg.types.setTypeParser(pg.types.builtins.NUMERIC, text => Number(text))

export interface OpenDatabase {
  pool: pg.Pool
  database: Database
  close(): Promise<void>
}

/**
 * A connection that dies with the database server must not end our process too, neither idle in the pool nor in the
 * middle of a transaction: there the query fails by itself, and the next request gets a new connection.
 */
export function outliveServer(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', client => {
    client.on('error', () => {})
  })
}

/** `moment::date` is the day in the Netherlands, whatever zone the server of the operator is set to. */
const dutchDays = `set local timezone = 'Europe/Amsterdam'`

export const poolConfig = (connection: Connection): pg.PoolConfig => ({
  // A server behind a cable that was pulled never refuses: without a limit everybody would wait for ever.
  connectionTimeoutMillis: 10_000,
  ...(typeof connection === 'string' ? { connectionString: connection } : connection),
})

/** Several statements in one text are one round trip, and the last of them answers. */
function answeringLast(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const wrap = (client: pg.PoolClient): PostgresPoolClient => ({
    query: (async (text: string, values: unknown[]) => {
      const answer: unknown = await client.query(text, values)
      return Array.isArray(answer) ? answer.at(-1) : answer
    }) as PostgresPoolClient['query'],
    release: (discard?: boolean) => client.release(discard),
  })
  return {
    connect: async () => {
      const client = await pool.connect()
      const wrapped = known.get(client) ?? wrap(client)
      known.set(client, wrapped)
      return wrapped
    },
    end: () => pool.end(),
  }
}

/** `ears` hear every query, where somebody wants to read along: tests do, for `db/queries.sql`. */
export function openDatabase(
  connection: Connection,
  max = 20,
  ears: Pick<KyselyConfig, 'log' | 'plugins'> = {},
): OpenDatabase {
  const pool = new pg.Pool({ ...poolConfig(connection), max, idleTimeoutMillis: 30_000 })
  outliveServer(pool)
  pool.on('connect', rememberPlans)
  const database = new KyselyInstance<DB>({
    dialect: new PostgresDialect({ pool: answeringLast(pool) }),
    ...ears,
  })
  return { pool, database, close: () => database.destroy() }
}

/** What goes along with the opening and the end of a transaction, instead of in round trips of its own. */
export interface Along {
  /** What was asked with the opening. */
  readonly answer: Readonly<Record<string, unknown>>
  /** Carried out right before the end, whole statements; when one fails, nothing of the transaction stays. */
  readonly atEnd: string[]
  /** Carries out now what waits for the end. */
  settle(): Promise<void>
}

/**
 * Runs `work` in one transaction as the application role, with row level security on. Opening, taking the role
 * and saying who asks is a single round trip: three would halve the reading speed. `ask` is a question without
 * parameters that goes along with it.
 *
 * With `quiet` nothing is written in it that others find later: events, read lines, mail, work without a request.
 *
 * With `snapshot` all queries see the database as it was when the transaction opened, so that one answer is never made
 * of two saves. What changes something goes without: it waits for its turn first, and must see what was saved
 * meanwhile (`turns.ts`).
 */
export function asApplication<T>(
  database: Database,
  asker: Asker,
  work: (tx: Tx, along: Along) => Promise<T>,
  {
    snapshot = false,
    lastingRead = false,
    quiet = false,
    ask = '',
  }: { snapshot?: boolean; lastingRead?: boolean; quiet?: boolean; ask?: string } = {},
): Promise<T> {
  const opening = [
    snapshot ? 'begin isolation level repeatable read' : 'begin',
    dutchDays,
    'set local role wisselwerk_app',
    lastingRead ? 'set local synchronous_commit = off' : '',
    quiet ? `set local app.private = 'on'` : '',
    `select set_config('app.organisation', ${literal(asker.organisationId)}, true), set_config('app.person', ${literal(asker.personId)}, true), set_config('app.today', ${literal(asker.today)}, true)`,
    ask,
  ]
  const run = () => inTransaction(database, opening.filter(Boolean).join('; '), work)
  return snapshot ? againWhenOvertaken(run) : run()
}

/** More often than this and something other than a neighbour is wrong. */
const mostTries = 5

/** Two reads that both note the same thing overtake each other at most; the second looks again. */
async function againWhenOvertaken<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run()
    } catch (error) {
      if (tries === mostTries || (error as { code?: unknown }).code !== serializationFailure) throw error
    }
  }
}

const serializationFailure = '40001'

/** For migrations, operators' commands and the demo: the owner, past row level security. Never in a route. */
export function asOwner<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(database, `begin; ${dutchDays}`, work)
}

/** Whether the database answers. */
export async function ping(database: Database): Promise<void> {
  await sql`select 1`.execute(database)
}

function inTransaction<T>(
  database: Database,
  opening: string,
  work: (tx: Tx, along: Along) => Promise<T>,
): Promise<T> {
  return database.connection().execute(async tx => {
    const { rows } = await sql.raw<Record<string, unknown>>(opening).execute(tx)
    const atEnd: string[] = []
    const end = async (...last: string[]) => {
      const statements = [...atEnd.splice(0), ...last]
      if (statements.length > 0) await sql.raw(statements.join('; ')).execute(tx)
    }
    const along: Along = { answer: rows[0] ?? {}, atEnd, settle: () => end() }
    try {
      const result = await work(tx, along)
      await end('commit')
      return result
    } catch (error) {
      // A broken connection cannot roll back; the server does it by itself.
      await sql
        .raw('rollback')
        .execute(tx)
        .catch(() => {})
      throw error
    }
  })
}

/** A value inside a statement that takes no parameters. */
export const literal = (value: string | null): string => pg.escapeLiteral(value ?? '')
