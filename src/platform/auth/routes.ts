import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../errors/refusal.ts'
import type { HttpServer } from '../http/server.ts'
import type { Auth } from './auth.ts'
import type { Sessions } from './sessions.ts'

/** Hands everything below /api/auth to the sign-in library. */
export function authRoutes(server: HttpServer, auth: Auth, sessions: Sessions, baseUrl: string): void {
  server.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    handler: async (request, reply) => {
      const response = await auth.handler(asWebRequest(request, baseUrl))
      if (response.status >= 500) refuse('platform.unavailable', 'unavailable')
      sessions.forget()
      return passOn(response, reply)
    },
  })
}

function asWebRequest(request: FastifyRequest, baseUrl: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  // The library keeps it with a session; it must be the connection's, not what somebody typed.
  headers.set('x-forwarded-for', request.ip)
  const body = request.body === undefined || request.body === null ? null : JSON.stringify(request.body)
  return new Request(new URL(request.url, baseUrl), { method: request.method, headers, body })
}

/** Sends the library's answer with its cookies. */
async function passOn(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(response.status)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  return reply.send(await response.text())
}
