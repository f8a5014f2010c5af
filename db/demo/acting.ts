import { sql } from 'kysely'
import { literal, type Tx } from '../../src/platform/db/database.ts'
import type { Actor, Call } from '../../src/platform/http/call.ts'
import { type CallHouse, makeCall } from '../../src/platform/http/make-call.ts'
import type { Language } from '../../src/platform/i18n/language.ts'
import { demoDay } from './people.ts'
import type { Ids } from './random.ts'

/** What somebody of the example does, by the product's own services: as they would do it on a screen; today, unless on another day. */
export type Acting = <T>(personId: string, work: (call: Call) => Promise<T>, day?: string) => Promise<T>

/**
 * Everybody acts in the one transaction that lays out the example, each under their own name and behind row level security.
 * Of what they do no mail goes out: it has long been read.
 */
export const actingIn =
  (
    tx: Tx,
    house: CallHouse,
    { ids, language, actorOf }: { ids: Ids; language: Language; actorOf(personId: string): Actor },
  ): Acting =>
  async (personId, work, day = demoDay) => {
    const actor = actorOf(personId)
    const atEnd: string[] = []
    const settle = async () => {
      const statements = atEnd.splice(0)
      if (statements.length > 0) await sql.raw(statements.join('; ')).execute(tx)
    }
    await sql
      .raw(
        `set local role wisselwerk_app; select set_config('app.organisation', ${literal(actor.organisationId)}, true),
          set_config('app.person', ${literal(personId)}, true), set_config('app.today', ${literal(day)}, true)`,
      )
      .execute(tx)
    // Early that day, after all that stands there already.
    const clock = { now: () => new Date(`${day}T06:00:00Z`), today: () => day }
    const along = { answer: {}, atEnd, settle }
    const call = makeCall({ ...house, clock }, tx, actor, { today: day, language, along })
    const answer = await work({ ...call, newId: () => ids.next('scene'), mail: async () => '' })
    await settle()
    await sql`set local role none`.execute(tx)
    return answer
  }
