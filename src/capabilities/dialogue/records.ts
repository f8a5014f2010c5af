import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { dialogueRecordsEn } from './text/records.en.ts'
import { dialogueRecordsNl } from './text/records.nl.ts'

export const dialogueRecords: RecordsOf = {
  terms: {
    sheets: { from: 'relation-end', versions: always(6, 'own-choice', 'M') },
    talks: { from: 'relation-end', versions: always(6, 'own-choice', 'M') },
  },
  tables: {
    conversations: { whose: 'pair', group: 'talks', term: 'talks', when: 'planned_on' },
    talk_series: { whose: 'pair', group: 'talks', term: 'talks', when: 'starts_on' },
    topics: {
      whose: 'pair',
      group: 'talks',
      term: 'talks',
      when: 'added_at',
      writer: { column: 'added_by', what: 'topics' },
      called: { oneOf: ['title', 'mandatory', 'item_id', 'quality'] },
    },
    topic_talks: { whose: 'pair', group: 'talks', term: 'talks', names: ['laid_by'], when: 'laid_at' },
    topic_tags: {
      whose: 'pair',
      group: 'talks',
      term: 'talks',
      names: ['author_id'],
      writer: { column: 'author_id', what: 'topics' },
    },
    topic_skips: {
      whose: 'pair',
      group: 'talks',
      term: 'talks',
      names: ['author_id'],
      writer: { column: 'author_id', what: 'topics' },
    },
    interest_sheets: {
      whose: 'pair',
      group: 'talks',
      term: 'sheets',
      names: ['author_id'],
      writer: { column: 'author_id', what: 'interest-sheet' },
      readFrom: 'readable_sheets',
    },
    confirmations: {
      whose: 'pair',
      group: 'talks',
      term: 'talks',
      names: ['author_id'],
      when: 'confirmed_at',
    },
    talk_notes: {
      whose: 'pair',
      group: 'talks',
      term: 'talks',
      names: ['written_by'],
      when: 'written_at',
      writer: { column: 'written_by', what: 'shared-notes' },
    },
    agenda_notes: { whose: 'pair', group: 'talks', term: 'talks', names: ['owner_id'], when: 'noted_at' },
    help_requests: { whose: 'person', group: 'talks', term: 'talks', when: 'asked_on' },
  },
  publishes: ['known_topics', 'counted_talks', 'counted_topics', 'counted_tags', 'counted_skips'],
  words: { nl: dialogueRecordsNl, en: dialogueRecordsEn },
}
