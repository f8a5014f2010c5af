import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { personCookie } from '../../../platform/auth/sessions.ts'
import { asApplication } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { problemSchema } from '../../../platform/http/problem.ts'
import type { House } from '../../../platform/http/verb.ts'
import type { PlateHouse } from '../../../platform/plate/plate.ts'
import { findOwnPeople } from '../../people/index.ts'
import { ownPeople, personParams } from '../../people/model.ts'

const url = '/api/account/people'
const tags = ['people']
const year = 365 * 24 * 3600

/** One account may hold a person of each of several organisations; its owner says as whom they come in. */
export function ownPeopleRoutes(house: PlateHouse): void {
  const peopleOf = async (request: FastifyRequest) => {
    const owner = await house.signedIn(request)
    if (!owner) refuse('platform.not-signed-in', 'not-signed-in')
    const asker = { organisationId: null, personId: null, today: house.clock.today() }
    return asApplication(house.database, asker, tx => findOwnPeople(tx, owner.userId, owner.organisationId))
  }

  // Not verbs: they are asked by an account, before it is known as whom.
  house.server.get(
    url,
    {
      schema: {
        operationId: 'readOwnPeople',
        summary: 'As whom the asker may come in, and as whom they are in now',
        tags,
        response: { 200: ownPeople, '4xx': problemSchema },
      },
    },
    async request => {
      const actor = await house.actorOf(request)
      const people = await peopleOf(request)
      return {
        people: people.map(({ person_id, name, organisation }) => ({
          personId: person_id,
          name,
          organisation,
          chosen: person_id === actor?.personId,
        })),
      }
    },
  )
  house.server.post(
    `${url}/:personId`,
    {
      schema: {
        operationId: 'comeInAs',
        summary: 'Come in as another of the people that the asker’s account holds',
        tags,
        params: personParams,
        response: { 200: z.object({ personId: z.uuid() }), '4xx': problemSchema },
      },
    },
    async (request, reply) => {
      const { personId } = request.params
      const own = (await peopleOf(request)).some(({ person_id }) => person_id === personId)
      if (!own) refuse('people.no-such-person', 'not-found')
      comeInAs(house, personId, reply)
      return { personId }
    },
  )
}

/** From the next request on; whether the account holds this person is looked up each time. */
export function comeInAs({ baseUrl }: Pick<House, 'baseUrl'>, personId: string, reply: FastifyReply): void {
  const safe = baseUrl.startsWith('https') ? '; Secure' : ''
  reply.header(
    'set-cookie',
    `${personCookie}=${personId}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Lax${safe}`,
  )
}
