import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { depthRecordsEn } from './text/records.en.ts'
import { depthRecordsNl } from './text/records.nl.ts'

export const depthRecords: RecordsOf = {
  terms: {
    depth: { from: 'relation-end', versions: always(6, 'own-choice', 'M') },
  },
  tables: {
    declared_rooms: {
      whose: 'pair',
      group: 'talks',
      term: 'depth',
      names: ['said_by'],
      when: 'said_at',
      writer: { column: 'said_by', what: 'declared-room' },
    },
    level_notes: {
      whose: 'pair',
      group: 'talks',
      term: 'depth',
      names: ['author_id'],
      when: 'written_at',
      writer: { column: 'author_id', what: 'level-notes' },
    },
    talk_lines: { whose: 'organisation' },
    companions: {
      whose: 'pair',
      group: 'talks',
      term: 'depth',
      names: ['person_id', 'invited_by'],
      when: 'invited_at',
    },
  },
  words: { nl: depthRecordsNl, en: depthRecordsEn },
}
