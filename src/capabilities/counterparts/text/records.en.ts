import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { counterpartsRecordsNl } from './records.nl.ts'

export const counterpartsRecordsEn: SameKeys<typeof counterpartsRecordsNl> = {
  terms: {
    agency: {
      title: 'Talks with the agency',
      reason: 'They are there for as long as somebody works here through the agency.',
    },
  },
  tables: {
    agency_topics: {
      title: 'Topics with the agency',
      fields: {
        about: 'Is about',
        words: 'In own words',
        laid_by: 'Laid by',
        laid_side: 'Side',
        laid_on: 'Day',
        laid_at: 'Laid on',
      },
      codes: { pay: 'pay', expectations: 'expectations', perspective: 'the future' },
    },
    agency_lines: {
      title: 'Written with a topic with the agency',
      fields: { words: 'What it says', written_at: 'Written on' },
    },
    agency_talks: {
      title: 'Talks with the agency',
      fields: {
        planned_on: 'Planned on',
        start_time: 'Hour',
        place: 'Place',
        planned_by: 'Planned by',
        cancelled_at: 'Called off on',
      },
    },
    agency_answers: {
      title: 'Was it a conversation, with the agency?',
      fields: { held: 'It was a conversation', answered_at: 'Said on' },
    },
  },
  readings: { 'agency-thread': 'talk of agency worker and agency' },
  events: {
    'agency-topic': {
      called: 'topic with the agency',
      laid: 'laid',
      removed: 'taken away',
      written: 'written with',
    },
    'agency-talk': {
      called: 'talk with the agency',
      planned: 'planned',
      moved: 'moved',
      cancelled: 'called off',
      answered: 'answered',
    },
  },
}
