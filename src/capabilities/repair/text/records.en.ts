import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { repairRecordsNl } from './records.nl.ts'

export const repairRecordsEn: SameKeys<typeof repairRecordsNl> = {
  terms: {
    breaches: {
      title: 'What was not kept',
      reason: 'After the work here it can still be talked about for a while. Then it is nobody’s any more.',
    },
  },
  tables: {
    breaches: {
      title: 'What was not kept, as you see it',
      fields: {
        recorded_on: 'Written down on',
        expected: 'What you expected',
        item_id: 'From your view',
        happened: 'What happened',
        state: 'Threatens or happened',
        weight: 'How heavy',
        weight_words: 'How heavy, in your own words',
        exchange: 'Touches the exchange',
        authority: 'Touches the authority',
        cooperation: 'Touches the cooperation',
        side: 'From the side of',
        route: 'Which door',
        topic_id: 'Topic',
        deal_id: 'Deal of your own',
        mended_on: 'Mended on',
        unreadable: 'Cannot be read',
      },
      codes: {
        threatened: 'it threatens',
        existing: 'it happened',
        light: 'light',
        bearable: 'bearable',
        counts: 'it counts',
        heavy: 'heavy',
        'very-heavy': 'very heavy',
        talk: 'talk about it',
        deal: 'a deal of our own',
        leave: 'leave it',
        employee: 'the employee',
        organisation: 'the organisation',
      },
    },
    feelings: {
      title: 'What it does to you',
      fields: { words: 'In your words', unreadable: 'Cannot be read' },
    },
    seams: {
      title: 'What the one told the other of it',
      fields: {
        person_id: 'Told by',
        topic_id: 'With the topic',
        deal_id: 'With the deal',
        words: 'What it does to that person',
        mended_at: 'Whole again since',
        unreadable: 'Cannot be read',
      },
    },
    seam_agreements: {
      title: 'That it is whole again for both of you',
      fields: { person_id: 'Who finds so too', agreed_at: 'Said on' },
    },
    team_conditions: {
      title: 'What makes breach likelier, by team',
      stays: 'It is about a team as a whole, and about nobody in it.',
    },
  },
  events: {
    seam: {
      called: 'mending',
      told: 'told the other something',
      agreed: 'found it whole again too',
    },
    'team-conditions': {
      called: 'what makes breach likelier',
      written: 'written down',
      agreed: 'agreed',
    },
  },
}
