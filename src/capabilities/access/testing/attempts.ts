import { randomUUID } from 'node:crypto'
import type { AskerName } from '../../../shell/testing/access-rows.ts'
import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import type { Cast } from '../../../shell/testing/cast.ts'
import { linkFor } from '../../../shell/testing/links.ts'
import type { TestApp } from '../../../shell/testing/test-app.ts'

const users = '/api/scim/v2/Users'
const someone = `${users}/00000000-0000-4000-8000-000000000000`
const user = { userName: 'wie', name: { givenName: 'W', familyName: 'Ie' } }

/** The addresses for directories are tried as everybody: no cookie opens them. */
export function attempts({ world, cast }: Room): Attempts {
  const { colleague } = cast.people
  return {
    readSignInWays: plain('GET', '/api/sign-in/ways'),
    beginSignIn: plain('POST', '/api/sign-in/organisation', { email: 'wie@nergens.example' }),
    readWaysIn: plain('GET', '/api/ways-in'),
    openAccess: async () => {
      const personId = await world.build.person(cast.pair.organisationId)
      await world.database.pool.query('update people set access_closed_at = now() where person_id = $1', [
        personId,
      ])
      return () => ({ method: 'POST', url: `/api/people/${personId}/open-access` })
    },
    tryMail: plain('POST', '/api/mail-trial', { language: 'nl' }),
    sayMailArrived: async () => async () => {
      const secret = randomUUID()
      await world.database.pool.query(
        `insert into mail_trials (organisation_id, mail_id, secret_hash, sent_at)
         values ($1, gen_random_uuid(), sha256(convert_to($2, 'UTF8')), '2026-01-01')`,
        [cast.pair.organisationId, secret],
      )
      return { method: 'POST', url: `/api/mail-trial/${secret}/arrived` }
    },
    scimReadConfig: plain('GET', '/api/scim/v2/ServiceProviderConfig'),
    scimListResourceTypes: plain('GET', '/api/scim/v2/ResourceTypes'),
    scimReadResourceType: plain('GET', '/api/scim/v2/ResourceTypes/User'),
    scimListSchemas: plain('GET', '/api/scim/v2/Schemas'),
    scimReadSchema: plain('GET', '/api/scim/v2/Schemas/urn:ietf:params:scim:schemas:core:2.0:User'),
    scimListPeople: plain('GET', users),
    scimListGroups: plain('GET', '/api/scim/v2/Groups'),
    scimProvisionPerson: plain('POST', users, user),
    scimReadPerson: plain('GET', someone),
    scimReplacePerson: plain('PUT', someone, user),
    scimPatchPerson: plain('PATCH', someone, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', path: 'active', value: true }],
    }),
    scimReleasePerson: plain('DELETE', someone),
    readInvitation: async () => async () => ({
      method: 'GET',
      url: `/api/invitations/${await invitation(world, cast)}`,
    }),
    acceptInvitation: async () => async () => ({
      method: 'POST',
      url: `/api/invitations/${await invitation(world, cast)}`,
      body: { password: 'een lang genoeg wachtwoord' },
    }),
    joinByInvitation: async () => async asker => ({
      method: 'POST',
      url: `/api/invitations/${await invitationElsewhere(world, cast, asker)}/join`,
    }),
    readOwnPeople: plain('GET', '/api/account/people'),
    comeInAs: async () => asker => ({
      method: 'POST',
      url: `/api/account/people/${asker === 'anonymous' ? colleague : cast.people[asker]}`,
    }),
    readChairs: plain('GET', '/api/demo/chairs'),
    setUp: plain('POST', `/api/setup/${'s'.repeat(32)}`, {
      organisation: 'Tweede',
      givenName: 'A',
      familyName: 'B',
      email: 'a.b@example.org',
      password: 'een lang genoeg wachtwoord',
    }),
    takeChair: plain('POST', '/api/demo/chairs/samira', {}),
    readOutbox: plain('GET', '/api/demo/outbox'),
  }
}

/** A fresh link for somebody new, as it stands in their mail. */
async function invitation(world: TestApp, { pair }: Cast): Promise<string> {
  return linkFor(world, pair.organisationId, await world.build.person(pair.organisationId))
}

/** A fresh link from an organisation where the asker is new, sent to the address of their account. */
async function invitationElsewhere(world: TestApp, { people }: Cast, asker: AskerName): Promise<string> {
  const { organisationId } = await world.build.organisation({ name: 'Zuiderdiep' })
  const person = await world.build.person(organisationId)
  const { email } = await world.build.accountOf(asker === 'anonymous' ? people.colleague : people[asker])
  await world.database.pool.query('update people set email = $1 where person_id = $2', [email, person])
  return linkFor(world, organisationId, person)
}
