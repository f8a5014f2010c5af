import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { recollectionsRecordsNl } from './records.nl.ts'

export const recollectionsRecordsEn: SameKeys<typeof recollectionsRecordsNl> = {
  terms: {
    recollections: {
      title: 'Read differently',
      reason: 'For that long somebody can still ask what an agreement meant.',
    },
  },
  tables: {
    recollections: {
      title: 'Agreements that you read differently',
      fields: {
        words: 'What it says',
        noted_by: 'Noted by',
        other_id: 'With',
        noted_on: 'Day',
        noted_at: 'Noted on',
      },
    },
    recollection_ends: {
      title: 'Read the same again',
      fields: { author_id: 'Said by', said_on: 'Day', said_at: 'Said on' },
    },
  },
  readings: { recollection: 'agreements that you read differently' },
  events: {
    recollection: {
      called: 'agreement read differently',
      noted: 'noted',
      ended: 'read the same again',
    },
  },
}
