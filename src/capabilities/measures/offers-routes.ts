import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { offerCounts, offerParams, openOfferInput, openOffers } from './offers-model.ts'
import {
  makeOpenOffer,
  readOfferCounts,
  readOpenOffers,
  takeOffOpenOffer,
  tickOpenOffer,
} from './service/offers.ts'

export function offersRoutes(house: House): void {
  const common = {
    module: noModule('what is offered, and nothing of who takes it'),
    tag: 'measures',
    response: openOffers,
    status: 200,
  } as const
  const url = '/api/open-offers'
  const one = `${url}/:offerId` as const
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      method: 'GET',
      url,
      id: 'readOpenOffers',
      summary: 'What is offered to everybody, and where one signs up with whoever gives it',
    },
    call => readOpenOffers(call),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url,
      id: 'makeOpenOffer',
      summary: 'Offer something; learning goes by what somebody knows already or needs, never by age',
      body: openOfferInput,
    },
    (call, { body }) => makeOpenOffer(call, body),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'DELETE',
      url: one,
      id: 'takeOffOpenOffer',
      summary: 'Take an offer off the list',
      params: offerParams,
    },
    (call, { params }) => takeOffOpenOffer(call, params.offerId),
  )
  verb(
    house,
    {
      ...common,
      module: 'overview',
      private: true,
      seats: ['everyone'],
      method: 'POST',
      url: `${one}/tick`,
      id: 'tickOpenOffer',
      summary: 'Let oneself be counted after signing up elsewhere; nothing is kept of who it was',
      params: offerParams,
    },
    (call, { params }) => tickOpenOffer(call, params.offerId),
  )
  verb(
    house,
    {
      ...common,
      module: 'overview',
      seats: ['hr', 'council'],
      method: 'GET',
      url: '/api/open-offer-counts',
      id: 'readOfferCounts',
      summary:
        'About how many said that they signed up, of half-years that are over, from the smallest group on',
      response: offerCounts,
    },
    call => readOfferCounts(call),
  )
}
