import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { boardRecordsNl } from './records.nl.ts'

export const boardRecordsEn: SameKeys<typeof boardRecordsNl> = {
  terms: {
    board: {
      title: 'Questions to each other',
      reason: 'After two years an answer is often no longer right.',
    },
  },
  tables: {
    board_questions: {
      title: 'Questions that you put on the board',
      fields: {
        author_id: 'By',
        named: 'With your name',
        words: 'What you asked',
        asked_at: 'Asked on',
        removed_at: 'Taken off the board on',
        removed_why: 'Why',
      },
    },
    board_answers: {
      title: 'Answers that you gave on the board',
      fields: {
        author_id: 'By',
        speaks_as: 'As whom',
        named: 'With your name',
        words: 'What you answered',
        answered_at: 'Answered on',
        shown_to: 'Who read along then',
        removed_at: 'Taken off the board on',
        removed_why: 'Why',
      },
      codes: { employee: 'colleague', manager: 'manager', hr: 'HR' },
    },
    board_invitations: {
      title: 'Questions on the board to which you are invited',
      stays: 'As long as the question is there, or until the asker ends it.',
      fields: { office: 'As whom' },
      codes: { manager: 'manager', hr: 'HR' },
    },
    board_reports: {
      title: 'What you reported to a moderator',
      fields: { why: 'Why', reported_at: 'Reported on' },
    },
    board_moderators: {
      title: 'Moderator of the board',
      fields: { stood_at: 'Stands since', valid_from: 'Moderator from', valid_until: 'No longer from' },
    },
    board_backings: {
      title: 'Whom you agreed with as moderator',
      fields: { candidate_id: 'Who', backed_at: 'Said on' },
    },
  },
}
