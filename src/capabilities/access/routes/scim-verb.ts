import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import { readJsonBodies } from '../../../platform/http/json-body.ts'
import type { HttpServer } from '../../../platform/http/server.ts'
import type { House } from '../../../platform/http/verb.ts'
import { presentError } from '../scim/answers.ts'
import { actForDirectory } from '../service/directory.ts'
import type { DirectoryCall } from '../service/provisioning.ts'

export interface ScimHouse extends House {
  closeSessions(userId: string): Promise<unknown>
}

/** The part of the server that speaks this protocol, in and out, refusals as well. */
export interface Directory {
  house: ScimHouse
  scope: HttpServer
}

const prefix = '/api/scim/v2'
const mediaType = 'application/scim+json'
const anything = z.unknown()

/**
 * Opens the addresses below which directories ask. A directory has a key and is nobody: no cookie opens them, and the
 * key opens no other.
 */
export function openDirectory(house: ScimHouse, routes: (directory: Directory) => void): void {
  const protocol = async (plugin: unknown) => {
    // Typed as the server itself: fastify's own types forget the schema compiler on the way in.
    const scope = plugin as HttpServer
    // Some directories name a type where they send nothing, as when they let go of somebody.
    readJsonBodies(scope, [mediaType, 'application/json'], 'nothing')
    scope.setErrorHandler((error, _request, reply) => {
      const refusal = presentError(error, house.say)
      if (refusal.status >= 500) scope.log.error(error)
      return reply
        .code(refusal.status)
        .type(mediaType)
        .headers(refusal.status === 401 ? { 'www-authenticate': 'Bearer' } : {})
        .send(JSON.stringify(refusal.body))
    })
    scope.setNotFoundHandler(() => refuse('platform.not-found', 'not-found'))
    routes({ house, scope })
  }
  house.server.register(protocol, { prefix })
}

interface ScimSpec<P extends z.ZodType, Q extends z.ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  id: string
  summary: string
  status?: number
  params?: P
  query?: Q
  run(
    call: DirectoryCall,
    input: { params: z.output<P>; query: z.output<Q>; body: unknown },
  ): Promise<unknown>
}

/** One route of a directory: key, transaction, service; sessions that must end do so once it stands. */
export function scimVerb<P extends z.ZodType, Q extends z.ZodType>(
  { house, scope }: Directory,
  spec: ScimSpec<P, Q>,
): void {
  const status = spec.status ?? 200
  scope.route({
    method: spec.method,
    url: spec.path,
    schema: {
      operationId: spec.id,
      summary: spec.summary,
      tags: ['provisioning'],
      security: [{ directory: [] }],
      consumes: [mediaType],
      produces: [mediaType],
      ...(spec.params && { params: spec.params }),
      ...(spec.query && { querystring: spec.query }),
      ...(spec.method !== 'GET' && spec.method !== 'DELETE' && { body: anything }),
      response: { [status]: anything },
    },
    handler: async (request, reply) => {
      const ended: string[] = []
      const { authorization } = request.headers
      const result = await actForDirectory(
        house.database,
        { authorization, today: house.clock.today(), snapshot: spec.method === 'GET' },
        (tx, organisationId) =>
          spec.run(
            {
              tx,
              organisationId,
              now: house.clock.now(),
              newId: randomUUID,
              address: house.baseUrl + prefix,
              closeSessions: userId => ended.push(userId),
            },
            { params: request.params, query: request.query, body: request.body } as never,
          ),
      )
      for (const userId of ended) await house.closeSessions(userId)
      const location = (result as { meta?: { location?: string } } | undefined)?.meta?.location
      if (location) reply.header(spec.method === 'POST' ? 'location' : 'content-location', location)
      return reply.code(status).type(mediaType).send(result)
    },
  })
}
