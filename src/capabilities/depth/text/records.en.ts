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
  },
  readings: { 'declared-room': 'how much room there is', 'level-notes': 'notes with a talk' },
  events: {
    room: { called: 'room beforehand', declared: 'stated', 'taken-back': 'taken back' },
    note: { called: 'note', shared: 'shared' },
  },
}
