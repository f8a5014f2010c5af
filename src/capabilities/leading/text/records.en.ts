import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { leadingRecordsNl } from './records.nl.ts'

export const leadingRecordsEn: SameKeys<typeof leadingRecordsNl> = {
  terms: { amo: { title: 'Able, willing, room', reason: 'After a year you fill it in anew.' } },
  tables: {
    amo_sheets: {
      title: 'What you said of being able, wanting and room',
      fields: {
        voice: 'As whom',
        half: 'About which half-year',
        question: 'Question',
        answer: 'Answer (1 to 5)',
        unreadable: 'Answers',
        written_at: 'Written on',
      },
      codes: {
        leads: 'who leads',
        led: 'who is led',
        judged: 'what is looked at',
        autonomy: 'room to decide oneself',
        demands: 'room to fill in what is asked',
        development: 'room to learn',
        talking: 'talking',
        negotiating: 'agreeing something together',
        coaching: 'coaching',
        will: 'wanting',
      },
    },
    amo_halves: {
      leftOut: 'Which half-year was counted. That is about nobody.',
      stays: 'It only says that it was counted.',
    },
    amo_cards: {
      leftOut: 'Figures of groups of five or more. Who is in them does not stand there.',
      stays: 'They are figures of groups, and of nobody in them.',
    },
    team_learning: {
      leftOut: 'Of how many people in a team something was learned. Who they are is not in it.',
      stays: 'These are figures about teams, and about nobody in them.',
    },
    span_rules: {
      leftOut: 'How often and how long people talk here. That you set it stands with what you did.',
      stays: 'It is about the organisation, and about nobody in it.',
    },
    span_hours: {
      leftOut: 'How many hours a unit has for talks. That you said so stands with what you did.',
      stays: 'It is about a unit as a whole, and about nobody in it.',
    },
  },
  events: {
    span: {
      called: 'room to lead',
      'rule-set': 'set',
      'hours-said': 'hours said',
    },
  },
}
