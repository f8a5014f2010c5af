import type { SameKeys } from '../../i18n/language.ts'
import type { platformRecordsNl } from './records.nl.ts'

export const platformRecordsEn: SameKeys<typeof platformRecordsNl> = {
  terms: {
    mail: {
      title: 'Mail that could not leave',
      reason: 'Waiting longer brings a message no further.',
    },
    readings: {
      title: 'Who read what',
      reason: 'For that long everybody can look up who read their words. The seal of each range stays.',
    },
  },
  tables: {
    audit_events: {
      title: 'What you did, and who invited you',
      stays:
        'The log: what happened and when, with numbers and without names. Once somebody is erased, such a number points at nobody.',
      fields: {
        at: 'When',
        actor_id: 'Who',
        event: 'What',
        subject_id: 'Of whom',
      },
    },
    read_log: {
      title: 'Who read what',
      fields: {
        at: 'When',
        subject_id: 'Of whom',
        reader_id: 'Read by',
        what: 'What',
        purpose: 'What for',
      },
    },
    ledger_people: {
      leftOut:
        'A number of yours, by which no later figure gives you away. Nobody can look it up, and it goes when you are erased.',
    },
    outbox: {
      leftOut: 'Mail that still has to leave. Once sent, we do not keep it.',
    },
  },
  events: {
    organisation: {
      called: 'organisation',
      started: 'begun',
    },
    audit: {
      called: 'log',
      'head-restored': 'end restored',
    },
    'read-log': {
      called: 'who read what',
      sealed: 'sealed',
      expired: 'deleted after its time',
    },
  },
}
