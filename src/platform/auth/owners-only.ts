import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api'

/** What changed about how somebody comes in, by the name of its sentence. */
export type OwnerNews =
  | 'password'
  | 'passkey-added'
  | 'passkey-removed'
  | 'second-step-on'
  | 'second-step-off'
  | 'spare-codes'
  | 'person-added'

/** What each door changes; null where it only prepares or renames. */
const doors: Readonly<Record<string, OwnerNews | null>> = {
  '/change-password': 'password',
  '/passkey/generate-register-options': null,
  '/passkey/verify-registration': 'passkey-added',
  '/passkey/delete-passkey': 'passkey-removed',
  '/passkey/update-passkey': null,
  '/two-factor/enable': null,
  '/two-factor/verify-totp': 'second-step-on',
  '/two-factor/disable': 'second-step-off',
  '/two-factor/generate-backup-codes': 'spare-codes',
  '/two-factor/get-totp-uri': null,
}

interface Owner {
  id: string
  email: string
  /** Of the session in which they changed something; the only one that stays. */
  token: string
  secondStep: boolean
}

/**
 * How somebody comes in is changed by themselves alone: not in a session that somebody else vouched for, and without a
 * password only just after coming in. All other sessions end with it, and a mail says what happened.
 */
export function ownersOnly(tellOwner: (email: string, news: OwnerNews) => Promise<void>) {
  const owners = new WeakMap<Request, Owner>()
  return {
    id: 'owners-only',
    hooks: {
      before: [
        {
          matcher: ({ path }: { path?: string }) => Object.hasOwn(doors, path ?? ''),
          handler: createAuthMiddleware(async ctx => {
            const found = await getSessionFromCtx(ctx)
            // Nobody, or somebody halfway signing in: the library's own answer.
            if (!found || !ctx.request) return undefined
            const { session, user } = found as typeof found & {
              session: { organisationId?: string | null }
              user: { twoFactorEnabled?: boolean }
            }
            if (session.organisationId) throw new APIError('FORBIDDEN', { code: 'VOUCHED_SESSION' })
            if (ctx.path === '/passkey/delete-passkey')
              mustBeFresh(session, ctx.context.sessionConfig.freshAge)
            owners.set(ctx.request, {
              id: user.id,
              email: user.email,
              token: session.token,
              secondStep: user.twoFactorEnabled === true,
            })
            return ctx.path === '/change-password'
              ? { context: { body: { ...ctx.body, revokeOtherSessions: true } } }
              : undefined
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }: { path?: string }) => Boolean(doors[path ?? '']),
          handler: createAuthMiddleware(async ctx => {
            const owner = ctx.request && owners.get(ctx.request)
            if (!owner || isAPIError(ctx.context.returned)) return
            const news = doors[ctx.path]!
            // A code that is only tried once more changes nothing.
            if (news === 'second-step-on' && owner.secondStep) return
            const stays = ctx.context.newSession?.session.token ?? owner.token
            await ctx.context.adapter.deleteMany({
              model: 'session',
              where: [
                { field: 'userId', value: owner.id },
                { field: 'token', operator: 'ne', value: stays },
              ],
            })
            await tellOwner(owner.email, news)
          }),
        },
      ],
    },
  }
}

function mustBeFresh({ createdAt }: { createdAt: Date }, freshSeconds: number): void {
  if (Date.now() - new Date(createdAt).getTime() >= freshSeconds * 1000)
    throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_FRESH' })
}
