import { type House, verb } from '../../platform/http/verb.ts'
import { agreementParams } from '../agreements/model.ts'
import { choiceInput, listInput, replyInput, searches, versionInput, weighingInput } from './model.ts'
import { choosePackages } from './service/choose.ts'
import { readSearches } from './service/present.ts'
import { confirmList, proposeSearch, replyToSearch, stopSearch, writeList } from './service/search.ts'
import { sealOwnWeighing } from './service/weigh.ts'

const url = '/api/relations/:relationId/agreements/:agreementId/search'
const common = {
  tag: 'mediation',
  module: 'agreements',
  seats: ['party'],
  params: agreementParams,
  response: searches,
  status: 200,
} as const

export function mediationRoutes(house: House): void {
  verb(
    house,
    { ...common, method: 'GET', url, id: 'readSearch', summary: 'Better for both: where our search stands' },
    (call, { params }) => readSearches(call, params.relationId, params.agreementId),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url,
      id: 'proposeSearch',
      summary: 'Propose to look for something better for both, on top of the text that both accepted',
    },
    (call, { params }) => proposeSearch(call, params.relationId, params.agreementId),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/reply`,
      id: 'replyToSearch',
      summary: 'Yes or no to looking',
      body: replyInput,
    },
    (call, { params, body }) => replyToSearch(call, params.relationId, params.agreementId, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'PUT',
      url: `${url}/list`,
      id: 'writeSearchList',
      summary: 'Write down what could be agreed instead; both see it',
      body: listInput,
    },
    (call, { params, body }) => writeList(call, params.relationId, params.agreementId, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/list/confirm`,
      id: 'confirmSearchList',
      summary: 'Yes to this list; once both said so, each weighs it alone',
      body: versionInput,
    },
    (call, { params, body }) => confirmList(call, params.relationId, params.agreementId, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/weighing`,
      id: 'sealWeighing',
      summary: 'Hand in what this is worth to me: used once, together with the other’s, and then gone',
      body: weighingInput,
    },
    (call, { params, body }) => sealOwnWeighing(call, params.relationId, params.agreementId, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/choice`,
      id: 'choosePackages',
      summary: 'Yes or no to each package; only what both say yes to becomes known',
      body: choiceInput,
    },
    (call, { params, body }) => choosePackages(call, params.relationId, params.agreementId, body),
  )
  verb(
    house,
    { ...common, method: 'POST', url: `${url}/stop`, id: 'stopSearch', summary: 'Stop looking' },
    (call, { params }) => stopSearch(call, params.relationId, params.agreementId),
  )
}
