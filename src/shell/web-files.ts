import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../platform/errors/refusal.ts'
import { type Packing, packingsFor } from '../platform/http/compress.ts'
import type { HttpServer } from '../platform/http/server.ts'

/** The web pages: one document for every address that is not the API's, files that never change, and licences. */
export async function serveWeb(server: HttpServer, folder: string | undefined): Promise<void> {
  if (folder && existsSync(join(folder, 'assets'))) {
    await server.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      // Each has its content in its name, so nobody asks whether it changed, or for a part of it.
      etag: false,
      lastModified: false,
      acceptRanges: false,
    })
  }
  const licences = read(folder, 'THIRD-PARTY-LICENSES.txt', 'text/plain; charset=utf-8')
  if (licences)
    server.get('/THIRD-PARTY-LICENSES.txt', { schema: { hide: true } }, (request, reply) =>
      sendPacked(licences, request, reply),
    )
  const page = read(folder, 'index.html', 'text/html; charset=utf-8')
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!
    const wantsPage = request.method === 'GET' && !path.startsWith('/api/') && !path.startsWith('/assets/')
    if (!wantsPage || !page) throw new Refusal('platform.not-found', 'not-found')
    return sendPacked(page, request, reply)
  })
}

interface PackedFile {
  type: string
  plain: Buffer
  packed: Partial<Record<Packing, Buffer>>
}

const endings: Record<Packing, string> = { br: '.br', gzip: '.gz' }

/** A file as it was built, with what the build packed of it. */
function read(folder: string | undefined, name: string, type: string): PackedFile | undefined {
  const path = folder && join(folder, name)
  if (!path || !existsSync(path)) return undefined
  const packed = Object.fromEntries(
    Object.entries(endings).flatMap(([packing, ending]) =>
      existsSync(path + ending) ? [[packing, readFileSync(path + ending)]] : [],
    ),
  )
  return { type, plain: readFileSync(path), packed }
}

function sendPacked({ type, plain, packed }: PackedFile, request: FastifyRequest, reply: FastifyReply) {
  const packing = packingsFor(request).find(one => packed[one])
  reply.type(type).header('cache-control', 'no-cache').header('vary', 'accept-encoding')
  return packing ? reply.header('content-encoding', packing).send(packed[packing]) : reply.send(plain)
}
