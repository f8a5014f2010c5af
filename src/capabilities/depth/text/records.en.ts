import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { depthRecordsNl } from './records.nl.ts'

export const depthRecordsEn: SameKeys<typeof depthRecordsNl> = {
  terms: {
    depth: {
      title: 'Room and notes with a talk',
      reason: 'They helped with one talk.',
    },
  },
  tables: {
    declared_rooms: {
      title: 'Room that was stated beforehand',
      fields: {
        topic_id: 'Topic',
        demand: 'What is asked',
        room: 'How much room there is',
        said_by: 'Said by',
        late: 'Said only once the talk had begun',
        said_at: 'Said on',
      },
      codes: { fixed: 'fixed', negotiable: 'can be discussed', open: 'open' },
    },
    level_notes: {
      title: 'Notes with a talk',
      fields: {
        words: 'What you wrote',
        level: 'What it was about',
        written_at: 'Written on',
        shared_at: 'Shared on',
      },
      codes: { content: 'content', procedure: 'approach', interaction: 'between us', emotion: 'feeling' },
    },
    talk_lines: {
      leftOut:
        'What HR says before talks, about what there is. It is about nobody; that you wrote it stands with what you did.',
      stays: 'What HR says before talks. It is about nobody.',
    },
    companions: {
      title: 'Who came along to a talk',
      fields: {
        person_id: 'Who',
        kind: 'As what',
        reads: 'What was shared',
        invited_by: 'Asked along by',
        invited_at: 'Asked along on',
        withdrawn_at: 'Taken back on',
      },
      codes: {
        confidant: 'a confidant',
        colleague: 'a colleague',
        consultant: 'a consultant from outside',
        agenda: 'the agenda',
        page: 'the shared page',
        notes: 'shared notes',
      },
    },
  },
  readings: {
    'shared-along': 'what is shared with who comes along',
    'declared-room': 'how much room there is',
    'level-notes': 'notes with a talk',
  },
  events: {
    room: { called: 'room beforehand', declared: 'stated', 'taken-back': 'taken back' },
    note: { called: 'note', shared: 'shared' },
    'talk-line': { called: 'line of HR', written: 'written', ended: 'taken away' },
    companion: { called: 'who comes along', asked: 'asked along', withdrawn: 'taken back' },
  },
}
