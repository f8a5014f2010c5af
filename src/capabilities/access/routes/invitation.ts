import { z } from 'zod'
import { makeAccount } from '../../../platform/auth/new-account.ts'
import { asApplication, type Tx } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { problemSchema } from '../../../platform/http/problem.ts'
import type { PlateHouse } from '../../../platform/plate/plate.ts'
import { acceptOwnInvitation, joinOwnAccount, readInvitation } from '../../people/index.ts'
import { acceptInput, invitationView, secretParams } from '../../people/model.ts'
import { openSession } from './open-session.ts'
import { comeInAs } from './own-people.ts'

const tags = ['people']
const answer = { 200: z.object({ userId: z.string() }), '4xx': problemSchema }

/**
 * The way in for somebody of the register: a link that works once. Somebody without an account chooses a password;
 * somebody with one signs in, with all that they ask for themselves, and the link changes nothing about how they do.
 */
export function invitationRoutes(house: PlateHouse): void {
  const url = '/api/invitations/:secret'
  const asNobody = <T>(work: (tx: Tx) => Promise<T>) =>
    asApplication(house.database, { organisationId: null, personId: null, today: house.clock.today() }, work)

  // Not verbs: what they need is an account rather than a person of an organisation, and two answer with a cookie.
  house.server.get(
    url,
    {
      schema: {
        operationId: 'readInvitation',
        summary: 'For whom this link is, while it works, and how they come in',
        tags,
        security: [],
        params: secretParams,
        response: { 200: invitationView, '4xx': problemSchema },
      },
    },
    async request => {
      const found = await asNobody(tx => readInvitation(tx, request.params.secret, house.clock.now()))
      const { given_name: givenName, email, organisation, copied } = found
      const account = await house.auth.api.findAccount({ body: { email } })
      const here = account && (await house.signedIn(request))
      const way = !account ? 'new' : here?.userId === account.userId ? 'join' : 'sign-in'
      return { givenName, email, organisation, way, copied } as const
    },
  )
  house.server.post(
    url,
    {
      schema: {
        operationId: 'acceptInvitation',
        summary: 'Use the link up without an account: choose a password and come in',
        tags,
        security: [],
        params: secretParams,
        body: acceptInput,
        response: answer,
      },
    },
    async (request, reply) => {
      const { password } = request.body
      const userId = await asNobody(tx =>
        acceptOwnInvitation(tx, request.params.secret, house.clock.now(), who =>
          makeAccount(house.auth, tx, { ...who, password }),
        ),
      )
      return openSession(house, { userId }, reply)
    },
  )
  house.server.post(
    `${url}/join`,
    {
      schema: {
        operationId: 'joinByInvitation',
        summary:
          'Use the link up with the account in which one is signed in: it holds this person too from then on',
        tags,
        params: secretParams,
        response: answer,
      },
    },
    async (request, reply) => {
      const owner = await house.signedIn(request)
      if (!owner) refuse('platform.not-signed-in', 'not-signed-in')
      const joined = await asNobody(tx => joinOwnAccount(tx, request.params.secret, house.clock.now(), owner))
      await house.tellOwner(owner.email, 'person-added', { organisation: joined.organisation })
      house.forget()
      comeInAs(house, joined.person_id, reply)
      return { userId: owner.userId }
    },
  )
}
