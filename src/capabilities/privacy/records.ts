import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { deleteEndedHolds } from './store/deleting.ts'
import { privacyRecordsEn } from './text/records.en.ts'
import { privacyRecordsNl } from './text/records.nl.ts'

export const privacyRecords: RecordsOf = {
  terms: {
    holds: { from: 'hold-end', versions: always(24, 'own-choice', 'L') },
  },
  tables: {
    retention_holds: {
      whose: 'person',
      group: 'person',
      term: 'holds',
      names: ['placed_by', 'lifted_by'],
      when: 'placed_on',
      atErasure: 'deleted',
    },
    retention_runs: { whose: 'house' },
    deletions: { whose: 'organisation' },
  },
  ending: {
    byHand: {
      holds: async (day, months) => ({ people: 0, lines: await deleteEndedHolds(day, months) }),
    },
  },
  words: { nl: privacyRecordsNl, en: privacyRecordsEn },
}
