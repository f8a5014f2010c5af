import type { FastifyReply } from 'fastify'
import type { Auth } from '../../../platform/auth/auth.ts'
import { refuse } from '../../../platform/errors/refusal.ts'

export interface SessionHouse {
  auth: Auth
  forget(): void
}

/**
 * Lets somebody in whom the server has decided to trust, unless their organisation closed their access. Whoever was
 * vouched for by an organisation comes into that one alone.
 */
export async function openSession(
  { auth, forget }: SessionHouse,
  { userId, organisationId = null }: { userId: string; organisationId?: string | null },
  reply: FastifyReply,
): Promise<{ userId: string }> {
  const opened = await auth.api.openSession({ body: { userId, organisationId }, asResponse: true })
  if (opened.status === 403) refuse('access.access-closed', 'not-allowed')
  if (!opened.ok) refuse('platform.unavailable', 'unavailable')
  for (const cookie of opened.headers.getSetCookie()) reply.header('set-cookie', cookie)
  forget()
  return { userId }
}
