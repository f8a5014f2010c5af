import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { keepSecret } from '../config/secrets.ts'
import { BackupError, CopyIn, listMigrations, plainFormats, quote, restTriggers } from '../db/backup/index.ts'
import { type Connection, poolConfig } from '../db/database.ts'
import { sealFileOf } from '../pdf/index.ts'
import { type CarriedTable, listCarried, literal, nameOf } from './carried.ts'
import { Lines } from './lines.ts'
import { lockValues } from './locked.ts'
import { lastLine, type Manifest, manifest, tableLine } from './manifest.ts'
import type { Moved } from './move-out.ts'
import { readKey, readSealed } from './sealed-file.ts'

export interface MoveInSettings {
  connection: Connection
  home: string
  secret: string
  file: string
  /** Files with keys of archives; the one that fits opens this one. */
  keys: readonly string[]
}

/** Reads what `moveOut` wrote, in one transaction: all of it or nothing, and whole by its own account. */
export async function moveIn(settings: MoveInSettings): Promise<Moved> {
  const { connection, home } = settings
  const file = resolve(settings.file)
  const identities = await Promise.all(settings.keys.map(async key => readKey(await readText(key), key)))
  const lines = new Lines(readSealed(file, identities))
  const client = new pg.Client(poolConfig(connection))
  client.on('error', () => {})
  await client.connect()
  try {
    const carried = readManifest(await lines.next(), file)
    const { organisation } = carried
    await client.query('begin')
    await client.query(plainFormats)
    await mustBeSameVersion(client, carried, file)
    await mustBeAway(client, organisation)
    await mustFitSeal(home, carried)
    const tables = await listCarried(client, organisation.id)
    const wake = await restTriggers(client, tables)
    await client.query('set constraints all deferred')
    const counts = await load(client, lines, tables, file)
    await client.query('set constraints all immediate')
    for (const statement of wake) await client.query(statement)
    await lockValues(client, tables, carried.unlocked, settings.secret)
    await advanceSequences(client)
    await mustBeWhole(client, organisation.id, tables, counts)
    if (carried.seal !== null)
      keepSecret(home, basename(sealFileOf(home, organisation.id)), () => carried.seal!)
    await client.query('commit')
    await client.query('analyze')
    return {
      organisation,
      tables: tables.length,
      rows: Object.values(counts).reduce((sum, rows) => sum + rows, 0),
    }
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw explain(error, file)
  } finally {
    await lines.close().catch(() => {})
    await client.end()
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new BackupError(
      `The key ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Bring it from the home where the organisation was, under secrets, or name it with --key.`,
    )
  }
}

function readManifest(line: string | null, file: string): Manifest {
  const json = parse(line)
  const found = manifest.safeParse(json)
  if (found.success) return found.data
  const newer = (json as { wisselwerk?: unknown; format?: unknown } | null)?.format
  if (typeof newer === 'number' && newer > 1)
    throw new BackupError(
      `${file} was made by a newer version of Wisselwerk. Upgrade this one first. Nothing was loaded.`,
    )
  throw new BackupError(`${file} is no archive of an organisation. Name the file that move-out wrote.`)
}

async function mustBeSameVersion(
  client: pg.Client,
  { migrations, version }: Manifest,
  file: string,
): Promise<void> {
  const here = await listMigrations(client)
  const known = new Map(here.map(({ name, hash }) => [name, hash]))
  const missing = migrations.find(({ name, hash }) => known.get(name) !== hash)
  if (missing)
    throw new BackupError(
      `${file} was made by another version (${version}): this one does not have ${missing.name} in that form. Upgrade this one first. Nothing was loaded.`,
    )
  const carried = new Set(migrations.map(({ name }) => name))
  const newer = here.find(({ name }) => !carried.has(name))
  if (newer)
    throw new BackupError(
      `${file} was made by an older version (${version}), without ${newer.name}. Upgrade the installation where it was made, or load it into an empty one of that version and upgrade that; then move out again. Nothing was loaded.`,
    )
}

async function mustBeAway(client: pg.Client, { id, name }: Manifest['organisation']): Promise<void> {
  const { rowCount } = await client.query('select from organisations where organisation_id = $1', [id])
  if (rowCount === 0) return
  throw new BackupError(`‘${name}’ is here already. Nothing was loaded, so that nothing is overwritten.`)
}

/** Documents that stand open must get their second signature under the same seal. */
async function mustFitSeal(home: string, { seal, organisation }: Manifest): Promise<void> {
  const path = sealFileOf(home, organisation.id)
  const present = await readFile(path, 'utf8').catch(() => null)
  if (seal === null || present === null || present === seal) return
  throw new BackupError(
    `${path} is another seal than the one in the archive. Move that file away first. Nothing was loaded.`,
  )
}

async function load(
  client: pg.Client,
  lines: Lines,
  tables: readonly CarriedTable[],
  file: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const head = tableLine.safeParse(parse(await lines.next()))
    if (!head.success || head.data.table !== table.key || String(head.data.columns) !== String(table.columns))
      throw new BackupError(
        `${file} does not hold ${table.key} as this version keeps it. Use the version that made it. Nothing was loaded.`,
      )
    const columns = table.columns.map(quote).join(', ')
    const copy = new CopyIn(`copy ${nameOf(table)} (${columns}) from stdin (format text)`)
    client.query(copy)
    const read = { count: 0 }
    await pipeline(lines.rows(read), copy)
    counts[table.key] = copy.rows
  }
  const last = lastLine.safeParse(parse(await lines.next()))
  const whole = last.success && tables.every(({ key }) => last.data.rows[key] === counts[key])
  if (!whole || (await lines.next()) !== null)
    throw new BackupError(
      `${file} does not hold what it says it holds. Nothing was loaded. Use another copy.`,
    )
  return counts
}

/** Numbers that the server gives out go on above those that came in. */
async function advanceSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sequence: string; owner: string; column: string }>(
    `select s.oid::regclass::text as sequence, t.oid::regclass::text as owner, quote_ident(a.attname) as column
     from pg_class s join pg_depend d on d.objid = s.oid and d.deptype in ('i', 'a')
       join pg_class t on t.oid = d.refobjid join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
       join pg_namespace n on n.oid = s.relnamespace
     where s.relkind = 'S' and n.nspname in ('public', 'auth')`,
  )
  for (const { sequence, owner, column } of rows)
    await client.query(
      `select setval('${sequence}', greatest((select max(${column}) from ${owner}), (select last_value from ${sequence})))`,
    )
}

/** The chain is recomputed, and every row is visible to whoever it belongs to: nothing strayed in. */
async function mustBeWhole(
  client: pg.Client,
  organisationId: string,
  tables: readonly CarriedTable[],
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  const { rows } = await client.query<{ kind: string; at_event: string | null }>(
    `select kind, at_event from audit_faults(${literal(organisationId)})`,
  )
  const [fault] = rows
  if (fault)
    throw new BackupError(
      `The audit chain of the archive is not whole (${fault.kind}${fault.at_event ? ` at event ${fault.at_event}` : ''}). Nothing was loaded. Use another copy.`,
    )
  for (const table of tables) {
    const own = await client.query<{ count: string }>(
      `select count(*) from ${nameOf(table)} where ${table.where}`,
    )
    if (Number(own.rows[0]!.count) !== counts[table.key])
      throw new BackupError(
        `${table.key} in the archive holds rows of another organisation. Nothing was loaded.`,
      )
  }
}

function parse(line: string | null): unknown {
  try {
    return JSON.parse(line ?? '')
  } catch {
    return null
  }
}

function explain(error: unknown, file: string): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  const what = [error.message, error.detail].filter(Boolean).join(': ')
  const taken = error.code === '23505' && error.table === 'user'
  return new BackupError(
    taken
      ? `Somebody of this organisation has an account here already, for another one (${error.detail}). Change that address where the archive was made. Nothing was loaded.`
      : `${file} was refused, and nothing was loaded: ${what}.`,
  )
}
