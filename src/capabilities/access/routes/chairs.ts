import { z } from 'zod'
import { type ChairId, chairIds, chairs } from '../../../../db/demo/chairs.ts'
import { asApplication } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { noModule } from '../../../platform/http/modules.ts'
import { verb } from '../../../platform/http/verb.ts'
import { readOutboxFolder } from '../../../platform/mail/mail.ts'
import type { PlateHouse } from '../../../platform/plate/plate.ts'
import { type DemoSeat, findDemoSeat } from '../../people/index.ts'
import { openSession } from './open-session.ts'

const module = noModule('the example organisation alone')

const chairView = z
  .object({ chair: z.enum(chairIds), name: z.string(), givenName: z.string() })
  .meta({ id: 'Chair' })

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
      response: z.object({ chairs: z.array(chairView) }),
    },
    async () => {
      if (!config.demo) return { chairs: [] }
      const found = await Promise.all(
        chairIds.map(async chair => ({ chair, seat: await findSeat(house, chair) })),
      )
      return {
        chairs: found.flatMap(({ chair, seat }) =>
          seat ? [{ chair, name: `${seat.given_name} ${seat.family_name}`, givenName: seat.given_name }] : [],
        ),
      }
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
        response: { 200: z.object({ userId: z.string() }), '4xx': z.any() },
      },
    },
    async (request, reply) => {
      if (!config.demo) refuse('access.no-demo', 'not-found')
      const chair = chairIds.find(id => id === request.params.chair)
      const seat = chair && (await findSeat(house, chair))
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
      response: z.object({
        mails: z.array(z.object({ id: z.string(), to: z.string(), subject: z.string(), text: z.string() })),
      }),
    },
    async () => {
      if (!config.demo) refuse('access.no-demo', 'not-found')
      return { mails: await readOutboxFolder(config.home) }
    },
  )
}

async function findSeat(house: PlateHouse, chair: ChairId): Promise<DemoSeat | undefined> {
  const asker = { organisationId: null, personId: null, today: house.clock.today() }
  return asApplication(house.database, asker, tx => findDemoSeat(tx, chairs[chair].number))
}
