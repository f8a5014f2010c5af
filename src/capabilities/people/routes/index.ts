import { z } from 'zod'
import { noModule } from '../../../platform/http/modules.ts'
import { type House, verb } from '../../../platform/http/verb.ts'
import type { PlateHouse } from '../../../platform/plate/plate.ts'
import { importQuery, importReport } from '../import-schemas.ts'
import {
  copiedInvitation,
  inviteEverybodyInput,
  inviteEverybodyResult,
  inviteManyInput,
  inviteManyResult,
  inviteResult,
  me,
  personParams,
  registerPage,
  registerQuery,
  relationParams,
  seatInput,
  seatParams,
  tableSeats,
  tableView,
} from '../model.ts'
import { importRegister } from '../service/import.ts'
import { readMe, readRelation } from '../service/me.ts'
import {
  copyInvitation,
  exportRegister,
  inviteEverybody,
  inviteMany,
  invitePerson,
  readRegister,
} from '../service/register.ts'
import { endSeat, readSeats, seatSomebody } from '../service/seats.ts'
import { firstContractRoutes } from './first-contract.ts'
import { genderRoutes } from './gender.ts'
import { guestRoutes } from './guests.ts'
import { handRoutes } from './hand.ts'
import { roleRoutes } from './roles.ts'

const module = noModule('who works where is what an employer must keep')

export function peopleRoutes(house: PlateHouse): void {
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/me',
      id: 'readMe',
      summary: 'Who I am here, and at which tables I sit today',
      tag: 'people',
      seats: ['everyone', 'guest'],
      response: me,
    },
    call => readMe(call),
  )
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/relations/:relationId',
      id: 'readRelation',
      summary: 'One relation, for its two parties, and who sits beside them',
      tag: 'people',
      seats: ['party'],
      params: relationParams,
      response: tableView,
    },
    (call, { params }) => readRelation(call, params.relationId),
  )
  registerRoutes(house)
  seatRoutes(house)
  roleRoutes(house)
  genderRoutes(house)
  guestRoutes(house)
  handRoutes(house)
  firstContractRoutes(house)
}

function seatRoutes(house: House): void {
  const hr = { module, tag: 'people', seats: ['hr'], response: tableSeats } as const
  const url = '/api/relations/:relationId/seats'
  verb(
    house,
    {
      ...hr,
      method: 'GET',
      url,
      id: 'readSeats',
      summary: 'Who sits beside the two at a table, today and later',
      params: relationParams,
    },
    (call, { params }) => readSeats(call, params.relationId),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url,
      id: 'seatSomebody',
      summary: 'Give somebody a chair at parts of the table of two others',
      params: relationParams,
      body: seatInput,
    },
    (call, { params, body }) => seatSomebody(call, params.relationId, body, house.baseUrl),
  )
  verb(
    house,
    {
      ...hr,
      method: 'DELETE',
      url: `${url}/:seat`,
      id: 'endSeat',
      summary: 'The chair is free from today on',
      params: seatParams,
    },
    (call, { params }) => endSeat(call, params.relationId, params.seat),
  )
}

function registerRoutes(house: PlateHouse): void {
  // The example's own outbox stands on a page.
  const mailLeaves = house.config.smtpUrl !== undefined || house.config.demo
  const hr = { module, tag: 'people', seats: ['hr'] } as const
  verb(
    house,
    {
      ...hr,
      method: 'GET',
      url: '/api/register',
      id: 'readRegister',
      summary: 'Who worked here on a day',
      query: registerQuery,
      response: registerPage,
    },
    async (call, { query }) => ({
      ...(await readRegister(call, { ...query, on: query.on ?? call.today })),
      mailLeaves,
    }),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/register/import',
      id: 'importRegister',
      summary: 'Read a register file (CSV); all of it or nothing, with a report for each row',
      query: importQuery,
      body: z.string(),
      consumes: 'text/csv',
      bodyLimit: 20 * 1024 * 1024,
      response: importReport,
      status: 200,
    },
    (call, { query, body }) => importRegister(call, body, { ...query, dryRun: query.dryRun === 'true' }),
  )
  verb(
    house,
    {
      ...hr,
      method: 'GET',
      url: '/api/register/export',
      id: 'exportRegister',
      summary: 'The whole register as a file that the import reads back without loss',
      response: z.string(),
    },
    (call, _input, reply) => {
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="register.csv"')
      return exportRegister(call)
    },
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/people/:personId/invite',
      id: 'invitePerson',
      summary: 'Send somebody a link by which they come in once',
      params: personParams,
      response: inviteResult,
    },
    (call, { params }) => invitePerson(call, params.personId, house.baseUrl),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/people/:personId/invitation-link',
      id: 'copyInvitation',
      summary: 'Where no mail server is set: a link to hand over to somebody without an account',
      params: personParams,
      response: copiedInvitation,
    },
    (call, { params }) => copyInvitation(call, params.personId, { origin: house.baseUrl, mailLeaves }),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/register/invitations',
      id: 'inviteMany',
      summary: 'Send several people a link by which each comes in once',
      body: inviteManyInput,
      response: inviteManyResult,
    },
    (call, { body }) => inviteMany(call, body.people, house.baseUrl),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/register/invitations/everybody',
      id: 'inviteEverybody',
      summary: 'Send a link to whoever works here and never got one, some at a time',
      body: inviteEverybodyInput,
      response: inviteEverybodyResult,
    },
    (call, { body }) => inviteEverybody(call, body.atMost, house.baseUrl),
  )
}
