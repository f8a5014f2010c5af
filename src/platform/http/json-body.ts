import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { Refusal } from '../errors/refusal.ts'

type JsonServer = FastifyInstance<Server, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/** Ten times as deep as anything that is sent here; whatever walks through a message walks by calling itself. */
const deepest = 64

/**
 * Reads messages as JSON in UTF-8, and refuses before anybody walks through them: bytes that are no text, another
 * encoding, and brackets in brackets without end, which would end a walk by running out of stack.
 */
export function readJsonBodies(server: JsonServer, types: string[], empty: 'refused' | 'nothing'): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  for (const type of types) if (server.hasContentTypeParser(type)) server.removeContentTypeParser(type)
  server.addContentTypeParser(types, { parseAs: 'buffer' }, (request, bytes, done) => {
    try {
      const text = textOf(request, bytes as Buffer)
      if (text === '' && empty === 'nothing') return done(null)
      if (depthOf(text) > deepest) throw new Refusal('platform.bad-request', 'bad-input')
      return parse(request, text, done)
    } catch (error) {
      return done(error as Error)
    }
  })
}

function textOf({ headers }: FastifyRequest, bytes: Buffer): string {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8'
  const coding = headers['content-encoding'] ?? 'identity'
  if (!/^utf-?8$/i.test(charset) || coding !== 'identity')
    throw new Refusal('platform.media-type', 'media-type')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('platform.bad-text', 'bad-input')
  }
}

/** How deep brackets stand in brackets, outside texts. */
function depthOf(text: string): number {
  let [depth, most, quoted] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (quoted && sign === backslash) at++
    else if (sign === quote) quoted = !quoted
    else if (quoted) continue
    else if (sign === openSquare || sign === openCurly) most = Math.max(most, ++depth)
    else if (sign === closeSquare || sign === closeCurly) depth--
  }
  return most
}

const [quote, backslash, openSquare, closeSquare, openCurly, closeCurly] = [...'"\\[]{}'].map(sign =>
  sign.charCodeAt(0),
)
