import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findActor } from '../../platform/auth/actor.ts'
import { clockOn } from '../../platform/clock/clock.ts'
import { asApplication, type Tx } from '../../platform/db/database.ts'
import { makeTestDatabase, type TestDatabase } from '../../platform/db/test-database.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import { makeCall } from '../../platform/http/make-call.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { speak } from '../../platform/i18n/sentences.ts'
import { openSeal } from '../../platform/pdf/index.ts'
import { publish } from '../registry.ts'
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
  const close = async () => {
    await database.remove()
    rmSync(home, { recursive: true })
  }
  return deskOn({ database, home, build: new Builder(database.database, today), close }, today, 'nl')
}

const say = speak(texts)

type Means = Pick<Desk, 'database' | 'build' | 'close'> & { home: string }

function deskOn(means: Means, today: string, language: Language): Desk {
  const { database, build, home, close } = means
  const clock = clockOn(today)
  const rows: Desk['rows'] = async (query, values = []) =>
    (await database.pool.query(query, [...values])).rows as never
  const as: Desk['as'] = async (personId, work) => {
    const actor = await findActor(database.database, today, await accountOf(rows, build, personId), personId)
    if (!actor) throw new Error(`Nobody comes in as ${personId}: left, closed, or never there`)
    return asApplication(database.database, { ...actor, today }, tx =>
      work(
        makeCall({ clock, say, publish, openSeal: owner => openSeal(home, owner, clock.now()) }, tx, actor, {
          today,
          language,
          posted: () => {},
        }),
      ),
    )
  }
  const asNobody: Desk['asNobody'] = work =>
    asApplication(database.database, { organisationId: null, personId: null, today }, work)
  const refusedIn = async (organisationId: string, attempt: () => Promise<unknown>): Promise<string> => {
    const before = await traces(rows, organisationId)
    const code = await attempt().then(
      answer => {
        throw new Error(`Not refused: ${JSON.stringify(answer)}`)
      },
      error => {
        if (error instanceof Refusal) return error.code
        throw error
      },
    )
    const after = await traces(rows, organisationId)
    const left = Object.keys(before).filter(table => before[table] !== after[table])
    if (left.length > 0) throw new Error(`${code}, and yet a trace of it stays in ${left.join(', ')}`)
    return code
  }
  return {
    database,
    build,
    today,
    as,
    refused: async (personId, work) => {
      // Whoever asks for the first time gets their account now, so that it is no trace of what they asked.
      await accountOf(rows, build, personId)
      const [person] = await rows<{ organisation_id: string }>(
        'select organisation_id from people where person_id = $1',
        [personId],
      )
      return refusedIn(person!.organisation_id, () => as(personId, work))
    },
    asNobody,
    refusedNobody: (organisationId, work) => refusedIn(organisationId, () => asNobody(work)),
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

async function accountOf(rows: Desk['rows'], build: Builder, personId: string) {
  const find = () =>
    rows<{ user_id: string; organisation_id: string }>(
      'select user_id, organisation_id from accounts where person_id = $1',
      [personId],
    )
  let [account] = await find()
  if (!account) {
    await build.account(personId, randomUUID())
    ;[account] = await find()
  }
  return { userId: account!.user_id, organisationId: account!.organisation_id }
}

/** A fingerprint of everything that an organisation has in each table; equal before and after a refusal. */
async function traces(rows: Desk['rows'], organisationId: string): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and a.attname = 'organisation_id' order by 1`,
  )
  const each = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print
        from ${name} t where organisation_id = $1`,
  )
  const prints = await rows<{ name: string; print: string }>(each.join(' union all '), [organisationId])
  return Object.fromEntries(prints.map(({ name, print }) => [name, print]))
}
