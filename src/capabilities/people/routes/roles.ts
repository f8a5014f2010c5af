import { noModule } from '../../../platform/http/modules.ts'
import { type House, verb } from '../../../platform/http/verb.ts'
import { holdingParams, ownRoles, roleInput, roleList } from '../role-schemas.ts'
import { endRole, giveRole, readOwnRoles, readRoles } from '../service/roles.ts'

const module = noModule('who may do what here has to be said before anything is asked')

export function roleRoutes(house: House): void {
  const hr = { module, tag: 'people', seats: ['hr'], response: roleList } as const
  verb(
    house,
    {
      ...hr,
      method: 'GET',
      url: '/api/roles',
      id: 'readRoles',
      summary: 'Who holds which role, for what, today and later',
    },
    call => readRoles(call),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/roles',
      id: 'giveRole',
      summary: 'Give somebody a role, for the whole organisation or for a unit',
      body: roleInput,
    },
    (call, { body }) => giveRole(call, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'DELETE',
      url: '/api/roles/:holdingId',
      id: 'endRole',
      summary: 'They do not hold this role any more from today on',
      params: holdingParams,
    },
    (call, { params }) => endRole(call, params.holdingId),
  )
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/my-roles',
      id: 'readOwnRoles',
      summary: 'What I hold here, and who works in the units that I hold it for',
      tag: 'people',
      seats: ['everyone'],
      response: ownRoles,
    },
    call => readOwnRoles(call),
  )
}
