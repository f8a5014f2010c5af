import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { requestsRecordsNl } from './records.nl.ts'

export const requestsRecordsEn: SameKeys<typeof requestsRecordsNl> = {
  terms: {
    requests: {
      title: 'Requests and answers',
      reason: 'For so long somebody may ask what was granted, or why not.',
    },
  },
  tables: {
    requests: {
      title: 'Requests',
      fields: {
        request_id: 'Request',
        person_id: 'Of whom',
        kind: 'Kind',
        hours: 'Hours a week',
        words: 'What was asked',
        made_on: 'Made on',
        starts_on: 'Asked from',
        made_at: 'Written down on',
        answer_by: 'Answer promised by',
        last_day: 'Last day for an answer, by the law',
        last_day_otherwise: 'That day, counted the other way',
        apart: 'Why the law sets no day',
        unsure: 'What in the law is not certain',
        withdrawn_at: 'Taken back on',
        silence_told_at: 'Told that no answer came',
      },
      codes: {
        hours: 'hours',
        times: 'working times',
        place: 'place of work',
        predictable: 'predictable work',
        wish: 'another wish',
        'no-employee': 'no employer',
        'other-employer': 'another employer',
        'not-yet-law': 'not yet law',
        'small-employer': 'a small employer',
        '26-weeks': '26 weeks employed',
        'two-months': 'two months ahead',
        'one-year': 'a year after the last',
        'last-decision-day': 'the last day',
      },
    },
    request_answers: {
      title: 'Answers to requests',
      fields: {
        request_id: 'Request',
        outcome: 'Answer',
        ground: 'Ground',
        words: 'Explanation',
        decided_by: 'By whom',
        decided_on: 'On',
        decided_at: 'Written down on',
      },
      codes: {
        granted: 'yes',
        refused: 'no',
        'work-stops': 'the work comes to a halt',
        'no-cover': 'nobody can take it over',
        safety: 'safety',
        roster: 'the roster',
        'no-work': 'not enough work',
        costs: 'costs',
        other: 'something else',
      },
    },
    request_terms: {
      leftOut: 'Within how many days the organisation answers. About nobody.',
      stays: 'A rule of the organisation. About nobody.',
    },
  },
  readings: { request: 'what you asked' },
  events: {
    request: {
      called: 'request',
      made: 'made',
      withdrawn: 'taken back',
      answered: 'answered',
    },
    'request-terms': { called: 'term for requests', set: 'set' },
  },
}
