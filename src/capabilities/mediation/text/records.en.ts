import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { mediationRecordsNl } from './records.nl.ts'

export const mediationRecordsEn: SameKeys<typeof mediationRecordsNl> = {
  terms: {
    searches: {
      title: 'Better for both',
      reason: 'Only what the two chose counts. That stands in the agreements.',
    },
  },
  tables: {
    searches: {
      title: 'Better for both?',
      fields: {
        proposed_by: 'Proposed by',
        outcome: 'Outcome',
      },
      codes: {
        found: 'found',
        nothing: 'nothing found',
        declined: 'not wanted',
        stopped: 'stopped',
        proposed: 'proposed',
        listing: 'making the list',
        weighing: 'weighing',
        choosing: 'choosing',
        ended: 'over',
      },
    },
    search_weighings: {
      leftOut:
        'What something is worth to you, when the two of you look for something better: sealed until both are done, and then gone.',
    },
    search_offers: {
      title: 'Packages as you saw them',
    },
    search_choices: {
      leftOut: 'Your yes to a package: sealed until both have chosen, and then gone.',
    },
  },
  readings: {
    'better-list': 'the list in which something better is looked for',
  },
  purposes: {
    'better-for-both': 'better for both',
  },
  events: {
    search: {
      called: 'better for both?',
      weighed: 'weighed',
      proposed: 'proposed',
      agreed: 'taken on',
      declined: 'not wanted',
      listed: 'list made',
      'list-confirmed': 'list confirmed',
      stopped: 'stopped',
      answered: 'answered',
    },
  },
}
