import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { overviewRecordsNl } from './records.nl.ts'

export const overviewRecordsEn: SameKeys<typeof overviewRecordsNl> = {
  terms: {
    questions: {
      title: 'Questions on the yearly overview',
      reason: 'The works council compares years.',
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
  },
  events: {
    'yearly-overview': {
      called: 'yearly overview',
      wanted: 'asked for',
      'question-asked': 'question asked',
      'question-answered': 'question answered',
    },
  },
}
