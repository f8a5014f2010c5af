import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { openingsRecordsNl } from './records.nl.ts'

export const openingsRecordsEn: SameKeys<typeof openingsRecordsNl> = {
  terms: {
    openings: {
      title: 'What you said about openings',
      reason: 'After a year everybody knows what came of it.',
    },
  },
  tables: {
    opening_days: {
      leftOut: 'How many days an opening is inside first.',
      stays: 'It is about the organisation, and about nobody in particular.',
    },
    openings: {
      leftOut: 'Posts and projects. Everybody reads them; that you opened one stands with what you did.',
      stays: 'It is about work, and about nobody in particular.',
    },
    opening_needs: {
      leftOut: 'What an opening asks. Everybody reads it.',
      stays: 'It is about work, and about nobody in particular.',
    },
    opening_sign_ups: {
      title: 'Openings that you signed up for',
      fields: {
        opening_id: 'Opening',
        signed_at: 'Signed up on',
        outcome: 'What came of it',
        words: 'What you heard of it',
      },
      codes: { comes: 'you come', 'not-now': 'not this time' },
    },
    opening_looks: {
      title: 'When you looked who wants something',
      fields: { opening_id: 'Opening', looked_by: 'Looked by', looked_at: 'Looked on', looked_on: 'Day' },
    },
    opening_shown: {
      title: 'Who saw you when looking for an opening',
      fields: {
        opening_id: 'Opening',
        looked_by: 'Seen by',
        looked_at: 'Seen on',
        look_id: 'Time that somebody looked',
      },
    },
    opening_notices: {
      title: 'Notices about taking part in something else',
      fields: {
        opening_id: 'Opening',
        person_id: 'Who signed up',
        manager_id: 'Who was told',
        told_at: 'Told on',
        withdrawn_at: 'Taken back on',
        read_at: 'Read on',
      },
    },
  },
  events: {
    opening: {
      called: 'opening',
      opened: 'opened an opening',
      looked: 'looked who wants an opening',
      published: 'placed an opening outside',
      closed: 'closed an opening',
    },
    'opening-days': { called: 'days inside', set: 'chose how many days an opening is inside first' },
    'sign-up': {
      called: 'sign-up for an opening',
      made: 'signed up for an opening',
      withdrawn: 'took a sign-up back',
      read: 'read that somebody signed up',
    },
  },
}
