import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { bellRecordsNl } from './records.nl.ts'

export const bellRecordsEn: SameKeys<typeof bellRecordsNl> = {
  terms: {
    bells: {
      title: 'Bells',
      reason: 'After a month a bell helps nobody any more. What happened stands where it happened.',
    },
  },
  tables: {
    bell_rings: {
      title: 'Bells that it was your turn',
      fields: {
        from_id: 'From',
        kind: 'Kind',
        at: 'Where',
        appointment: 'Appointment',
        rung_at: 'When',
        told_at: 'Told on',
      },
      codes: {
        table: 'at the table',
        answer: 'an answer',
        talk: 'a talk',
        office: 'workplace',
        round: 'a round',
        rules: 'new rules',
        year: 'once a year',
        term: 'a term that passed',
      },
    },
    bell_choices: {
      title: 'How you want a bell',
      stays: 'As long as you are known here; a choice of your own.',
      fields: { pace: 'When', language: 'Language', chosen_at: 'Chosen on' },
      codes: { 'at-once': 'at once', daily: 'once a day', never: 'not by mail' },
    },
  },
  events: { ringing: { called: 'bells', chosen: 'chosen how' } },
}
