import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { fairnessRecordsNl } from './records.nl.ts'

export const fairnessRecordsEn: SameKeys<typeof fairnessRecordsNl> = {
  terms: {
    'deal-needs': {
      title: 'What a deal does for both',
      reason: 'As long as that somebody may ask why an agreement was made.',
    },
  },
  tables: {
    deal_needs: {
      title: 'What a deal does for both',
      fields: {
        author_id: 'Said by',
        met: 'Fills',
        costs: 'Takes from',
        untouched: 'Leaves alone',
        in_return: 'What stands against it',
        said_on: 'Day',
      },
    },
  },
  events: {
    'deal-needs': {
      called: 'what a deal does',
      said: 'said',
      'return-named': 'named what stands against it',
    },
  },
}
