import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findActor } from '../../platform/auth/actor.ts'
import { openBadgeKey } from '../../platform/badge/key.ts'
import { clockOn } from '../../platform/clock/clock.ts'
import { asApplication, type Tx } from '../../platform/db/database.ts'
import { makeTestDatabase, type TestDatabase } from '../../platform/db/test-database.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import { makeCall } from '../../platform/http/make-call.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { speak } from '../../platform/i18n/sentences.ts'
import { openSeal } from '../../platform/pdf/index.ts'
import { openVault } from '../../platform/vault/vault.ts'
import { modules, publish, records, services } from '../plates.ts'
import { texts } from '../texts.ts'
import { Builder } from './builder.ts'
import { queryEars } from './query-ears.ts'
import { quietConfig, schemaTemplate, testServer } from './schema-template.ts'

type Work<T> = (call: Call) => Promise<T>

/**
 * Services without a server: whoever asks gets a `Call` inside one transaction as the application role, so that row
 * level security and the audit chain are those of the product. Seats and consent are not asked: they belong to the
 * address and are tried over HTTP (`access-matrix.db.test.ts`, `consent-gate.db.test.ts`).
 */
export interface Desk {
  database: TestDatabase
  build: Builder
  today: string
  /** What `work` answers this person, and it stays. */
  as<T>(personId: string, work: Work<T>): Promise<T>
  /** The code with which `work` is refused; fails when it is not, or when a trace of the attempt stays. */
  refused(personId: string, work: Work<unknown>): Promise<string>
  /** Work of somebody who is not known yet, such as the holder of a link. */
  asNobody<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  refusedNobody(organisationId: string, work: (tx: Tx) => Promise<unknown>): Promise<string>
  /** Runs attempts that are all refused, and fails when a trace of any of them stays in the organisation. */
  untouched<T>(organisationId: string, attempts: () => Promise<T>): Promise<T>
  /** Rows past row level security: what is really there. */
  rows<R = Record<string, unknown>>(query: string, values?: readonly unknown[]): Promise<R[]>
  /** What the chain of an organisation says, oldest first, without its first link. */
  events(organisationId: string): Promise<AuditRow[]>
  /** The same database on another day. */
  on(today: string): Desk
  in(language: Language): Desk
  close(): Promise<void>
}

export interface AuditRow {
  event: string
  actor: string
  subject: string
  details: Record<string, unknown>
}

export async function startDesk({ today = '2026-09-01' } = {}): Promise<Desk> {
  const home = mkdtempSync(join(tmpdir(), 'wisselwerk-desk-'))
  const database = await makeTestDatabase(testServer(), schemaTemplate(quietConfig(home)), queryEars())
  const watcher = await watchTraces(database)
  const close = async () => {
    watcher.stop()
    await database.remove()
    rmSync(home, { recursive: true })
  }
  const build = new Builder(database.database, today)
  return deskOn({ database, home, build, close, traces: watcher.traces, accounts: new Map() }, today, 'nl')
}

const say = speak(texts)

interface Account {
  userId: string
  organisationId: string
}

type Means = Pick<Desk, 'database' | 'build' | 'close'> & {
  home: string
  traces(organisationId: string): Promise<Record<string, string>>
  accounts: Map<string, Account>
}

function deskOn(means: Means, today: string, language: Language): Desk {
  const { database, build, home, close, traces } = means
  const clock = clockOn(today)
  const rows: Desk['rows'] = async (query, values = []) =>
    (await database.pool.query(query, [...values])).rows as never
  const as: Desk['as'] = async (personId, work) => {
    const actor = await findActor(database.database, today, await accountOf(means, rows, personId), personId)
    if (!actor) throw new Error(`Nobody comes in as ${personId}: left, closed, or never there`)
    return asApplication(database.database, { ...actor, today }, (tx, along) =>
      work(
        makeCall(
          {
            clock,
            say,
            modules,
            records,
            smallestGroup: 5,
            moduleIsOn: services.moduleIsOn,
            publish,
            ring: services.ring,
            openVault: organisationId => openVault(join(home, 'keys'), organisationId),
            openBadgeKey: organisationId => openBadgeKey(home, organisationId),
            openSeal: owner => openSeal(home, owner, clock.now()),
          },
          tx,
          actor,
          { today, language, along },
        ),
      ),
    )
  }
  const asNobody: Desk['asNobody'] = work =>
    asApplication(database.database, { organisationId: null, personId: null, today }, work)
  const untouched: Desk['untouched'] = async (organisationId, attempts) => {
    const before = await traces(organisationId)
    const answer = await attempts()
    const after = await traces(organisationId)
    const left = Object.keys(before).filter(table => before[table] !== after[table])
    if (left.length > 0) throw new Error(`${answer}, and yet a trace of it stays in ${left.join(', ')}`)
    return answer
  }
  return {
    database,
    build,
    today,
    as,
    refused: async (personId, work) => {
      // Whoever asks for the first time gets their account now, so that it is no trace of what they asked.
      const { organisationId } = await accountOf(means, rows, personId)
      return untouched(organisationId, () => codeOf(as(personId, work)))
    },
    asNobody,
    refusedNobody: (organisationId, work) => untouched(organisationId, () => codeOf(asNobody(work))),
    untouched,
    rows,
    events: organisationId =>
      rows(
        `select event, actor_id as actor, subject_id as subject, details from audit_events
          where organisation_id = $1 and event <> 'organisation.started' order by sequence`,
        [organisationId],
      ),
    on: day => deskOn(means, day, language),
    in: other => deskOn(means, today, other),
    close,
  }
}

/** The code of a refusal; an answer is a fault of the test or of the product. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  throw new Error('Not refused')
}

async function accountOf({ accounts, build }: Means, rows: Desk['rows'], personId: string): Promise<Account> {
  const known = accounts.get(personId)
  if (known) return known
  const query = `select user_id as "userId", organisation_id as "organisationId" from accounts where person_id = $1`
  if ((await rows(query, [personId])).length === 0) await build.account(personId, randomUUID())
  const [account] = await rows<Account>(query, [personId])
  accounts.set(personId, account!)
  return account!
}

/** A fingerprint of everything that an organisation has, by table; on a connection of its own, which keeps the plan. */
async function watchTraces({ pool }: TestDatabase): Promise<{ traces: Means['traces']; stop(): void }> {
  const client = await pool.connect()
  // A look at what would change is one, though nothing of it is kept.
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and a.attname = 'organisation_id' and c.relname <> 'read_log' order by 1`,
  )
  await client.query('set jit = off; set plan_cache_mode = force_generic_plan')
  const each = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as print
        from ${name} t where organisation_id = $1`,
  )
  return {
    traces: async organisationId => {
      const { rows } = await client.query<{ name: string; print: string }>(each.join(' union all '), [
        organisationId,
      ])
      return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
    },
    stop: () => client.release(),
  }
}
