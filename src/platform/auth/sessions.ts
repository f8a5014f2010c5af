import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import { asApplication } from '../db/database.ts'
import type { Actor, Role } from '../http/call.ts'
import type { Auth } from './auth.ts'

interface ActorRow {
  organisation_id: string
  person_id: string
  given_name: string
  family_name: string
  roles: Role[]
  manages: boolean
}

/**
 * Who belongs to a request's cookie. Remembered for a few seconds: a page asks ten things at once, and each
 * would cost two round trips. What decides about content (row level security) is asked anew every time.
 */
export class Sessions {
  static readonly memoryMs = 3000
  readonly #known = new Map<string, { actor: Actor | null; until: number }>()
  readonly #auth: Auth
  readonly #database: Database
  readonly #clock: Clock

  constructor(auth: Auth, database: Database, clock: Clock) {
    this.#auth = auth
    this.#database = database
    this.#clock = clock
  }

  async actorOf(request: FastifyRequest): Promise<Actor | null> {
    const cookie = request.headers.cookie
    if (!cookie?.includes('wisselwerk.session_token')) return null
    const moment = Date.now()
    const known = this.#known.get(cookie)
    if (known && known.until > moment) return known.actor
    if (this.#known.size > 10_000) this.#known.clear()
    const actor = await this.#find(cookie)
    this.#known.set(cookie, { actor, until: moment + Sessions.memoryMs })
    return actor
  }

  /** After signing in or out nobody is remembered under this cookie. */
  forget(cookie: string | undefined): void {
    if (cookie) this.#known.delete(cookie)
  }

  async #find(cookie: string): Promise<Actor | null> {
    const session = await this.#auth.api.getSession({ headers: new Headers({ cookie }) })
    if (!session) return null
    const today = this.#clock.today()
    return asApplication(this.#database, { organisationId: null, personId: null, today }, async tx => {
      const { rows } =
        await sql<ActorRow>`select * from find_actor(${session.user.id}, ${today}::date)`.execute(tx)
      const row = rows[0]
      if (!row) return null
      return {
        organisationId: row.organisation_id,
        personId: row.person_id,
        name: `${row.given_name} ${row.family_name}`,
        roles: row.roles,
        manages: row.manages,
      }
    })
  }
}
