import { z } from 'zod'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  activityParams,
  addActivityInput,
  addNeedInput,
  cardParams,
  changeActivityInput,
  changeNeedInput,
  flexicurityView,
  organisationNeedsView,
  packageParams,
  publishInput,
} from './model.ts'
import {
  addOrganisationNeed,
  changeOrganisationNeed,
  readOrganisationNeeds,
  removeOrganisationNeed,
} from './service/needs.ts'
import { publishPackage, readFlexicurity } from './service/packages.ts'
import { addActivity, changeActivity, removeActivity } from './service/register.ts'
import { readPackageSheet } from './service/sheet.ts'

const module = noModule('what the organisation offers, never about a person')

const url = '/api/flexicurity'
const common = { module, tag: 'flexicurity', seats: ['hr'], response: flexicurityView, status: 200 } as const

export function flexicurityRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      seats: ['hr', 'council', 'manager'],
      method: 'GET',
      url,
      id: 'readFlexicurity',
      summary: 'The register of HR activities and the packages that were published',
    },
    call => readFlexicurity(call),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/packages`,
      id: 'publishPackage',
      summary: 'Publish the next package, for works council and managers to read',
      body: publishInput,
    },
    (call, { body }) => publishPackage(call, body),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr', 'council', 'manager'],
      method: 'GET',
      url: `${url}/packages/:number/sheet`,
      id: 'readPackageSheet',
      summary: 'A published package on paper (PDF/A-3)',
      params: packageParams,
      response: z.any().meta({ description: 'application/pdf' }),
    },
    async (call, { params }, reply) => {
      const { pdf, fileName } = await readPackageSheet(call, params.number)
      reply.type('application/pdf').header('content-disposition', `inline; filename="${fileName}"`)
      return pdf
    },
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/activities`,
      id: 'addActivity',
      summary: 'Put an HR activity in the register: whom it reaches, and since when',
      body: addActivityInput,
    },
    (call, { body }) => addActivity(call, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'PUT',
      url: `${url}/activities/:activityId`,
      id: 'changeActivity',
      summary: 'Change whom an activity reaches, or since when',
      params: activityParams,
      body: changeActivityInput,
    },
    (call, { params, body }) => changeActivity(call, params.activityId, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'DELETE',
      url: `${url}/activities/:activityId`,
      id: 'removeActivity',
      summary: 'Take an activity out of the register',
      params: activityParams,
    },
    (call, { params }) => removeActivity(call, params.activityId),
  )
  needRoutes(house)
}

function needRoutes(house: House): void {
  // What a team needs says how its people work, and everybody reads it: that takes the works council's consent.
  const team = { ...common, module: 'team-needs', response: organisationNeedsView } as const
  const needs = { ...team, seats: ['hr', 'manager'], params: cardParams } as const
  verb(
    house,
    {
      ...team,
      seats: ['everyone'],
      method: 'GET',
      url: `${url}/needs`,
      id: 'readOrganisationNeeds',
      summary: 'What teams need: everybody those of the own team; HR, works council and managers all',
    },
    call => readOrganisationNeeds(call),
  )
  verb(
    house,
    {
      ...team,
      seats: ['hr', 'manager'],
      method: 'POST',
      url: `${url}/needs`,
      id: 'addOrganisationNeed',
      summary: 'Write down what a team needs: what, when and for how long',
      body: addNeedInput,
    },
    (call, { body }) => addOrganisationNeed(call, body),
  )
  verb(
    house,
    {
      ...needs,
      method: 'PUT',
      url: `${url}/needs/:cardId`,
      id: 'changeOrganisationNeed',
      summary: 'Change a need card of a team',
      body: changeNeedInput,
    },
    (call, { params, body }) => changeOrganisationNeed(call, params.cardId, body),
  )
  verb(
    house,
    {
      ...needs,
      method: 'DELETE',
      url: `${url}/needs/:cardId`,
      id: 'removeOrganisationNeed',
      summary: 'Take a need card of a team away',
    },
    (call, { params }) => removeOrganisationNeed(call, params.cardId),
  )
}
