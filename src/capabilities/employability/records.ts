import type { RecordsOf } from '../../platform/plate/records.ts'
import { openOwnItem, openOwnView } from './service/locked.ts'
import { employabilityRecordsEn } from './text/records.en.ts'
import { employabilityRecordsNl } from './text/records.nl.ts'

export const employabilityRecords: RecordsOf = {
  tables: {
    employability_items: {
      whose: 'person',
      group: 'work',
      term: 'register',
      atErasure: 'deleted',
      uncounted: true,
      opens: (reader, line) => [openOwnItem(reader, line)],
    },
    employability_shares: {
      whose: 'pair',
      group: 'work',
      term: 'talks',
      names: ['with_id'],
      when: 'shared_at',
      atErasure: 'deleted',
    },
    employability_views: {
      whose: 'pair',
      group: 'work',
      term: 'talks',
      names: ['with_id'],
      when: 'asked_on',
      atErasure: 'deleted',
      opens: (reader, line) => [openOwnView(reader, line)],
    },
  },
  words: { nl: employabilityRecordsNl, en: employabilityRecordsEn },
}
