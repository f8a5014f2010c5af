import type { KeyObject } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Clock } from '../clock/clock.ts'
import { asApplication, type Database, literal, type Tx } from '../db/database.ts'
import { refuse } from '../errors/refusal.ts'
import type { Language } from '../i18n/language.ts'
import type { Sentences } from '../i18n/sentences.ts'
import type { Seal, SealOwner } from '../pdf/index.ts'
import type { Records } from '../plate/records.ts'
import type { Vault } from '../vault/vault.ts'
import type { Actor, Call, DomainEvent } from './call.ts'
import { makeCall, nobody } from './make-call.ts'
import type { NoModule } from './modules.ts'
import { silenced } from './private.ts'
import { problemSchema } from './problem.ts'
import type { Ring } from './ring.ts'
import type { Seat } from './seats.ts'
import type { HttpServer } from './server.ts'

type Shape = z.ZodType

export interface VerbSpec<P extends Shape, Q extends Shape, B extends Shape, R extends Shape> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  /** Operation id of the API and name of the verb: `releaseView`. */
  id: string
  summary: string
  tag: string
  seats: readonly Seat[]
  /** Off until the works council's consent for this module is on file; or why none is needed. */
  module: string | NoModule
  params?: P
  query?: Q
  body?: B
  response: R
  status?: 200 | 201 | 204
  bodyLimit?: number
  /**
   * Leaves nothing behind that others find: no event, read line, mail or bell, no work without a request, no line of the log.
   * For what somebody does for themselves alone. A service that speaks anyway is refused, and nothing of it is kept.
   */
  private?: true
  /** Of a GET that makes something while it is read: waits for its turn, and must see what was saved until then. */
  inTurn?: true
  /** For bodies that are not JSON, such as `text/csv`; then `body` is z.string(). */
  consumes?: string
}

type Value<S> = S extends Shape ? z.output<S> : undefined

export interface Input<P, Q, B> {
  params: P
  query: Q
  body: B
}

/** What the thin entrances need of the running process. */
export interface House {
  server: HttpServer
  database: Database
  clock: Clock
  say: Sentences
  /** Address under which browsers reach us, for links in mail. */
  baseUrl: string
  actorOf(request: FastifyRequest): Promise<Actor | null>
  /** The same, where the opening of the request asks whether the session with this token still stands. */
  askerOf(request: FastifyRequest): Promise<{ actor: Actor | null; token: string | null }>
  modules: readonly string[]
  records: Records
  smallestGroup: number
  moduleIsOn(call: Call, module: string): Promise<boolean>
  /** Where it stands with the works council, to say why it is closed. */
  moduleStatus(call: Call, module: string): Promise<string>
  /** Which modules are open is asked with the opening of every request, and remembered for as long as it lasts. */
  consent: { ask: string; remember(tx: Tx, answer: Readonly<Record<string, unknown>>): void }
  publish(call: Call, event: DomainEvent): Promise<void>
  ring(call: Call, ring: Ring): Promise<void>
  openSeal(owner: SealOwner): Promise<Seal>
  openVault(organisationId: string): Vault
  openBadgeKey(organisationId: string): KeyObject
}

const languageIn = (request: FastifyRequest): Language => request.language

/**
 * One route: schema, seat, transaction, service. Everything that every route must do is here and nowhere else.
 */
export function verb<P extends Shape, Q extends Shape, B extends Shape, R extends Shape>(
  house: House,
  spec: VerbSpec<P, Q, B, R>,
  run: (call: Call, input: Input<Value<P>, Value<Q>, Value<B>>, reply: FastifyReply) => Promise<z.input<R>>,
): void {
  const status = spec.status ?? (spec.method === 'POST' ? 201 : 200)
  house.server.verbs.push({
    id: spec.id,
    method: spec.method,
    url: spec.url,
    seats: spec.seats,
    module: spec.module,
    private: spec.private === true,
  })
  house.server.route({
    method: spec.method,
    url: spec.url,
    ...(spec.bodyLimit && { bodyLimit: spec.bodyLimit }),
    config: { private: spec.private === true },
    schema: {
      operationId: spec.id,
      summary: spec.summary,
      tags: [spec.tag],
      ...(spec.seats.includes('anyone') ? { security: [] } : {}),
      ...(spec.params && { params: spec.params }),
      ...(spec.query && { querystring: spec.query }),
      ...(spec.body && { body: spec.body }),
      ...(spec.consumes && { consumes: [spec.consumes] }),
      response: { [status]: spec.response, '4xx': problemSchema },
    },
    // The reply's type follows from a status that is only known at run time; the serializer checks it instead.
    handler: (async (request: FastifyRequest, reply: FastifyReply) => {
      const result = await answer({ house, spec, run, request, reply })
      return reply.code(status).send(result)
    }) as never,
  })
}

/** One request of one verb. */
interface Asked<P extends Shape, Q extends Shape, B extends Shape, R extends Shape> {
  house: House
  spec: VerbSpec<P, Q, B, R>
  run: (call: Call, input: Input<Value<P>, Value<Q>, Value<B>>, reply: FastifyReply) => Promise<z.input<R>>
  request: FastifyRequest
  reply: FastifyReply
}

async function answer<P extends Shape, Q extends Shape, B extends Shape, R extends Shape>(
  asked: Asked<P, Q, B, R>,
): Promise<z.input<R>> {
  const asker = await asked.house.askerOf(asked.request)
  try {
    return await answerTo(asker, asked)
  } catch (error) {
    if (!(error instanceof SessionEnded)) throw error
    return answerTo({ actor: null, token: null }, asked)
  }
}

/** Somebody who was remembered has signed out since, or was signed out: nothing was done in their name. */
class SessionEnded extends Error {}

async function answerTo<P extends Shape, Q extends Shape, B extends Shape, R extends Shape>(
  { actor, token }: { actor: Actor | null; token: string | null },
  { house, spec, run, request, reply }: Asked<P, Q, B, R>,
): Promise<z.input<R>> {
  if (!spec.seats.includes('anyone')) {
    if (!actor) refuse('platform.not-signed-in', 'not-signed-in')
    if (!maySit(actor, spec.seats)) {
      if (token !== null && !(await house.actorOf(request))) throw new SessionEnded()
      refuse('platform.other-role', 'not-allowed')
    }
  }
  const stands = token === null ? [] : [`app_session_stands(${literal(token)}) as stands`]
  const today = house.clock.today()
  const asker = { organisationId: actor?.organisationId ?? null, personId: actor?.personId ?? null, today }
  return asApplication(
    house.database,
    asker,
    async (tx, along) => {
      if (token !== null && along.answer.stands !== true) throw new SessionEnded()
      if (actor) house.consent.remember(tx, along.answer)
      const call = makeCall(house, tx, actor ?? nobody, {
        along,
        today,
        language: languageIn(request),
      })
      const { module } = spec
      if (typeof module === 'string' && actor && !(await house.moduleIsOn(call, module))) {
        // Not yet, no, and no longer are three sentences.
        refuse('council.module-off', 'not-allowed', {
          module,
          context: await house.moduleStatus(call, module),
        })
      }
      return run(
        spec.private ? silenced(call, spec.id) : call,
        { params: request.params, query: request.query, body: request.body } as Input<
          Value<P>,
          Value<Q>,
          Value<B>
        >,
        reply,
      )
    },
    // A GET writes at most a line of the read log; waiting for the disk would make reading as slow as writing.
    {
      snapshot: spec.method === 'GET' && !spec.inTurn,
      lastingRead: spec.method === 'GET',
      quiet: spec.private === true,
      ...(actor && { ask: `select ${[house.consent.ask, ...stands].join(', ')}` }),
    },
  )
}

function maySit(actor: Actor, seats: readonly Seat[]): boolean {
  return seats.some(seat => {
    if (seat === 'party') return true
    if (seat === 'everyone') return !actor.guest
    if (seat === 'guest') return actor.guest
    if (seat === 'manager') return actor.manages
    return seat !== 'anyone' && actor.roles.includes(seat)
  })
}
