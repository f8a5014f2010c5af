import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { mediationRecordsEn } from './text/records.en.ts'
import { mediationRecordsNl } from './text/records.nl.ts'

export const mediationRecords: RecordsOf = {
  terms: {
    searches: { from: 'relation-end', versions: always(6, 'own-choice', 'M') },
  },
  tables: {
    searches: { whose: 'pair', group: 'agreements', term: 'searches', when: 'started_at' },
    search_weighings: { whose: 'pair', term: 'searches' },
    search_offers: { whose: 'pair', group: 'agreements', term: 'searches' },
    search_choices: { whose: 'pair', term: 'searches' },
  },
  words: { nl: mediationRecordsNl, en: mediationRecordsEn },
}
