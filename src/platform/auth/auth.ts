import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { getMigrations } from 'better-auth/db/migration'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Config } from '../config/config.ts'
import { type Connection, outliveServer, poolConfig } from '../db/database.ts'
import { sameHere } from '../http/own-address.ts'
import { forgiveGuesses, guessing } from './guessing.ts'
import { oneTimeCodes } from './one-time-codes.ts'
import { ownDoors } from './own-doors.ts'
import { type OwnerNews, ownersOnly } from './owners-only.ts'

export interface AuthSettings {
  config: Config
  connection: Connection
  secret: string
  baseUrl: string
  /** Sends the link with which somebody chooses a new password. */
  sendReset(email: string, url: string): Promise<void>
  /** Tells the owner of an account that a way to come in was changed. */
  tellOwner(email: string, news: OwnerNews): Promise<void>
  /** False for who may not come in any more, by whatever way they try; with an organisation, into that one. */
  mayEnter(userId: string, organisationId: string | null): Promise<boolean>
}

/**
 * Signing in is better-auth's work, in its own schema behind its own role. Nobody can register: accounts come
 * from an invitation or, in the demo, from a chair; hence the two endpoints that only the server itself may call.
 */
export function createAuth({
  config,
  connection,
  secret,
  baseUrl,
  sendReset,
  tellOwner,
  mayEnter,
}: AuthSettings) {
  const secure = baseUrl.startsWith('https')
  const pool = new pg.Pool({
    ...poolConfig(connection),
    max: 5,
    options: '-c search_path=auth -c role=wisselwerk_auth',
  })
  outliveServer(pool)
  const auth = betterAuth({
    appName: 'Wisselwerk',
    baseURL: baseUrl,
    trustedOrigins: [...sameHere(baseUrl)],
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: config.log === 'silent' },
    // What is no refusal of the library is said, and written to the log, as everywhere in this server.
    onAPIError: { throw: true },
    database: { dialect: new PostgresDialect({ pool }), type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }) => sendReset(user.email, url),
      onPasswordReset: async ({ user }) => {
        await forgiveGuesses(pool, user.email)
        await tellOwner(user.email, 'password')
      },
    },
    session: {
      expiresIn: 60 * 60 * 12,
      updateAge: 60 * 60,
      // A passkey lets somebody in for years: whoever adds one has just shown who they are.
      freshAge: 15 * 60,
      additionalFields: {
        // Where somebody else vouched for who this is (a provider at work, a chair): the organisation it counts for.
        organisationId: { type: 'string', required: false, input: false },
      },
    },
    // Its own counts every try by address, also right ones; see `limits.ts` and `guessing.ts`.
    rateLimit: { enabled: false },
    user: { changeEmail: { enabled: false } },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId, organisationId }) => {
            const only = typeof organisationId === 'string' ? organisationId : null
            // The page of signing in knows it by this code.
            if (!(await mayEnter(userId, only))) throw new APIError('FORBIDDEN', { code: 'ACCESS_CLOSED' })
          },
        },
      },
    },
    advanced: {
      // Our own start migrates first and stamps the version; looking at every table again costs each start 50 ms.
      database: { validateSchema: false },
      cookiePrefix: 'wisselwerk',
      useSecureCookies: secure,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    plugins: [
      passkey({ rpName: 'Wisselwerk' }),
      twoFactor({ issuer: 'Wisselwerk' }),
      ownDoors(),
      guessing(pool, config.rateLimits),
      oneTimeCodes(pool),
      ownersOnly(tellOwner),
    ],
  })
  return {
    auth,
    secure,
    /** Whether a session is still there: signing out, or anything that ends it, counts from the next request. */
    stands: async (token: string) => {
      const { rowCount } = await pool.query('select from session where token = $1 and "expiresAt" > now()', [
        token,
      ])
      return rowCount === 1
    },
    close: () => pool.end(),
  }
}

export type Auth = ReturnType<typeof createAuth>['auth']

export async function migrateAuth(auth: Auth): Promise<void> {
  const { runMigrations } = await getMigrations(auth.options)
  await runMigrations()
}
