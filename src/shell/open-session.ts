import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Auth } from '../platform/auth/auth.ts'
import { refuse } from '../platform/errors/refusal.ts'

interface SessionHouse {
  auth: Auth
  forget(cookie: string | undefined): void
}

/** Lets somebody in whom the server has decided to trust, unless their organisation closed their access. */
export async function openSession(
  { auth, forget }: SessionHouse,
  userId: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ userId: string }> {
  const opened = await auth.api.openSession({ body: { userId }, asResponse: true })
  if (opened.status === 403) refuse('access.access-closed', 'not-allowed')
  if (!opened.ok) refuse('platform.unavailable', 'unavailable')
  for (const cookie of opened.headers.getSetCookie()) reply.header('set-cookie', cookie)
  forget(request.headers.cookie)
  return { userId }
}
