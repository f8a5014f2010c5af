import { isIPv6 } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../errors/refusal.ts'
import type { HttpServer } from './server.ts'
import { Turnstile } from './turnstile.ts'

/** So many in a minute: for whoever goes wrong at one address, and for everything that one session asks. */
const mostWrong = 100
const mostAsked = 600

declare module 'fastify' {
  interface FastifyRequest {
    /** Where a try came in that is not decided yet. */
    tryingFrom: string | null
  }
}

/**
 * A building has one address. What is right is never counted there, nor what needs no answer of ours (pages, scripts,
 * fonts); what goes wrong at a door is, and so is what each session asks, by itself. Guessing at one account is counted at
 * that account besides.
 */
export function limitRequests(
  server: HttpServer,
  sessionIn: (request: FastifyRequest) => string | null,
): void {
  const wrong = new Turnstile(mostWrong)
  const asked = new Turnstile(mostAsked)
  server.decorateRequest('tryingFrom', null)

  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    const session = sessionIn(request)
    if (!session) return
    if (!(await asked.enter(session))) tooMany(reply)
    asked.leave(session, true)
  })

  // Once the body is there: whoever sends it slowly keeps nobody waiting.
  server.addHook('preValidation', async (request, reply) => {
    if (!isTry(request, sessionIn)) return
    const from = placeOf(request.ip)
    if (!(await wrong.enter(from))) tooMany(reply)
    request.tryingFrom = from
  })

  // Also where nobody waits for the answer any more.
  server.addHook('onSend', async (request, { statusCode }, payload) => {
    if (request.tryingFrom) wrong.leave(request.tryingFrom, isWrong(request, statusCode))
    request.tryingFrom = null
    return payload
  })
}

function tooMany(reply: { header(name: string, value: string): unknown }): never {
  reply.header('retry-after', '60')
  throw new Refusal('platform.too-many', 'too-many')
}

/** Where something is shown that opens a door: a password, a code, a link, a key; or where nobody says who they are. */
function isTry(request: FastifyRequest, sessionIn: (request: FastifyRequest) => string | null): boolean {
  const { url = '' } = request.routeOptions
  if (!url.startsWith('/api/')) return false
  if (url.startsWith('/api/auth/')) return request.method !== 'GET' || !isAsking(request)
  if (url.includes(':secret') || request.headers.authorization !== undefined) return true
  return request.method !== 'GET' && !sessionIn(request)
}

/** What the pages ask of the sign-in library without trying anything. */
const isAsking = ({ url }: FastifyRequest) => /^\/api\/auth\/(get-session|passkey\/generate-)/.test(url)

/** A mail costs as much whether or not the address is known, and the answer does not say: each counts. */
const asksForMail = ({ url }: FastifyRequest) => url.startsWith('/api/auth/request-password-reset')

function isWrong(request: FastifyRequest, status: number): boolean {
  // Who shows a key is let in or not; what a directory does not find is no guess.
  if (request.headers.authorization !== undefined) return status === 401 || status === 403
  return (status >= 400 && status < 500) || asksForMail(request)
}

/** A household or an office has a whole range of the long addresses. */
function placeOf(ip: string): string {
  if (!isIPv6(ip)) return ip
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped) return mapped
  const [before = '', after] = ip.toLowerCase().split('::') as [string, string?]
  const head = before === '' ? [] : before.split(':')
  const tail = after ? after.split(':') : []
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length
  return [...head, ...Array<string>(zeros).fill('0'), ...tail]
    .slice(0, 4)
    .map(part => part.replace(/^0+(?=.)/, ''))
    .join(':')
}
