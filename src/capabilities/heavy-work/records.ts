import type { RecordsOf } from '../../platform/plate/records.ts'
import { heavyWorkRecordsEn } from './text/records.en.ts'
import { heavyWorkRecordsNl } from './text/records.nl.ts'

export const heavyWorkRecords: RecordsOf = {
  tables: {
    heavy_functions: { whose: 'organisation', names: ['written_by'] },
    plan_b_offers: {
      whose: 'person',
      group: 'work',
      // It is of a table: what still points at one would keep the register from ever letting go of it.
      term: 'talks',
      when: 'offered_on',
      atErasure: 'deleted',
      uncounted: true,
    },
  },
  words: { nl: heavyWorkRecordsNl, en: heavyWorkRecordsEn },
}
