import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Writable } from 'node:stream'
import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { Refusal, type RefusalKind } from '../errors/refusal.ts'
import { type Language, languageOf } from '../i18n/language.ts'
import { plainParts, whyNotPlainIn } from '../i18n/plain-text.ts'
import type { Sentences } from '../i18n/sentences.ts'
import { inOrder } from './api-description.ts'
import { packAnswer } from './compress.ts'
import { readJsonBodies } from './json-body.ts'
import { sameHere } from './own-address.ts'
import { type Problem, problemOf } from './problem.ts'
import type { VerbEntry } from './seats.ts'
import { textOfBytes } from './text-body.ts'

declare module 'fastify' {
  interface FastifyInstance {
    verbs: VerbEntry[]
  }
  interface FastifyRequest {
    language: Language
  }
  interface FastifyContextConfig {
    private?: boolean
  }
}

export type HttpServer = FastifyInstance<
  Server,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

export interface ServerSettings {
  say: Sentences
  log: string
  /** Where its lines go; standard output otherwise. */
  logTo?: Writable
  url: string | undefined
  version: string
}

/** What browsers heed on a document alone. */
const onlyOfDocuments = ['Cross-Origin-Opener-Policy', 'Origin-Agent-Cluster']
/** A script or a font asks nobody for anything elsewhere; a PDF or a sheet that is opened may. */
const ofNoAsset = 'Referrer-Policy'

export async function createServer(settings: ServerSettings): Promise<HttpServer> {
  const server = Fastify({
    logger:
      settings.log === 'silent'
        ? false
        : {
            level: settings.log,
            redact: ['req.headers.cookie', 'req.headers.authorization'],
            ...(settings.logTo && { stream: settings.logTo }),
          },
    bodyLimit: 1024 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    // The nearest proxy alone: what it was told by others, anybody may have written.
    trustProxy: settings.url?.startsWith('https') ? (_address, hop) => hop === 0 : false,
    // An address that cannot be decoded, or is too long, never reaches the error handler below.
    frameworkErrors: (error, request, reply) => {
      const language = languageOf(request.headers['accept-language'])
      sendProblem(reply as FastifyReply, problemOf(asRefusal(error), language, settings.say))
    },
  }).withTypeProvider<ZodTypeProvider>()
  server.decorate('verbs', [])
  server.decorateRequest('language', 'nl')
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)

  server.addHook('onRequest', async (request, reply) => {
    request.language = languageOf(request.headers['accept-language'])
    // What somebody read stays in no browser or proxy for whoever comes after them.
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
    refuseOtherSites(request, settings.url)
  })

  server.addHook('preValidation', async request => {
    // A whole file as text is read by its own capability, which says more precisely what is wrong with it.
    if (typeof request.body === 'string') return
    const why = whyNotPlainIn(request.body)
    if (why.has('no-shape')) throw new Refusal('platform.bad-text', 'bad-input')
    if (why.has('turns-text')) throw new Refusal('platform.turning-text', 'bad-input')
    request.body = plainParts(request.body)
  })

  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // React Aria places a small style element of its own.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: settings.url?.startsWith('https') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    // For browsers that do not know frame-ancestors, the same.
    xFrameOptions: { action: 'deny' },
    // Of browsers and plug-ins that are gone; a first visit carries each of them twenty times.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  })
  server.addHook('onSend', async (_request, reply, payload) => {
    const type = `${reply.getHeader('content-type') ?? ''}`
    // What is no document may do nothing at all, and says so in fewer words: a first visit has a dozen of those.
    if (type === '' || type.startsWith('text/html')) return payload
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    for (const name of onlyOfDocuments) reply.raw.removeHeader(name)
    if (/^(application\/javascript|text\/css|font)/.test(type)) reply.raw.removeHeader(ofNoAsset)
    return payload
  })
  server.addHook('onSend', packAnswer)
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Wisselwerk',
        version: settings.version,
        description:
          'What we owe each other, written together. Every refusal is a problem document (RFC 9457).',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
      security: [{ session: [] }],
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'wisselwerk.session_token' },
          directory: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: document => inOrder(jsonSchemaTransformObject(document)),
  })
  await server.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: true,
    transformStaticCSP: policy => policy.replace(/frame-ancestors [^;]*/, "frame-ancestors 'none'"),
  })
  readJsonBodies(server, ['application/json'], 'refused')
  server.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, textOfBytes(body as Buffer)),
  )

  server.setErrorHandler((error, request, reply) => {
    const refusal = asRefusal(error)
    // Also a fault says that somebody was there: of a private act it is told to them alone.
    if (refusal.kind === 'unavailable' && !request.routeOptions.config.private)
      request.log.error({ err: error, operation: request.routeOptions.url })
    return sendProblem(reply, problemOf(refusal, request.language, settings.say))
  })
  return server
}

const sendProblem = (reply: FastifyReply, problem: Problem) =>
  reply.code(problem.status).type('application/problem+json').send(problem)

/** Cookies travel with requests that other sites make us receive; those may read nothing and change nothing. */
function refuseOtherSites(request: FastifyRequest, url: string | undefined): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  // Without a setting nobody knows whether a proxy in front speaks http or https.
  const ours = ({ origin, host }: URL) =>
    url ? sameHere(url).includes(origin) : host === request.headers.host
  const foreign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && (!URL.canParse(origin) || !ours(new URL(origin))))
  if (foreign) throw new Refusal('platform.other-site', 'not-allowed')
}

const kindByStatus: Record<number, [code: string, kind: RefusalKind]> = {
  400: ['platform.bad-request', 'bad-input'],
  404: ['platform.not-found', 'not-found'],
  405: ['platform.not-found', 'not-found'],
  413: ['platform.too-large', 'too-large'],
  414: ['platform.not-found', 'not-found'],
  415: ['platform.media-type', 'media-type'],
  429: ['platform.too-many', 'too-many'],
}

/** What PostgreSQL says about input that a schema could not rule out. */
const databaseRefusals: Record<string, [code: string, kind: RefusalKind]> = {
  '22021': ['platform.bad-text', 'bad-input'],
  '22P05': ['platform.bad-text', 'bad-input'],
  '42501': ['platform.not-yours', 'not-allowed'],
  '23505': ['platform.at-once', 'conflict'],
  '40001': ['platform.at-once', 'conflict'],
  '40P01': ['platform.at-once', 'conflict'],
}

/** Whatever went wrong, as something a person can act on. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map(problem => ({
      path: `${error.validationContext ?? ''}${problem.instancePath}`,
      code: problem.message ?? '',
    }))
    return new Refusal('platform.bad-fields', 'bad-input', { field: fields[0]?.path ?? '' }, fields)
  }
  const { statusCode, code } = error as { statusCode?: number; code?: string }
  const known = (code && databaseRefusals[code]) || (statusCode && kindByStatus[statusCode])
  if (known) return new Refusal(...known)
  if (statusCode && statusCode < 500) return new Refusal('platform.bad-request', 'bad-input')
  return new Refusal('platform.unavailable', 'unavailable')
}
