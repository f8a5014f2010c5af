import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { careersRecordsNl } from './records.nl.ts'

export const careersRecordsEn: SameKeys<typeof careersRecordsNl> = {
  tables: {
    career_items: {
      title: 'My career',
      fields: {
        kind: 'What',
        slot: 'Of which there is one',
        want: 'What you still want',
        stance: 'Now or not now',
        look_again_on: 'You look again on',
        what: 'Step',
        on_day: 'On',
        seen: 'How many other ways you see',
        words: 'In your own words',
        life: 'What it was',
        from_year: 'From',
        until_year: 'Until',
        unreadable: 'Cannot be read',
      },
      codes: {
        plan: 'plan',
        step: 'step',
        ability: 'what I can',
        period: 'a stretch of time',
        'ability.perform': 'my work of now',
        'ability.acquire': 'getting other work',
        'ability.create': 'making work',
        paid: 'paid work',
        learning: 'learning',
        home: 'at home',
        volunteering: 'volunteering',
        break: 'a break',
        alternatives: 'other ways',
        steps: 'with steps',
        'not-now': 'not now',
        many: 'enough',
        some: 'a few',
        few: 'hardly any',
      },
    },
    career_shares: {
      title: 'Shared of a career',
      fields: {
        item_id: 'Which part',
        relation_id: 'At which table',
        person_id: 'Whose',
        with_id: 'With whom',
        shared_at: 'Since',
      },
    },
  },
  readings: { career: 'what you shared of your career' },
  events: {
    career: { called: 'career', shared: 'something shared', 'taken-back': 'sharing stopped' },
  },
}
