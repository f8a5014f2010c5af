import { createHash } from 'node:crypto'
import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api'
import type pg from 'pg'

const most = 10
/** Each is a mail to somebody who may not have asked. */
const mostMails = 3
const window = `interval '15 minutes'`
/** Where a password is tried; on the later ones whoever has a session that is not theirs would try it. */
const tries: readonly string[] = [
  '/sign-in/email',
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/get-totp-uri',
  '/two-factor/generate-backup-codes',
]

/**
 * Guessing is counted per account too, whatever addresses it comes from, and alike for addresses without an account, so
 * that a limit tells nobody who has one. Counted before the password is looked at: a hundred tries at once are a
 * hundred. In the database, so that a second server or a new start forgets nothing; only a hash of the address is kept.
 */
export const guessing = (pool: pg.Pool, enabled: boolean) => ({
  id: 'guessing',
  schema: {
    guess: {
      fields: {
        account: { type: 'string', required: true, unique: true },
        count: { type: 'number', required: true },
        since: { type: 'date', required: true },
      },
    },
  } as const,
  hooks: {
    before: [
      {
        matcher: ({ path }: { path?: string }) => enabled && tries.includes(path ?? ''),
        handler: createAuthMiddleware(async ctx => {
          const account = await accountIn(ctx)
          if (account && (await count(pool, account)) > most)
            throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_GUESSES' })
        }),
      },
      {
        matcher: ({ path }: { path?: string }) => enabled && path === '/request-password-reset',
        handler: createAuthMiddleware(async ctx => {
          const email: unknown = ctx.body?.email
          if (typeof email === 'string' && (await count(pool, nameOf(`mail to ${email}`))) > mostMails)
            throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_MAILS' })
        }),
      },
    ],
    after: [
      {
        matcher: ({ path }: { path?: string }) => enabled && tries.includes(path ?? ''),
        handler: createAuthMiddleware(async ctx => {
          const account = isAPIError(ctx.context.returned) ? null : await accountIn(ctx)
          if (account) await forget(pool, account)
        }),
      },
    ],
  },
})

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

async function accountIn(ctx: Context): Promise<string | null> {
  const email =
    ctx.path === '/sign-in/email'
      ? ctx.body?.email
      : ((ctx.context.newSession ?? (await getSessionFromCtx(ctx)))?.user.email ?? null)
  return typeof email === 'string' ? nameOf(email) : null
}

const nameOf = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')

async function count(pool: pg.Pool, account: string): Promise<number> {
  await pool.query(`delete from guess where since < now() - ${window}`)
  const { rows } = await pool.query<{ count: number }>(
    `insert into guess as g (id, account, count, since) values (gen_random_uuid()::text, $1, 1, now())
     on conflict (account) do update set count = g.count + 1 returning g.count`,
    [account],
  )
  return Number(rows[0]!.count)
}

const forget = (pool: pg.Pool, account: string) =>
  pool.query('delete from guess where account = $1', [account])

/** Whoever chose a new password by mail has shown who they are; what others guessed no longer keeps them out. */
export const forgiveGuesses = (pool: pg.Pool, email: string) => forget(pool, nameOf(email))
