import { z } from 'zod'
import { acceptOwnInvitation, readInvitation } from '../capabilities/people/index.ts'
import { acceptInput, invitationView, secretParams } from '../capabilities/people/model.ts'
import type { Auth } from '../platform/auth/auth.ts'
import { asApplication } from '../platform/db/database.ts'
import { problemSchema } from '../platform/http/problem.ts'
import { type House, verb } from '../platform/http/verb.ts'
import { openSession } from './open-session.ts'

interface DoorHouse extends House {
  auth: Auth
  forget(cookie: string | undefined): void
}

/** The way in for somebody who was imported: a link that works once, and a password of their own. */
export function invitationRoutes(house: DoorHouse): void {
  const url = '/api/invitations/:secret'
  verb(
    house,
    {
      method: 'GET',
      url,
      id: 'readInvitation',
      summary: 'For whom this link is, while it works',
      tag: 'people',
      seats: ['anyone'],
      params: secretParams,
      response: invitationView,
    },
    async (call, { params }) => {
      const found = await readInvitation(call.tx, params.secret, call.now)
      return { givenName: found.given_name, email: found.email }
    },
  )
  // Not a verb: its answer is a session cookie, and the account is made in the sign-in library's own transaction.
  house.server.post(
    url,
    {
      schema: {
        operationId: 'acceptInvitation',
        summary: 'Use the link up: choose a password and come in',
        tags: ['people'],
        security: [],
        params: secretParams,
        body: acceptInput,
        response: { 200: z.object({ userId: z.string() }), '4xx': problemSchema },
      },
    },
    async (request, reply) => {
      const asker = { organisationId: null, personId: null, today: house.clock.today() }
      const userId = await asApplication(house.database, asker, tx =>
        acceptOwnInvitation(tx, request.params.secret, house.clock.now(), async who => {
          const made = await house.auth.api.makeAccount({ body: { ...who, password: request.body.password } })
          return made.userId
        }),
      )
      return openSession(house, userId, request, reply)
    },
  )
}
