import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { openLines } from './service/locked.ts'
import { mirrorsRecordsEn } from './text/records.en.ts'
import { mirrorsRecordsNl } from './text/records.nl.ts'

export const mirrorsRecords: RecordsOf = {
  terms: {
    reflections: { from: 'relation-end', versions: always(6, 'own-choice', 'M') },
  },
  tables: {
    reflections: {
      whose: 'pair',
      group: 'talks',
      term: 'reflections',
      when: 'written_at',
      writer: { column: 'author_id', what: 'mirror' },
      called: { oneOf: ['mirror'] },
    },
    team_pictures: { whose: 'organisation' },
    closed_periods: { whose: 'organisation' },
    reflection_answers: {
      whose: 'pair',
      group: 'talks',
      term: 'reflections',
      whole: true,
      opens: (reader, line) => openLines(reader, line, { sheet: 'answers', column: 'answer' }),
    },
    reflection_words: {
      whose: 'pair',
      group: 'talks',
      term: 'reflections',
      whole: true,
      opens: (reader, line) => openLines(reader, line, { sheet: 'words', column: 'words' }),
    },
  },
  words: { nl: mirrorsRecordsNl, en: mirrorsRecordsEn },
}
