import { noModule } from '../../../platform/http/modules.ts'
import { type House, verb } from '../../../platform/http/verb.ts'
import { handInput, handQuery, handReport, personCard, personNumber } from '../hand-schemas.ts'
import { keepByHand, readPersonCard } from '../service/hand.ts'

/** One person of the register, by hand. */
export function handRoutes(house: House): void {
  const hr = {
    module: noModule('who works where is what an employer must keep'),
    tag: 'people',
    seats: ['hr'],
  } as const
  verb(
    house,
    {
      ...hr,
      method: 'GET',
      url: '/api/register/people/:number',
      id: 'readPersonCard',
      summary: 'Everything that the register keeps of one person',
      params: personNumber,
      response: personCard,
    },
    (call, { params }) => readPersonCard(call, params.number),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: '/api/register/people',
      id: 'keepByHand',
      summary: 'Add somebody, correct them, move them or let a relation end; first what would change',
      query: handQuery,
      body: handInput,
      response: handReport,
      status: 200,
    },
    (call, { query, body }) =>
      keepByHand(call, body, { dryRun: query.dryRun === 'true', shown: query.shown }),
  )
}
