import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseCookies } from 'better-auth/cookies'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import type { Actor } from '../http/call.ts'
import { findActor } from './actor.ts'
import type { Auth } from './auth.ts'

/** A session, before it is known as whom somebody of several people comes in. */
export interface SignedIn {
  userId: string
  email: string
  /** Where somebody else vouched for them: the one organisation that this opens. */
  organisationId: string | null
}

/** Whether an account opens a door here today; with an organisation, of that one. */
export type MayEnter = (userId: string, organisationId: string | null) => Promise<boolean>

interface Entrance {
  auth: Auth
  secure: boolean
  /** Signs the cookies. */
  secret: string
  stands(token: string): Promise<boolean>
}

interface Known {
  signedIn: SignedIn
  actor: Actor | null
  until: number
}

/** Says as whom somebody wants to come in; whether they may is looked up, so it needs no secret. */
export const personCookie = 'wisselwerk.person'

/**
 * Who belongs to a request's cookie. Remembered for a few seconds: a page asks ten things at once, and each
 * would cost two more round trips. Whether the session still stands is asked every time, so that signing out is at
 * once, on every server; and so is what decides about content (row level security).
 */
export class Sessions {
  static readonly memoryMs = 3000
  readonly #known = new Map<string, Known>()
  readonly #cookie: string
  readonly #secret: string
  readonly #auth: Auth
  readonly #stands: (token: string) => Promise<boolean>
  readonly #mayEnter: MayEnter
  readonly #database: Database
  readonly #clock: Clock

  constructor(
    { auth, stands, secure, secret }: Entrance,
    mayEnter: MayEnter,
    database: Database,
    clock: Clock,
  ) {
    this.#cookie = `${secure ? '__Secure-' : ''}wisselwerk.session_token`
    this.#secret = secret
    this.#auth = auth
    this.#stands = stands
    this.#mayEnter = mayEnter
    this.#database = database
    this.#clock = clock
  }

  async actorOf(request: FastifyRequest): Promise<Actor | null> {
    return (await this.#knownOf(request))?.actor ?? null
  }

  /**
   * As `actorOf`, for a request that asks itself, with its opening, whether the session still stands: by its token, where
   * it is remembered.
   */
  async askerOf(request: FastifyRequest): Promise<{ actor: Actor | null; token: string | null }> {
    const cookies = this.#cookiesOf(request)
    const known = cookies && this.#remembered(cookies)
    if (known) return { actor: known.actor, token: known.actor && tokenIn(cookies.session) }
    return { actor: await this.actorOf(request), token: null }
  }

  /** Null for nobody; for somebody whose account holds no person here too, `actorOf` is null. */
  async signedIn(request: FastifyRequest): Promise<SignedIn | null> {
    return (await this.#knownOf(request))?.signedIn ?? null
  }

  /**
   * Which session this request names, without looking whether it still stands; null where the name does not bear our
   * signature, so that nobody makes one up for each request.
   */
  sessionIn(request: FastifyRequest): string | null {
    const cookies = this.#cookiesOf(request)
    if (!cookies) return null
    const token = tokenIn(cookies.session)
    const made = createHmac('sha256', this.#secret).update(token).digest()
    const shown = Buffer.from(cookies.session.slice(token.length + 1), 'base64')
    return made.length === shown.length && timingSafeEqual(made, shown) ? token : null
  }

  /** After signing in, and when an account gets another person, nothing is remembered of before. */
  forget(): void {
    this.#known.clear()
  }

  #cookiesOf({ headers }: FastifyRequest): Cookies | null {
    const header = headers.cookie
    if (!header?.includes(this.#cookie)) return null
    const cookies = parseCookies(header)
    const session = cookies.get(this.#cookie)
    // Only these two, so that what else a browser sends cannot change who is remembered.
    return session ? { session, person: uuidIn(cookies.get(personCookie)) } : null
  }

  #remembered(cookies: Cookies): Known | null {
    const known = this.#known.get(keyOf(cookies))
    return known && known.until > Date.now() ? known : null
  }

  async #knownOf(request: FastifyRequest): Promise<Known | null> {
    const cookies = this.#cookiesOf(request)
    if (!cookies) return null
    const { session, person } = cookies
    const known = this.#remembered(cookies)
    if (known) return (await this.#stands(tokenIn(session))) ? known : null
    const key = keyOf(cookies)
    if (this.#known.size > 10_000) this.#known.clear()
    const found = await this.#find(`${this.#cookie}=${encodeURIComponent(session)}`, person)
    if (found) this.#known.set(key, found)
    else this.#known.delete(key)
    return found
  }

  async #find(cookie: string, person: string | null): Promise<Known | null> {
    const found = await this.#auth.api.getSession({ headers: new Headers({ cookie }) })
    if (!found) return null
    const { user, session } = found
    const signedIn = {
      userId: user.id,
      email: user.email,
      organisationId: (session as { organisationId?: string | null }).organisationId ?? null,
    }
    const actor = await findActor(this.#database, this.#clock.today(), signedIn, person)
    // Where no door is open to an account any more, its sessions are over as well.
    if (!actor && !(await this.#mayEnter(signedIn.userId, signedIn.organisationId))) {
      await this.#auth.api.closeSessions({ body: { userId: signedIn.userId } })
      return null
    }
    return { signedIn, actor, until: Date.now() + Sessions.memoryMs }
  }
}

interface Cookies {
  session: string
  person: string | null
}

const keyOf = ({ session, person }: Cookies): string => `${session} ${person}`

/** What stands before its signature. */
const tokenIn = (session: string) => session.slice(0, session.lastIndexOf('.'))

const uuidIn = (text: string | undefined): string | null =>
  text && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null
