import { createHash } from 'node:crypto'
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import type pg from 'pg'

/** Longer than the library accepts a code. */
const remembered = `interval '10 minutes'`

/**
 * A code from an app works once (RFC 6238, 5.2): whoever looked over a shoulder, or listens in, comes too late. It is
 * spent before it is looked at, so that of two who send it at the same moment one comes in. The library sees to spare
 * codes itself.
 */
export const oneTimeCodes = (pool: pg.Pool) => ({
  id: 'one-time-codes',
  schema: {
    spentCode: {
      fields: {
        mark: { type: 'string', required: true, unique: true },
        spentAt: { type: 'date', required: true },
      },
    },
  } as const,
  hooks: {
    before: [
      {
        // No screen offers to leave the second step out on this device for a month, so nobody asks for it in good faith.
        matcher: ({ path }: { path?: string }) => /^\/two-factor\/verify-/.test(path ?? ''),
        handler: createAuthMiddleware(async ctx => ({
          context: { body: { ...ctx.body, trustDevice: false } },
        })),
      },
      {
        matcher: ({ path }: { path?: string }) => path === '/two-factor/verify-totp',
        handler: createAuthMiddleware(async ctx => {
          const userId = await whoseCode(ctx)
          const code: unknown = ctx.body?.code
          if (!userId || typeof code !== 'string') return
          if (!(await spend(pool, userId, code)))
            throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
        }),
      },
    ],
  },
})

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** Who is signed in, or else who was asked for a code after their password. */
async function whoseCode(ctx: Context): Promise<string | null> {
  const session = await getSessionFromCtx(ctx)
  if (session) return session.user.id
  const { name } = ctx.context.createAuthCookie('two_factor')
  const asked = await ctx.getSignedCookie(name, ctx.context.secret)
  const found = asked ? await ctx.context.internalAdapter.findVerificationValue(asked) : null
  return found?.value ?? null
}

async function spend(pool: pg.Pool, userId: string, code: string): Promise<boolean> {
  const mark = createHash('sha256').update(`${userId}:${code}`).digest('base64url')
  await pool.query(`delete from "spentCode" where "spentAt" < now() - ${remembered}`)
  const { rowCount } = await pool.query(
    `insert into "spentCode" (id, mark, "spentAt") values (gen_random_uuid()::text, $1, now())
     on conflict (mark) do nothing`,
    [mark],
  )
  return rowCount === 1
}
