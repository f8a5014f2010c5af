import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { openLine } from './service/locked.ts'
import { boardRecordsEn } from './text/records.en.ts'
import { boardRecordsNl } from './text/records.nl.ts'

export const boardRecords: RecordsOf = {
  terms: { board: { from: 'creation', versions: always(24, 'own-choice', 'M') } },
  tables: {
    board_questions: {
      whose: 'person',
      group: 'tasks',
      term: 'board',
      when: 'asked_at',
      since: 'asked_at',
      opens: (reader, line) => [
        openLine(reader, line, { id: 'question_id', columns: { words: 'question', removed_why: 'removal' } }),
      ],
    },
    board_answers: {
      whose: 'person',
      group: 'tasks',
      term: 'board',
      when: 'answered_at',
      since: 'answered_at',
      namesMany: 'shown_to',
      opens: (reader, line) => [
        openLine(reader, line, { id: 'answer_id', columns: { words: 'answer', removed_why: 'removal' } }),
      ],
    },
    board_invitations: { whose: 'person', group: 'tasks' },
    board_reports: {
      whose: 'person',
      group: 'tasks',
      term: 'board',
      when: 'reported_at',
      since: 'reported_at',
      opens: (reader, line) => [openLine(reader, line, { id: 'report_id', columns: { why: 'report' } })],
    },
    board_moderators: { whose: 'person', group: 'tasks', term: 'board', when: 'stood_at', since: 'stood_at' },
    board_backings: { whose: 'person', group: 'tasks', term: 'board', when: 'backed_at', since: 'backed_at' },
  },
  words: { nl: boardRecordsNl, en: boardRecordsEn },
}
