import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { bellRecordsEn } from './text/records.en.ts'
import { bellRecordsNl } from './text/records.nl.ts'

export const bellRecords: RecordsOf = {
  terms: { bells: { from: 'creation', versions: always(1, 'own-choice', 'M') } },
  tables: {
    bell_rings: {
      whose: 'person',
      group: 'traces',
      term: 'bells',
      names: ['from_id'],
      when: 'rung_at',
      since: 'rung_at',
      atErasure: 'deleted',
    },
    bell_choices: { whose: 'person', group: 'person', when: 'chosen_at', atErasure: 'deleted' },
  },
  words: { nl: bellRecordsNl, en: bellRecordsEn },
}
