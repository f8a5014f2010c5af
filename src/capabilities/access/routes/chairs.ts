import { z } from 'zod'
import { type ChairId, chairIds, chairs } from '../../../../db/demo/chairs.ts'
import { wordsIn } from '../../../../db/demo/words/words.ts'
import { asApplication, type Tx } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { noModule } from '../../../platform/http/modules.ts'
import { verb } from '../../../platform/http/verb.ts'
import { type Language, languages } from '../../../platform/i18n/language.ts'
import { readOutboxFolder } from '../../../platform/mail/mail.ts'
import type { PlateHouse } from '../../../platform/plate/plate.ts'
import { type DemoSeat, findDemoSeat } from '../../people/index.ts'
import { openSession } from './open-session.ts'

const module = noModule('the example organisation alone')

const chairView = z
  .object({ chair: z.enum(chairIds), name: z.string(), givenName: z.string() })
  .meta({ id: 'Chair' })

/** In which language somebody comes in; that of the request where it is not said. */
const comingIn = z.object({ language: z.enum(languages).optional() })

/** "Kies een stoel": the demo organisation opens without a password, and nothing else does. */
export function chairRoutes(house: PlateHouse): void {
  const { config } = house
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/demo/chairs',
      id: 'readChairs',
      summary: 'The chairs of the demo organisation; empty where there is none',
      tag: 'demo',
      seats: ['anyone'],
      // Sees what was laid out while it waited.
      inTurn: true,
      query: comingIn,
      response: z.object({
        chairs: z.array(chairView),
        /** Whose chairs they are. */
        organisation: z.string().nullable(),
        /** How far it is, where it is being laid out for the first who comes in in this language. */
        laying: z.object({ done: z.int(), of: z.int() }).nullable(),
      }),
    },
    async (call, { query }) => {
      if (!config.demo) return { chairs: [], organisation: null, laying: null }
      const language = query.language ?? call.language
      const organisation = wordsIn(language).organisation.name
      const laying = await house.examples.look(language)
      if (laying) return { chairs: [], organisation, laying }
      const found: { chair: ChairId; name: string; givenName: string }[] = []
      // On the connection that this request has: a second one for each would leave many who come at once waiting for
      // each other.
      for (const chair of chairIds) {
        const seat = await findDemoSeat(call.tx, chairs[chair].number, language)
        if (seat)
          found.push({ chair, name: `${seat.given_name} ${seat.family_name}`, givenName: seat.given_name })
      }
      return { organisation, laying, chairs: found }
    },
  )
  house.server.post(
    '/api/demo/chairs/:chair',
    {
      schema: {
        operationId: 'takeChair',
        summary: 'Sit down on a chair of the demo organisation',
        tags: ['demo'],
        security: [],
        params: z.object({ chair: z.string().max(40) }),
        body: comingIn.default({}),
        response: { 200: z.object({ userId: z.string() }), '4xx': z.any() },
      },
    },
    async (request, reply) => {
      if (!config.demo) refuse('access.no-demo', 'not-found')
      const chair = chairIds.find(id => id === request.params.chair)
      const language = request.body.language ?? request.language
      if (chair) await house.examples.enter(language)
      const seat = chair && (await findSeat(house, chair, language))
      if (!seat?.user_id) refuse('access.no-such-chair', 'not-found')
      return openSession(house, { userId: seat.user_id, organisationId: seat.organisation_id }, reply)
    },
  )
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/demo/outbox',
      id: 'readOutbox',
      summary: 'Mail that a demo organisation would have sent',
      tag: 'demo',
      seats: ['anyone'],
      query: comingIn,
      response: z.object({
        mails: z.array(z.object({ id: z.string(), to: z.string(), subject: z.string(), text: z.string() })),
      }),
    },
    async (call, { query }) => {
      if (!config.demo) refuse('access.no-demo', 'not-found')
      const own = call.actor.organisationId || (await homeOf(call.tx, query.language ?? call.language))
      const all = await readOutboxFolder(config.home)
      return { mails: all.filter(({ organisationId }) => organisationId === own) }
    },
  )
}

async function findSeat(
  house: PlateHouse,
  chair: ChairId,
  language: Language,
): Promise<DemoSeat | undefined> {
  const asker = { organisationId: null, personId: null, today: house.clock.today() }
  return asApplication(house.database, asker, tx => findDemoSeat(tx, chairs[chair].number, language))
}

/** The example organisation of whoever has not sat down yet. */
const homeOf = async (tx: Tx, language: Language): Promise<string | undefined> =>
  (await findDemoSeat(tx, chairs[chairIds[0]].number, language))?.organisation_id
