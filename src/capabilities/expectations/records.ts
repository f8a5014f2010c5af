import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { expectationsRecordsEn } from './text/records.en.ts'
import { expectationsRecordsNl } from './text/records.nl.ts'

export const expectationsRecords: RecordsOf = {
  terms: {
    views: { from: 'relation-end', versions: always(6, 'own-choice', 'M') },
    needs: { from: 'relation-end', versions: always(6, 'own-choice', 'M') },
  },
  tables: {
    own_items: { whose: 'organisation' },
    views: {
      whose: 'pair',
      group: 'expectations',
      term: 'views',
      writer: { column: 'author_id', what: 'view' },
      when: 'created_at',
      called: { of: 'author_id', and: 'round' },
    },
    answers: {
      whose: 'pair',
      group: 'expectations',
      term: 'views',
      readFrom: 'readable_answers',
      whole: true,
    },
    entry_views: {
      whose: 'pair',
      group: 'expectations',
      term: 'views',
      writer: { column: 'author_id', what: 'entry' },
      when: 'begun_at',
    },
    view_parts: {
      whose: 'pair',
      group: 'expectations',
      term: 'views',
      writer: { column: 'author_id', what: 'entry' },
      readFrom: 'readable_parts',
    },
    need_cards: { whose: 'pair', group: 'expectations', term: 'needs', when: 'from_date' },
  },
  publishes: ['counted_views', 'counted_answers', 'counted_items'],
  words: { nl: expectationsRecordsNl, en: expectationsRecordsEn },
}
