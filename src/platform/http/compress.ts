import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Less fits into the first packet anyhow. */
const least = 1000
const isText = /^(?:text\/|application\/(?:[\w.-]+\+)?json\b)/

export type Packing = 'br' | 'gzip'

/** What the browser unpacks, best first; what it refuses by `q=0` is not among it. */
export function packingsFor({ headers }: Pick<FastifyRequest, 'headers'>): Packing[] {
  const accepted = `${headers['accept-encoding'] ?? ''}`.split(',').map(part => part.trim().toLowerCase())
  return (['br', 'gzip'] as const).filter(packing =>
    accepted.some(part => part.split(';')[0]!.trim() === packing && !/;\s*q=0(?:\.0*)?$/.test(part)),
  )
}

/** Answers in words travel packed; files of the pages were packed when they were built. A hook for `onSend`. */
export async function packAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const isPlain = typeof payload === 'string' || Buffer.isBuffer(payload)
  if (!isPlain || reply.hasHeader('content-encoding')) return payload
  if (!isText.test(`${reply.getHeader('content-type') ?? ''}`)) return payload
  reply.header('vary', 'accept-encoding')
  const [packing] = packingsFor(request)
  if (!packing || Buffer.byteLength(payload) < least) return payload
  reply.header('content-encoding', packing).removeHeader('content-length')
  return packing === 'br'
    ? // Quick rather than smallest: it is made for one reader.
      brotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : zip(payload)
}
