import type { SameKeys } from '../../../platform/i18n/language.ts'
import { itemsEn } from '../../expectations/index.ts'
import { labelsOf } from './labels.ts'
import type { dialogueRecordsNl } from './records.nl.ts'

export const dialogueRecordsEn: SameKeys<typeof dialogueRecordsNl> = {
  terms: {
    sheets: {
      title: 'Interests',
      reason: 'They helped in one talk.',
    },
    talks: {
      title: 'Talks and topics',
      reason: 'The agreements that came out of it stay longer.',
    },
  },
  tables: {
    conversations: {
      title: 'Planned talks',
      fields: {
        planned_on: 'On',
        start_time: 'At what time',
        place: 'Where',
        ready_at: 'Agenda ready on',
        cancelled_at: 'Cancelled on',
        recurs_on: 'Day in the series',
      },
      codes: {
        development: 'development',
        annual: 'annual talk',
        performance: 'talk about the work',
        appraisal: 'looking-back talk',
        handover: 'handover',
        ad_hoc: 'in between',
      },
    },
    talk_series: {
      title: 'Talks that come back',
      fields: {
        starts_on: 'From',
        until: 'Up to and including',
        every: 'How often',
        start_time: 'At what time',
        place: 'Where',
      },
      codes: {
        development: 'development',
        performance: 'talk about the work',
        appraisal: 'looking-back talk',
        ad_hoc: 'in between',
        weekly: 'every week',
        'two-weekly': 'every two weeks',
        monthly: 'every month',
      },
    },
    topics: {
      title: 'Topics on the table',
      fields: {
        title: 'Topic',
        item_id: 'Topic from the list',
        mandatory: 'Belongs to an annual talk',
        quality: 'You see this differently',
        added_side: 'Side',
      },
      codes: {
        freedom: 'room in the work',
        team: 'the team',
        pay: 'demands and pay',
        independence: 'independence',
        equality: 'equality',
        reciprocity: 'reciprocity',
        value: 'value for each other',
      },
      called: {
        mandatory: {
          freedom: 'room in the work',
          team: 'the team',
          pay: 'demands and pay',
        },
        item_id: labelsOf(itemsEn),
        quality: {
          independence: 'independence',
          equality: 'equality',
          reciprocity: 'reciprocity',
          value: 'value for each other',
        },
      },
    },
    topic_talks: {
      title: 'On which agenda a topic is',
      fields: {
        round: 'How often',
        laid_side: 'Side',
        laid_by: 'Laid there by',
        laid_at: 'Laid there on',
      },
    },
    topic_tags: {
      title: 'What a topic is about',
      fields: {
        stands: 'Counts now',
        said_beside: 'Said to who sat there beside the two',
        opened_at: 'Said by everybody on',
        dimensions: 'Is about',
      },
      codes: {
        exchange: 'business',
        authority: 'authority',
        cooperation: 'cooperation',
      },
    },
    topic_skips: {
      title: 'Topics left out',
      fields: {
        mandatory: 'Belongs to an annual talk',
      },
      codes: {
        freedom: 'room in the work',
        team: 'the team',
        pay: 'demands and pay',
      },
    },
    interest_sheets: {
      title: 'Interests',
      fields: {
        aims: 'What I strive for',
        reach: 'What I want from this talk',
        resistance: 'Where my resistance is',
        unacceptable: 'What cannot be',
        bridges: 'An unexpected way out',
        guess_aims: 'What the other strives for, I think',
        guess_reach: 'What the other wants to reach with the talk, I think',
        guess_bridges: 'Which solution the other sees, I think',
        guess_resistance: 'Where the resistance of the other is, I think',
        guess_unacceptable: 'What cannot be for the other, I think',
        shared_at: 'Shared on',
        shared_beside: 'Shared with who sat there beside the two',
        opened_at: 'Shared by everybody on',
      },
    },
    confirmations: {
      title: 'Was it a conversation?',
      fields: {
        held: 'It was a conversation',
        confirmed_at: 'Said on',
      },
    },
    talk_notes: {
      title: 'Notes of a talk',
      fields: {
        body: 'What it says',
        written_by: 'Written last by',
        written_side: 'Side',
        written_at: 'Written last on',
      },
    },
    agenda_notes: {
      title: 'Reminders',
      fields: {
        subject: 'About',
        noted_at: 'Noted on',
      },
    },
    help_requests: {
      title: 'Help you asked HR for',
      codes: {
        information: 'explanation',
        training: 'practising',
      },
    },
  },
  readings: {
    'shared-notes': 'notes of a talk',
    'interest-sheet': 'interests',
    topics: 'topics',
    help: 'request for help',
  },
  purposes: {
    conversation: 'talk',
    helping: 'helping',
  },
  events: {
    help: {
      called: 'help from HR',
      asked: 'asked',
      withdrawn: 'withdrawn',
      'taken-up': 'taken up',
    },
    topic: {
      called: 'topic',
      added: 'added',
      carried: 'taken along to another talk',
      removed: 'taken away',
      tagged: 'said what it is about',
    },
    sheet: {
      called: 'interests',
      shared: 'shared',
    },
    conversation: {
      called: 'talk',
      planned: 'planned',
      replanned: 'moved',
      cancelled: 'cancelled',
      confirmed: 'confirmed',
    },
    series: {
      called: 'talks that come back',
      planned: 'planned',
      changed: 'changed',
      stopped: 'stopped',
    },
    'shared-notes': {
      called: 'notes of a talk',
      written: 'written',
    },
    agenda: {
      called: 'agenda',
      ready: 'ready',
      'topic-skipped': 'topic left out',
      'topic-unskipped': 'topic put back',
    },
  },
}
