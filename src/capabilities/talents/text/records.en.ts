import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { talentsRecordsNl } from './records.nl.ts'

export const talentsRecordsEn: SameKeys<typeof talentsRecordsNl> = {
  terms: {
    talents: {
      title: 'What somebody is good at',
      reason: 'It was for your talk, as long as the work went on.',
    },
  },
  tables: {
    talent_notes: {
      title: 'What somebody is good at',
      fields: {
        person_id: 'About whom',
        author_id: 'Written by',
        kind: 'What it is',
        words: 'What it says',
        written_on: 'Day',
        written_at: 'Written on',
        laid_on: 'On the table since',
      },
      codes: { strength: 'good at this', ambition: 'would like this' },
    },
  },
  readings: { talent: 'what you are good at' },
  events: {
    talent: { called: 'what somebody is good at', written: 'written', removed: 'taken away' },
  },
}
