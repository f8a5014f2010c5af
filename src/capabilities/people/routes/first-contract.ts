import { noModule } from '../../../platform/http/modules.ts'
import { type House, verb } from '../../../platform/http/verb.ts'
import { firstContract, firstTerms, proposalParams, proposeTermsInput } from '../contract-schemas.ts'
import { relationParams } from '../model.ts'
import {
  declineFirstTerms,
  keepFirstTerms,
  proposeFirstTerms,
  readFirstContract,
  readKeptContract,
} from '../service/first-contract.ts'

const module = noModule('the employment contract itself, which an employer must keep and both may read')

export function firstContractRoutes(house: House): void {
  const common = { module, tag: 'people', response: firstContract, status: 200 } as const
  const mine = { ...common, seats: ['party'], params: relationParams } as const
  const hr = { ...common, seats: ['hr'], params: relationParams } as const
  const kept = '/api/first-contracts/:relationId'
  verb(
    house,
    {
      ...mine,
      method: 'GET',
      url: '/api/relations/:relationId/first-contract',
      id: 'readFirstContract',
      summary: 'The terms of the employment contract, for whoever writes at this table',
    },
    (call, { params }) => readFirstContract(call, params.relationId),
  )
  verb(
    house,
    {
      ...mine,
      method: 'POST',
      url: '/api/relations/:relationId/first-contract/proposals',
      id: 'proposeFirstTerms',
      summary: 'Say what is not right in the terms; HR takes it over or not',
      body: proposeTermsInput,
    },
    (call, { params, body }) => proposeFirstTerms(call, params.relationId, body),
  )
  verb(
    house,
    { ...hr, method: 'GET', url: kept, id: 'readKeptContract', summary: 'The terms as HR keeps them' },
    (call, { params }) => readKeptContract(call, params.relationId),
  )
  verb(
    house,
    {
      ...hr,
      method: 'PUT',
      url: kept,
      id: 'keepFirstTerms',
      summary: 'Write the terms down; they hold from then on, and answer what was proposed',
      body: firstTerms,
    },
    (call, { params, body }) => keepFirstTerms(call, params.relationId, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: `${kept}/proposals/:number/decline`,
      id: 'declineFirstTerms',
      summary: 'Leave the terms as they are',
      params: proposalParams,
    },
    (call, { params }) => declineFirstTerms(call, params.relationId, params.number),
  )
}
