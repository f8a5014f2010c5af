import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { termsRecordsNl } from './records.nl.ts'

export const termsRecordsEn: SameKeys<typeof termsRecordsNl> = {
  terms: {
    'year-patterns': {
      title: 'How your hours lie over the year',
      reason: 'What comes of it stands in what you signed.',
    },
  },
  tables: {
    year_patterns: {
      title: 'How your hours lie over the year',
      fields: {
        year: 'Year',
        shape: 'As drawn',
        weeks: 'Minutes of each week',
        weekly_minutes: 'Agreed minutes a week',
        pay: 'Pay',
        written_at: 'Drawn on',
        laid_at: 'On the table since',
        drawn_by: 'Drawn by',
      },
    },
  },
  readings: { 'year-pattern': 'how your hours lie over the year' },
  events: {
    'year-pattern': {
      called: 'how hours lie over the year',
      laid: 'laid on the table',
      'taken-back': 'taken off the table',
    },
  },
} as const
