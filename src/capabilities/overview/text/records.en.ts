import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { overviewRecordsNl } from './records.nl.ts'

export const overviewRecordsEn: SameKeys<typeof overviewRecordsNl> = {
  terms: {
    questions: {
      title: 'Questions and meetings on the yearly overview',
      reason: 'The works council compares years, and what is open comes back each year.',
    },
  },
  tables: {
    overviews: {
      leftOut: 'Yearly overviews: numbers of people. That you asked for one stands with what you did.',
      stays: 'Yearly overviews: numbers of people.',
    },
    overview_questions: {
      title: 'Questions and answers on the yearly overview',
      fields: {
        year: 'Year',
        figure: 'Figure',
        question: 'Question',
        answer: 'Answer',
      },
    },
    overview_meetings: {
      title: 'Minutes of the meeting that you settled',
      fields: {
        year: 'On the year',
        held_on: 'Discussed on',
        place: 'Place',
        others: 'Who else was there',
        minutes: 'Minutes',
        hr_by: 'Settled for HR by',
        hr_on: 'Settled by HR on',
        council_by: 'Settled for the works council by',
        council_on: 'Settled by the works council on',
      },
    },
    overview_meeting_people: {
      title: 'Meetings on the yearly overview to which you were asked',
      fields: { year: 'On the year', person_id: 'Who', side: 'For', asked_on: 'Asked on' },
      codes: { hr: 'HR and management', council: 'the works council' },
    },
    overview_agreements: {
      title: 'Agreements with the works council in which you are named',
      fields: {
        year: 'On the yearly overview of',
        what: 'What',
        who: 'Who does it',
        due_on: 'By',
        made_by: 'Written by',
        made_on: 'Written on',
        done: 'What was done',
        closed_by: 'Done, wrote',
        closed_on: 'Done on',
      },
    },
    overview_meeting_additions: {
      title: 'What you put under minutes',
      fields: {
        year: 'On the year',
        words: 'Addition',
        side: 'For',
        added_by: 'By',
        added_on: 'On',
      },
      codes: { hr: 'HR and management', council: 'the works council' },
    },
  },
  events: {
    'overview-meeting': {
      called: 'meeting on the yearly overview',
      planned: 'planned',
      replanned: 'moved, or with other people',
      'minutes-written': 'minutes written',
      agreed: 'agreement written down',
      dropped: 'agreement taken off',
      closed: 'agreement done',
      settled: 'minutes settled',
      added: 'addition written',
    },
    'yearly-overview': {
      called: 'yearly overview',
      wanted: 'asked for',
      'question-asked': 'question asked',
      'question-answered': 'question answered',
    },
  },
}
