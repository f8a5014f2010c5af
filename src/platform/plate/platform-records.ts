import { expireReadings } from '../audit/seal.ts'
import { always, type RecordsOf } from './records.ts'
import { platformRecordsEn } from './text/records.en.ts'
import { platformRecordsNl } from './text/records.nl.ts'

export const platformRecords: RecordsOf = {
  terms: {
    mail: { from: 'creation', versions: always(1, 'own-choice', 'M') },
    readings: { from: 'creation', versions: always(24, 'own-choice', 'M') },
  },
  tables: {
    organisations: { whose: 'organisation' },
    audit_events: {
      whose: 'person',
      group: 'traces',
      names: ['actor_id'],
      namesAsText: 'subject_id',
      says: 'events',
      when: 'at',
    },
    audit_heads: { whose: 'house' },
    read_log: {
      whose: 'person',
      group: 'traces',
      term: 'readings',
      says: 'readings',
      names: ['subject_id', 'reader_id'],
      namesMany: 'among',
      when: 'at',
    },
    read_log_seals: { whose: 'house' },
    audit_links_left: { whose: 'house' },
    chores: { whose: 'house' },
    outbox: { whose: 'person', term: 'mail', since: 'created_at' },
    schema_migrations: { whose: 'house' },
    ledgers: { whose: 'house' },
    ledger_people: { whose: 'person', term: 'register', atErasure: 'deleted' },
    ledger_publications: { whose: 'house' },
    ledger_groups: { whose: 'house' },
    ledger_figures: { whose: 'house' },
  },
  ending: {
    byHand: {
      // Whole sealed ranges of the read log of which every line is old enough.
      readings: async (day, months) => ({ people: 0, lines: await expireReadings(day, months) }),
    },
  },
  words: { nl: platformRecordsNl, en: platformRecordsEn },
}
