import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { requestsRecordsEn } from './text/records.en.ts'
import { requestsRecordsNl } from './text/records.nl.ts'

export const requestsRecords: RecordsOf = {
  terms: { requests: { from: 'relation-end', versions: always(24, 'guideline', 'M') } },
  tables: {
    requests: {
      whose: 'pair',
      group: 'agreements',
      term: 'requests',
      writer: { column: 'person_id', what: 'request' },
      when: 'made_at',
    },
    request_answers: {
      whose: 'pair',
      group: 'agreements',
      term: 'requests',
      writer: { column: 'decided_by', what: 'request' },
      when: 'decided_at',
    },
    request_terms: { whose: 'organisation' },
  },
  publishes: ['counted_requests'],
  words: { nl: requestsRecordsNl, en: requestsRecordsEn },
}
