import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { fairnessRecordsEn } from './text/records.en.ts'
import { fairnessRecordsNl } from './text/records.nl.ts'

export const fairnessRecords: RecordsOf = {
  terms: {
    'deal-needs': { from: 'agreement-end', versions: always(24, 'guideline', 'M') },
  },
  tables: {
    deal_needs: {
      whose: 'pair',
      group: 'agreements',
      term: 'deal-needs',
      names: ['author_id'],
      writer: { column: 'author_id', what: 'deal' },
      when: 'said_on',
    },
    why_lists: { whose: 'organisation' },
    grant_rates: { whose: 'organisation' },
    reach_figures: { whose: 'organisation' },
  },
  words: { nl: fairnessRecordsNl, en: fairnessRecordsEn },
}
