import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { recollectionsRecordsEn } from './text/records.en.ts'
import { recollectionsRecordsNl } from './text/records.nl.ts'

const what = 'recollection'

export const recollectionsRecords: RecordsOf = {
  terms: {
    recollections: { from: 'agreement-end', versions: always(24, 'guideline', 'M') },
  },
  tables: {
    recollections: {
      whose: 'pair',
      group: 'agreements',
      term: 'recollections',
      names: ['other_id'],
      writer: { column: 'noted_by', what },
      when: 'noted_at',
    },
    recollection_ends: {
      whose: 'pair',
      group: 'agreements',
      term: 'recollections',
      names: ['author_id'],
      writer: { column: 'author_id', what },
      when: 'said_at',
    },
  },
  words: { nl: recollectionsRecordsNl, en: recollectionsRecordsEn },
}
