import type { Ending } from '../../../platform/plate/records.ts'
import { countPayPeople, dueAgreements, findOwnAgreementEnds, noteEnds } from '../store/ending.ts'

const pay = 'pay-contracts'
const ofKind: Readonly<Record<string, boolean>> = { contracts: false, [pay]: true }

/** The end of an agreement, of which what is about pay is kept as long as the wages are. */
export const agreementsEnding: Ending = {
  moments: {
    'agreement-end': {
      table: 'agreements',
      due: (day, months, term) => dueAgreements(day, months, ofKind[term]),
    },
  },
  ownEnds: async tx =>
    (await findOwnAgreementEnds(tx)).map(one => ({
      moment: 'agreement',
      end: one.end,
      terms: ['drafts', one.pay ? pay : 'contracts'],
    })),
  before: noteEnds,
  people: { [pay]: countPayPeople },
}
