import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { LightMyRequestResponse } from 'fastify'
import { makeAccount, type NewAccount } from '../../platform/auth/new-account.ts'
import { type Clock, clockOn } from '../../platform/clock/clock.ts'
import type { Config } from '../../platform/config/config.ts'
import { asOwner } from '../../platform/db/database.ts'
import { makeTestDatabase, type Template, type TestDatabase } from '../../platform/db/test-database.ts'
import { workOff } from '../../platform/work/work-off.ts'
import { type App, createApp } from '../app.ts'
import { Builder } from './builder.ts'
import { queryEars } from './query-ears.ts'
import { quietConfig, schemaTemplate, testServer, usualAddress, usualSecret } from './schema-template.ts'

export interface Reply {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  body: any
  raw: LightMyRequestResponse
}

/** A signed-in (or anonymous) person who talks to the server in-process. */
export interface Client {
  get(url: string): Promise<Reply>
  post(url: string, body?: unknown): Promise<Reply>
  put(url: string, body?: unknown): Promise<Reply>
  patch(url: string, body?: unknown): Promise<Reply>
  delete(url: string, body?: unknown): Promise<Reply>
  send(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>
  readonly cookie: string
}

export interface TestApp {
  app: App
  database: TestDatabase
  config: Config
  build: Builder
  today: string
  /** A real session cookie for this person; makes the account when there is none. */
  signIn(personId: string, language?: 'nl' | 'en'): Promise<Client>
  anonymous: Client
  /** Somebody who signed in before, by the cookie that they kept. */
  returning(cookie: string): Client
  /** Does what is due in a lane, as a server that does work without a request would; throws what went wrong. */
  workOff(lane: string, means?: { mustStop?: () => boolean; clock?: Clock }): Promise<void>
  /** An account that belongs to nobody of a register; one that is there already gets this password. */
  account(who: NewAccount): Promise<string>
  close(): Promise<void>
}

/** The whole server on a fresh database (or, to look again on another day, on one given), without listening. */
export async function startTestApp(
  settings: {
    today?: string
    env?: Record<string, string>
    home?: string
    database?: TestDatabase
    /** Address under which browsers reach it, where no setting says so. */
    baseUrl?: string
    /** Where lines of the log go. */
    logTo?: Writable
    /** Where an empty installation begins. */
    setupSecret?: string
    /** Signs session cookies, and locks second steps. */
    secret?: string
    /** What the database begins with, on top of an empty schema. */
    furnished?: (schema: Template) => Template
    /** False where chance decides what is asked, so that `db/queries.sql` stays the same, and in attacks that ask the same
     * again and again, since writing down takes as long as asking. */
    recorded?: boolean
  } = {},
): Promise<TestApp> {
  const today = settings.today ?? '2026-09-01'
  const secret = settings.secret ?? usualSecret
  const home = settings.home ?? mkdtempSync(join(tmpdir(), 'wisselwerk-test-'))
  const config = quietConfig(home, settings.env)
  const serverUrl = testServer()
  const own = settings.database === undefined
  const schema = schemaTemplate(config, secret)
  const database =
    settings.database ??
    (await makeTestDatabase(
      serverUrl,
      settings.furnished?.(schema) ?? schema,
      settings.recorded === false ? undefined : queryEars(),
    ))
  const clock = clockOn(today)
  const app = await createApp({
    config,
    connection: database.url,
    database,
    clock,
    secret,
    baseUrl: config.url ?? settings.baseUrl ?? usualAddress,
    ...(settings.logTo && { logTo: settings.logTo }),
    setupSecret: settings.setupSecret ?? null,
    version: '0.0.0',
  })
  await app.server.ready()
  const client = (cookie: string, language: 'nl' | 'en' = 'nl'): Client => {
    const send: Client['send'] = async (method, url, body, headers) => {
      const raw = await app.server.inject({
        method: method as 'GET',
        url,
        headers: { cookie, 'accept-language': language, ...headers },
        ...(body !== undefined && { payload: body as object }),
      })
      const json = raw.headers['content-type']?.toString().includes('json') && raw.body !== ''
      return { status: raw.statusCode, body: json ? raw.json() : raw.body, raw }
    }
    return {
      cookie,
      send,
      get: url => send('GET', url),
      post: (url, body) => send('POST', url, body ?? {}),
      put: (url, body) => send('PUT', url, body ?? {}),
      patch: (url, body) => send('PATCH', url, body ?? {}),
      delete: (url, body) => send('DELETE', url, body),
    }
  }
  const build = new Builder(database.database, today)
  return {
    app,
    database,
    config,
    build,
    today,
    anonymous: client(''),
    returning: cookie => client(cookie),
    account: who => provideAccount(app, who),
    workOff: async (name, means = {}) => {
      const lane = app.lanes.find(one => one.name === name)!
      const faults: unknown[] = []
      const report = (_lane: string, _chore: unknown, error: unknown) => faults.push(error)
      await workOff({ ...app.working, mustStop: () => false, report, ...means }, lane)
      if (faults.length > 0) throw faults[0]
    },
    signIn: async (personId, language) => client(await openSession(app, build, personId), language),
    close: async () => {
      await app.close()
      if (own) await database.remove()
      if (!settings.home) rmSync(home, { recursive: true })
    },
  }
}

/** Every operation of the API's description with its address. */
export function describedOperations({ app }: TestApp): Map<string, string> {
  const { paths } = app.server.swagger() as unknown as {
    paths: Record<string, Record<string, { operationId: string }>>
  }
  return new Map(
    Object.entries(paths).flatMap(([url, methods]) =>
      Object.values(methods).map(({ operationId }) => [operationId, url] as const),
    ),
  )
}

async function provideAccount(app: App, who: NewAccount): Promise<string> {
  const { auth, database } = app.house
  const known = await auth.api.findAccount({ body: { email: who.email } })
  if (!known) return asOwner(database, tx => makeAccount(auth, tx, who))
  const { internalAdapter, password } = await auth.$context
  await internalAdapter.linkAccount({
    userId: known.userId,
    providerId: 'credential',
    accountId: known.userId,
    password: await password.hash(who.password!),
  })
  return known.userId
}

async function openSession(app: App, build: Builder, personId: string): Promise<string> {
  const { email, name, userId } = await build.accountOf(personId)
  const id =
    userId ?? (await asOwner(app.house.database, tx => makeAccount(app.house.auth, tx, { email, name })))
  if (!userId) await build.account(personId, id)
  const response = await app.house.auth.api.openSession({ body: { userId: id }, asResponse: true })
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}
