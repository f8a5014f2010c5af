import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { leadingRecordsNl } from './records.nl.ts'

export const leadingRecordsEn: SameKeys<typeof leadingRecordsNl> = {
  tables: {
    span_rules: {
      leftOut: 'How often and how long people talk here. That you set it stands with what you did.',
      stays: 'It is about the organisation, and about nobody in it.',
    },
    span_hours: {
      leftOut: 'How many hours a unit has for talks. That you said so stands with what you did.',
      stays: 'It is about a unit as a whole, and about nobody in it.',
    },
  },
  events: {
    span: {
      called: 'room to lead',
      'rule-set': 'set',
      'hours-said': 'hours said',
    },
  },
}
