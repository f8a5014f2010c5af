import type { RecordsOf } from '../../platform/plate/records.ts'
import { openLine } from './service/locked.ts'
import { careersRecordsEn } from './text/records.en.ts'
import { careersRecordsNl } from './text/records.nl.ts'

export const careersRecords: RecordsOf = {
  tables: {
    career_items: {
      whose: 'person',
      group: 'work',
      term: 'register',
      atErasure: 'deleted',
      uncounted: true,
      opens: (reader, line) => [openLine(reader, line)],
    },
    yearly_looks: { whose: 'person', group: 'work', term: 'register', atErasure: 'deleted', uncounted: true },
    career_shares: {
      whose: 'pair',
      group: 'work',
      term: 'talks',
      names: ['with_id'],
      when: 'shared_at',
      atErasure: 'deleted',
    },
  },
  words: { nl: careersRecordsNl, en: careersRecordsEn },
}
