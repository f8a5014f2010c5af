import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { Measures } from '../model.ts'
import type { OpenOffers } from '../offers-model.ts'
import type { Partnerships } from '../partnerships-model.ts'

const url = '/api/measures'
const measure = {
  title: 'Minder nachten',
  what: 'Je ruilt nachten voor dagen.',
  why: 'Nachten wegen zwaar.',
  criterion: { needs: 'Wie tien jaar nachten werkt.' },
  roads: ['one'],
}

const offersUrl = '/api/open-offers'
const offer = {
  kind: 'vitality',
  title: 'Samen zwemmen',
  what: 'Elke week een uur.',
  provider: 'Zwembad De Golf',
  address: 'https://degolf.example/aanmelden',
}

const schoolsUrl = '/api/partnerships'
const school = {
  school: 'ROC Kust',
  places: 8,
  certainty: 'Een contract na het diploma.',
  inflow: 6,
  quality: 'Zij kennen het werk.',
}

export function attempts({ cast }: Room): Attempts {
  const { hr } = cast.clients
  let count = 0
  const drafted = async () => {
    const title = `Minder nachten ${++count}`
    const { measures } = (await ok(hr.post(url, { ...measure, title }))).body as Measures
    return `${url}/${measures.find(one => one.title === title)!.measureId}`
  }
  const offered = async () => {
    const title = `Samen zwemmen ${++count}`
    const { offers } = (await ok(hr.post(offersUrl, { ...offer, title }))).body as OpenOffers
    return `${offersUrl}/${offers.find(one => one.title === title)!.offerId}`
  }
  return {
    readPartnerships: plain('GET', schoolsUrl),
    makePartnership: plain('POST', schoolsUrl, school),
    endPartnership: async () => {
      const name = `ROC ${++count}`
      const { partnerships } = (await ok(hr.post(schoolsUrl, { ...school, school: name })))
        .body as Partnerships
      const { partnershipId } = partnerships.find(one => one.school === name)!
      return () => ({ method: 'POST', url: `${schoolsUrl}/${partnershipId}/end` })
    },
    readOpenOffers: plain('GET', offersUrl),
    makeOpenOffer: plain('POST', offersUrl, offer),
    takeOffOpenOffer: async () => {
      const at = await offered()
      return () => ({ method: 'DELETE', url: at })
    },
    tickOpenOffer: async () => {
      const at = await offered()
      return () => ({ method: 'POST', url: `${at}/tick` })
    },
    readOfferCounts: plain('GET', '/api/open-offer-counts'),
    readMeasures: plain('GET', url),
    readRoadBalance: plain('GET', '/api/road-balance'),
    writeMeasure: plain('POST', url, measure),
    changeMeasure: async () => {
      const at = await drafted()
      return () => ({ method: 'PUT', url: at, body: { ...measure, version: 1 } })
    },
    dropMeasure: async () => {
      const at = await drafted()
      return () => ({ method: 'DELETE', url: at })
    },
    publishMeasure: async () => {
      const at = await drafted()
      return () => ({ method: 'POST', url: `${at}/publication`, body: { version: 1 } })
    },
    endMeasure: async () => {
      const at = await drafted()
      await ok(hr.post(`${at}/publication`, { version: 1 }))
      return () => ({ method: 'POST', url: `${at}/end` })
    },
  }
}
