import type { Cast } from './cast.ts'
import type { TestApp } from './test-app.ts'

const users = '/api/scim/v2/Users'
const someone = `${users}/00000000-0000-4000-8000-000000000000`
const user = { userName: 'wie', name: { givenName: 'W', familyName: 'Ie' } }

/** What belongs to how people come in. The addresses for directories are tried as everybody: no cookie opens them. */
export function accessAttempts(world: TestApp, cast: Cast) {
  const same = (method: string, url: string, body?: unknown) => async () => () => ({ method, url, body })
  return {
    readSignInWays: same('GET', '/api/sign-in/ways'),
    beginSignIn: same('POST', '/api/sign-in/organisation', { email: 'wie@nergens.example' }),
    readWaysIn: same('GET', '/api/ways-in'),
    openAccess: async () => {
      const personId = await world.build.person(cast.pair.organisationId)
      await world.database.pool.query('update people set access_closed_at = now() where person_id = $1', [
        personId,
      ])
      return () => ({ method: 'POST', url: `/api/people/${personId}/open-access` })
    },
    scimReadConfig: same('GET', '/api/scim/v2/ServiceProviderConfig'),
    scimListResourceTypes: same('GET', '/api/scim/v2/ResourceTypes'),
    scimReadResourceType: same('GET', '/api/scim/v2/ResourceTypes/User'),
    scimListSchemas: same('GET', '/api/scim/v2/Schemas'),
    scimReadSchema: same('GET', '/api/scim/v2/Schemas/urn:ietf:params:scim:schemas:core:2.0:User'),
    scimListPeople: same('GET', users),
    scimProvisionPerson: same('POST', users, user),
    scimReadPerson: same('GET', someone),
    scimReplacePerson: same('PUT', someone, user),
    scimPatchPerson: same('PATCH', someone, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', path: 'active', value: true }],
    }),
    scimReleasePerson: same('DELETE', someone),
  }
}
