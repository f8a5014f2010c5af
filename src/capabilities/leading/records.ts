import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { openLines } from './amo/locked.ts'
import { leadingRecordsEn } from './text/records.en.ts'
import { leadingRecordsNl } from './text/records.nl.ts'

export const leadingRecords: RecordsOf = {
  terms: { amo: { from: 'creation', versions: always(14, 'own-choice', 'M') } },
  tables: {
    amo_sheets: {
      whose: 'person',
      group: 'tasks',
      term: 'amo',
      when: 'written_at',
      since: 'written_at',
      atErasure: 'deleted',
      opens: (reader, line) => openLines(reader, line),
    },
    amo_halves: { whose: 'organisation' },
    amo_cards: { whose: 'organisation' },
    span_rules: { whose: 'organisation', names: ['set_by'] },
    team_learning: { whose: 'organisation' },
    span_hours: { whose: 'organisation', names: ['said_by'] },
  },
  words: { nl: leadingRecordsNl, en: leadingRecordsEn },
}
