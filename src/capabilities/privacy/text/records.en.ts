import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { privacyRecordsNl } from './records.nl.ts'

export const privacyRecordsEn: SameKeys<typeof privacyRecordsNl> = {
  terms: {
    holds: {
      title: 'Decisions to keep something longer',
      reason: 'To be able to explain later why something stayed longer.',
    },
  },
  tables: {
    retention_holds: {
      title: 'Keeping longer',
      fields: {
        placed_by: 'Decided by',
        placed_on: 'Decided on',
        until: 'Until',
        lifted_on: 'Stopped on',
        lifted_by: 'Stopped by',
      },
      codes: {
        claim: 'a claim or dispute',
        inquiry: 'an inquiry',
        request: 'at own request',
        audit: 'an inspection',
      },
    },
    deletions: {
      stays: 'How much was deleted when, without names.',
    },
  },
  readings: {
    hold: 'keeping longer',
  },
  purposes: {
    holds: 'whose data are kept longer',
    'my-data': 'looking at my data',
  },
  events: {
    hold: {
      called: 'keeping longer',
      placed: 'begun',
      renewed: 'renewed',
      lifted: 'stopped',
    },
    retention: {
      called: 'keeping',
      deleted: 'deleted what had come to its end',
      'day-confirmed': 'day confirmed',
    },
  },
}
