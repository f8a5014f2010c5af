import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { expectationsRecordsNl } from './records.nl.ts'

export const expectationsRecordsEn: SameKeys<typeof expectationsRecordsNl> = {
  terms: {
    views: {
      title: 'View of what we expect from each other',
      reason: 'They belong to working together. Once that is over, nothing needs them.',
    },
    needs: {
      title: 'What somebody needs',
      reason: 'They are of who wrote them, and only for the work of now.',
    },
  },
  tables: {
    views: {
      title: 'View of what we expect from each other',
      fields: {
        view_id: 'View of',
        released_at: 'Shown on',
        opened_at: 'Shown by everybody on',
        shown_beside: 'Shown to who sat there beside the two',
        ended_at: 'Round over on, because somebody removed their view',
        ended_by: 'Removed by',
        carried_over: 'Begun with the answers of a round that is over',
        pass: 'About',
      },
      codes: { short: 'ten items', whole: 'all items' },
    },
    answers: {
      title: 'Answers in it',
      fields: {
        view_id: 'View of',
        importance: 'Important',
        owed: 'Agreed or promised',
      },
    },
    need_cards: {
      title: 'What I need',
      fields: {
        wish: 'Wish',
        from_date: 'From',
        review_date: 'Look back on',
      },
      codes: {
        private_life: 'private life',
        work: 'work',
        development: 'development',
        income: 'income',
        job: 'job',
        employment: 'staying in work',
        combination: 'work and life together',
      },
    },
  },
  readings: {
    view: 'view',
  },
  purposes: {
    'gap-map': 'looking at the difference',
    rounds: 'looking at earlier rounds',
  },
  events: {
    view: {
      called: 'view',
      submitted: 'handed in',
      reopened: 'opened again',
      released: 'shown',
      withdrawn: 'withdrawn',
      removed: 'taken away',
      'round-started': 'new round',
    },
    item: {
      retired: 'not asked any more',
      called: 'item',
      added: 'added',
    },
    need: {
      called: 'what somebody needs',
      changed: 'changed',
      removed: 'taken away',
    },
  },
}
