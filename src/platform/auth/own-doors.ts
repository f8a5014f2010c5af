import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** Ways in that have no HTTP route of their own: `SERVER_ONLY` endpoints of the library. */
export const ownDoors = () => ({
  id: 'own-doors',
  endpoints: {
    /**
     * Starts a session for an account that the server has already decided to trust. With `organisationId` it was
     * somebody of that organisation who vouched for them, and it opens nothing of any other.
     */
    openSession: createAuthEndpoint.serverOnly(
      {
        method: 'POST',
        body: z.object({ userId: z.string(), organisationId: z.uuid().nullable().default(null) }),
      },
      async ctx => {
        const { userId, organisationId } = ctx.body
        const user = await ctx.context.internalAdapter.findUserById(userId)
        if (!user) throw new APIError('NOT_FOUND')
        const session = await ctx.context.internalAdapter.createSession(user.id, false, { organisationId })
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ userId: user.id })
      },
    ),
    /** Whose account has this address; null where none has. */
    findAccount: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ email: z.string() }) },
      async ctx => {
        const known = await ctx.context.internalAdapter.findUserByEmail(ctx.body.email, {
          includeAccounts: true,
        })
        if (!known) return ctx.json(null)
        const password = known.accounts.some(({ providerId }) => providerId === 'credential')
        return ctx.json({ userId: known.user.id, password })
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
  },
})
