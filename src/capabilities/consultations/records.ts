import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { openLine } from './service/locked.ts'
import { consultationsRecordsEn } from './text/records.en.ts'
import { consultationsRecordsNl } from './text/records.nl.ts'

export const consultationsRecords: RecordsOf = {
  terms: { consultations: { from: 'creation', versions: always(24, 'own-choice', 'M') } },
  tables: {
    consultations: { whose: 'organisation', names: ['put_by', 'decider_id'], called: { by: ['title'] } },
    consultation_asked: {
      whose: 'person',
      group: 'tasks',
      term: 'consultations',
      when: 'asked_at',
      since: 'asked_at',
      atErasure: 'deleted',
    },
    consultation_reactions: {
      whose: 'person',
      group: 'tasks',
      term: 'consultations',
      when: 'written_at',
      since: 'written_at',
      atErasure: 'deleted',
      opens: (reader, line) => [openLine(reader, line)],
    },
    consultation_outcomes: { whose: 'organisation', names: ['decided_by'] },
    consultation_points: { whose: 'organisation' },
    consultation_answered: { whose: 'person', group: 'tasks' },
  },
  words: { nl: consultationsRecordsNl, en: consultationsRecordsEn },
}
