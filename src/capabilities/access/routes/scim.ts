import { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import { mostInOneAnswer, presentList } from '../scim/answers.ts'
import { describeConfig, describeResourceTypes, describeSchemas } from '../scim/description.ts'
import {
  listPeople,
  patchPerson,
  provisionPerson,
  readPerson,
  releasePerson,
  replacePerson,
} from '../service/provisioning.ts'
import { openDirectory, type ScimHouse, scimVerb } from './scim-verb.ts'

const shown = z.object({
  attributes: z.string().min(1).optional(),
  excludedAttributes: z.string().min(1).optional(),
})
const listQuery = shown.extend({
  filter: z.string().min(1).max(1000).optional(),
  // The standard asks that a start below one counts as one, and a negative number of lines as none.
  startIndex: z.coerce
    .number()
    .int()
    .default(1)
    .transform(index => Math.max(index, 1)),
  count: z.coerce
    .number()
    .int()
    .default(100)
    .transform(count => Math.min(Math.max(count, 0), mostInOneAnswer)),
})
const byId = z.object({ id: z.string().max(200) })

/** SCIM 2.0 (RFC 7643 and 7644): what the directory of an organisation asks and tells. */
export function scimRoutes(house: ScimHouse): void {
  openDirectory(house, directory => {
    scimVerb(directory, {
      method: 'GET',
      path: '/ServiceProviderConfig',
      id: 'scimReadConfig',
      summary: 'What this server can do',
      run: async ({ address }) => describeConfig(address),
    })
    scimVerb(directory, {
      method: 'GET',
      path: '/ResourceTypes',
      id: 'scimListResourceTypes',
      summary: 'The kinds of thing that are kept: people',
      run: async ({ address }) => listed(describeResourceTypes(address)),
    })
    scimVerb(directory, {
      method: 'GET',
      path: '/ResourceTypes/:id',
      id: 'scimReadResourceType',
      summary: 'One kind of thing',
      params: byId,
      run: async ({ address }, { params }) => oneOf(describeResourceTypes(address), params.id),
    })
    scimVerb(directory, {
      method: 'GET',
      path: '/Schemas',
      id: 'scimListSchemas',
      summary: 'What is kept of somebody',
      run: async ({ address }) => listed(describeSchemas(address)),
    })
    scimVerb(directory, {
      method: 'GET',
      path: '/Schemas/:id',
      id: 'scimReadSchema',
      summary: 'One part of what is kept of somebody',
      params: byId,
      run: async ({ address }, { params }) => oneOf(describeSchemas(address), params.id),
    })
    scimVerb(directory, {
      method: 'GET',
      path: '/Users',
      id: 'scimListPeople',
      summary: 'People whom the directory keeps here',
      query: listQuery,
      run: (call, { query }) => listPeople(call, query),
    })
    scimVerb(directory, {
      method: 'GET',
      path: '/Groups',
      id: 'scimListGroups',
      summary: 'Groups: none are kept, and directories ask anyway',
      query: listQuery,
      run: async () => listed([]),
    })
    scimVerb(directory, {
      method: 'POST',
      path: '/Users',
      id: 'scimProvisionPerson',
      summary: 'Keep somebody here from now on, new or known by number or address',
      status: 201,
      run: (call, { body }) => provisionPerson(call, body),
    })
    scimVerb(directory, {
      method: 'GET',
      path: '/Users/:id',
      id: 'scimReadPerson',
      summary: 'One person whom the directory keeps here',
      params: byId,
      query: shown,
      run: (call, { params, query }) => readPerson(call, known(params.id), query),
    })
    scimVerb(directory, {
      method: 'PUT',
      path: '/Users/:id',
      id: 'scimReplacePerson',
      summary: 'Somebody as the directory now has them',
      params: byId,
      run: (call, { params, body }) => replacePerson(call, known(params.id), body),
    })
    scimVerb(directory, {
      method: 'PATCH',
      path: '/Users/:id',
      id: 'scimPatchPerson',
      summary: 'What changed about somebody',
      params: byId,
      run: (call, { params, body }) => patchPerson(call, known(params.id), body),
    })
    scimVerb(directory, {
      method: 'DELETE',
      path: '/Users/:id',
      id: 'scimReleasePerson',
      summary: 'Let go of somebody: their access closes, and nothing of them is lost',
      status: 204,
      params: byId,
      run: async (call, { params }) => {
        await releasePerson(call, known(params.id))
      },
    })
  })
}

const listed = (all: readonly unknown[]) => presentList(all, all.length, 1)

function oneOf<T extends { id: string }>(all: readonly T[], id: string): T {
  return all.find(one => one.id === id) ?? refuse('platform.not-found', 'not-found')
}

/** An identifier that is none of ours is one of nobody. */
const known = (id: string): string =>
  z.uuid().safeParse(id).success ? id : refuse('access.person-not-kept', 'not-found')
