import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'partnerships.make_partnership': 'organisation',
    'partnerships.end_partnership': 'organisation',
    'open_offers.make_open_offer': 'organisation',
    'open_offers.take_off_open_offer': 'organisation',
    'open_offer_counts.read_offer_counts': 'figures',
    'measures.read_measures': 'organisation',
    'measures.write_measure': 'organisation',
    'measures.change_measure': 'organisation',
    'measures.drop_draft': 'organisation',
  },
}
