import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { learningRecordsNl } from './records.nl.ts'

export const learningRecordsEn: SameKeys<typeof learningRecordsNl> = {
  tables: {
    diplomas: {
      title: 'My diplomas',
      fields: {
        title: 'What it is called',
        school: 'Of which school',
        level: 'Level',
        recognised: 'Generally recognised',
        awarded_on: 'Awarded on',
        added_at: 'Written down on',
        shown_at: 'HR reads it since',
        answer: 'What HR said',
        answered_by: 'By',
        answered_at: 'Said on',
        unreadable: 'Cannot be read',
      },
      codes: { seen: 'original seen', returned: 'given back' },
    },
    trade_registers: {
      title: 'Number in the trade register',
      fields: { number: 'Number' },
    },
  },
  readings: { diploma: 'diplomas that you showed' },
  events: {
    diploma: {
      called: 'diploma',
      shown: 'shown to HR',
      'taken-back': 'taken back',
      seen: 'original seen',
      returned: 'given back',
    },
    'trade-register': { called: 'number in the trade register', set: 'written down' },
  },
}
