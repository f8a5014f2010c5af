import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { partnershipInput, partnershipParams, partnerships } from './partnerships-model.ts'
import { endPartnership, makePartnership, readPartnerships } from './service/partnerships.ts'

export function partnershipsRoutes(house: House): void {
  const common = {
    module: noModule('agreements with schools, and nothing about anybody'),
    tag: 'measures',
    response: partnerships,
    status: 200,
  } as const
  const url = '/api/partnerships'
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      method: 'GET',
      url,
      id: 'readPartnerships',
      summary: 'Schools that we work together with: what students are sure of, and what comes in',
    },
    call => readPartnerships(call),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url,
      id: 'makePartnership',
      summary: 'Write a card with both of its sides; with one of them empty it is refused',
      body: partnershipInput,
    },
    (call, { body }) => makePartnership(call, body),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url: `${url}/:partnershipId/end`,
      id: 'endPartnership',
      summary: 'Let it end today; the card stays readable',
      params: partnershipParams,
    },
    (call, { params }) => endPartnership(call, params.partnershipId),
  )
}
