import { z } from 'zod'
import { makeAccount } from '../../../platform/auth/new-account.ts'
import { asOwner } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { problemSchema } from '../../../platform/http/problem.ts'
import type { PlateHouse } from '../../../platform/plate/plate.ts'
import { startOrganisation } from '../../people/index.ts'
import { setupInput } from '../../people/model.ts'
import { openSession } from './open-session.ts'

/** The first organisation and its first HR adviser, by the link that the first start prints. Works once. */
export function setupRoutes(house: PlateHouse): void {
  house.server.post(
    '/api/setup/:secret',
    {
      schema: {
        operationId: 'setUp',
        summary: 'Begin an empty installation: the organisation and its first HR adviser',
        tags: ['people'],
        security: [],
        params: z.object({ secret: z.string().max(100) }),
        body: setupInput,
        response: { 200: z.object({ userId: z.string() }), '4xx': problemSchema },
      },
    },
    async (request, reply) => {
      if (!house.setupSecret || request.params.secret !== house.setupSecret)
        refuse('access.no-setup', 'not-found')
      const { organisation, number, givenName, familyName, email, password } = request.body
      const userId = await asOwner(house.database, tx =>
        startOrganisation(
          tx,
          {
            organisation,
            number: number || 'HR1',
            givenName,
            familyName,
            email,
            language: request.language,
            today: house.clock.today(),
            at: house.clock.now(),
          },
          () => makeAccount(house.auth, tx, { email, name: `${givenName} ${familyName}`, password }),
        ),
      )
      house.setupSecret = null
      return openSession(house, { userId }, reply)
    },
  )
}
