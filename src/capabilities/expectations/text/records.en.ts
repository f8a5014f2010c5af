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
    entry_views: {
      title: 'Entry talk',
      fields: {
        begun_at: 'Begun on',
        ready_at: 'Shown on',
        ready_for: 'Shown to',
        aside: 'Laid aside',
        talked_at: 'Talked through on',
      },
    },
    view_parts: {
      title: 'What you wrote in it',
      fields: { part: 'About', words: 'Words' },
      codes: {
        state: 'how the organisation is doing',
        workload: 'how much work there is',
        effort: 'how much effort it takes',
        content: 'the work itself',
        hours: 'hours',
        pay: 'pay',
        development: 'learning and moving on',
        demands: 'what good work is',
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
    entry: 'entry talk',
    view: 'view',
  },
  purposes: {
    entry: 'looking at the entry talk',
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
    entry: {
      called: 'entry talk',
      shown: 'shown',
      withdrawn: 'withdrawn',
      completed: 'talked through',
      removed: 'removed',
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
