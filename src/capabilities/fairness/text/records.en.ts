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
    grant_rates: {
      leftOut: 'How often an answer was yes counts people in groups. Who stands behind it is not kept.',
      stays: 'It is about groups of five people or more, and about nobody apart.',
    },
    reach_figures: {
      leftOut: 'How many people were reached counts people in groups. Who stands behind it is not kept.',
      stays: 'It is about groups of five people or more, and about nobody apart.',
    },
    why_lists: {
      leftOut: 'What is told of deals counts people in groups. Who stands behind it is not kept.',
      stays: 'It is about groups of five people or more, and about nobody apart.',
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
