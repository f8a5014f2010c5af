import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { getMigrations } from 'better-auth/db/migration'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { z } from 'zod'
import type { Config } from '../config/config.ts'
import { type Connection, outliveServer, poolConfig } from '../db/database.ts'

export interface AuthSettings {
  config: Config
  connection: Connection
  secret: string
  baseUrl: string
  /** Sends the link with which somebody chooses a new password. */
  sendReset(email: string, url: string): Promise<void>
  /** False for who may not come in any more, by whatever way they try. */
  mayEnter(userId: string): Promise<boolean>
}

/**
 * Signing in is better-auth's work, in its own schema behind its own role. Nobody can register: accounts come
 * from an invitation or, in the demo, from a chair; hence the two endpoints that only the server itself may call.
 */
export function createAuth({ config, connection, secret, baseUrl, sendReset, mayEnter }: AuthSettings) {
  const pool = new pg.Pool({
    ...poolConfig(connection),
    max: 5,
    options: '-c search_path=auth -c role=wisselwerk_auth',
  })
  outliveServer(pool)
  const auth = betterAuth({
    appName: 'Wisselwerk',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: config.log === 'silent' },
    database: { dialect: new PostgresDialect({ pool }), type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }) => sendReset(user.email, url),
    },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 60 },
    rateLimit: {
      enabled: config.rateLimits,
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    user: { changeEmail: { enabled: false } },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            // The page of signing in knows it by this code.
            if (!(await mayEnter(userId))) throw new APIError('FORBIDDEN', { code: 'ACCESS_CLOSED' })
          },
        },
      },
    },
    advanced: {
      // Our own start migrates first and stamps the version; looking at every table again costs each start 50 ms.
      database: { validateSchema: false },
      cookiePrefix: 'wisselwerk',
      useSecureCookies: baseUrl.startsWith('https'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    plugins: [passkey({ rpName: 'Wisselwerk' }), twoFactor({ issuer: 'Wisselwerk' }), ownDoors()],
  })
  return { auth, close: () => pool.end() }
}

export type Auth = ReturnType<typeof createAuth>['auth']

/** Ways in that have no HTTP route of their own: `SERVER_ONLY` endpoints of the library. */
function ownDoors() {
  return {
    id: 'own-doors',
    endpoints: {
      /** Starts a session for an account that the server has already decided to trust. */
      openSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async ctx => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
          if (!user) throw new APIError('NOT_FOUND')
          const session = await ctx.context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ userId: user.id })
        },
      ),
      /** Whose account has this address; null where none has. */
      findAccount: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ email: z.string() }) },
        async ctx => {
          const known = await ctx.context.internalAdapter.findUserByEmail(ctx.body.email)
          return ctx.json({ userId: known?.user.id ?? null })
        },
      ),
      /** Ends every session of an account, on whatever device. */
      closeSessions: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async ctx => {
          await ctx.context.internalAdapter.deleteUserSessions(ctx.body.userId)
          return ctx.json({ userId: ctx.body.userId })
        },
      ),
      /** Makes an account for an invited person; with a password when they chose one. */
      makeAccount: createAuthEndpoint.serverOnly(
        {
          method: 'POST',
          body: z.object({ email: z.email(), name: z.string(), password: z.string().optional() }),
        },
        async ctx => {
          const { email, name, password } = ctx.body
          const known = await ctx.context.internalAdapter.findUserByEmail(email)
          const user =
            known?.user ??
            (await ctx.context.internalAdapter.createUser(
              { email, name, emailVerified: true },
              { method: 'other' },
            ))
          if (password) {
            const hash = await ctx.context.password.hash(password)
            const accounts = await ctx.context.internalAdapter.findAccounts(user.id)
            if (accounts.some(account => account.providerId === 'credential')) {
              await ctx.context.internalAdapter.updatePassword(user.id, hash)
            } else {
              await ctx.context.internalAdapter.linkAccount({
                userId: user.id,
                providerId: 'credential',
                accountId: user.id,
                password: hash,
              })
            }
          }
          return ctx.json({ userId: user.id })
        },
      ),
    },
  }
}

export async function migrateAuth(auth: Auth): Promise<void> {
  const { runMigrations } = await getMigrations(auth.options)
  await runMigrations()
}
