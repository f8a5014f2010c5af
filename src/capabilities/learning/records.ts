import type { RecordsOf } from '../../platform/plate/records.ts'
import { openOwnLine } from './service/locked.ts'
import { learningRecordsEn } from './text/records.en.ts'
import { learningRecordsNl } from './text/records.nl.ts'

export const learningRecords: RecordsOf = {
  tables: {
    diplomas: {
      whose: 'person',
      group: 'work',
      term: 'register',
      atErasure: 'deleted',
      names: ['answered_by'],
      when: 'added_at',
      uncounted: true,
      opens: (reader, line) => [openOwnLine(reader, line)],
    },
    trade_registers: { whose: 'organisation' },
  },
  publishes: ['counted_diplomas'],
  words: { nl: learningRecordsNl, en: learningRecordsEn },
}
