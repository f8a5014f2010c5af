import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { mediatorsNl } from './nl.ts'

export const mediatorsEn: SameKeys<typeof mediatorsNl> = {
  refusals: {
    'not-both': {
      reason: 'Not both of them ask for a mediator here.',
      next: 'It can begin only once you both ask.',
    },
    'no-such-topic': {
      reason: 'This topic does not lie on your table.',
      next: 'Reload the page and choose a topic that is there now.',
    },
    taken: {
      reason: 'A colleague of HR already mediates here.',
      next: 'Agree with each other who does it.',
    },
    'not-yours': {
      reason: 'You do not mediate here, or no longer.',
      next: 'Under ‘Mediating’ you see where you do.',
    },
  },
  desk: {
    'mediation-asked_one': 'One table asks for a mediator',
    'mediation-asked_other': '{{count}} tables ask for a mediator',
    'mediation-mine_one': 'You mediate at one table',
    'mediation-mine_other': 'You mediate at {{count}} tables',
  },
  own: {
    title: 'Somebody to mediate',
    sentence: {
      nobody: 'You have not asked for a mediator.',
      alone: 'You have asked for a mediator. Nobody hears of it until the other asks too.',
      both: 'You both ask for a mediator.',
      taken: '{{name}} of HR mediates.',
    },
    note: 'A mediator is somebody of HR who helps between you and decides nothing. HR hears of it only once you both ask.',
    ask: 'Ask for a mediator',
    withdraw: 'I no longer ask',
    withdrawNote: 'Then it is over for you both, and HR reads nothing more.',
    back: 'The talk',
    topics: 'What the mediator reads',
    topicsText:
      'A topic is read only once you both let it be read. Then the mediator reads its name. What you showed each other about it on the interests sheet they read too. Nothing else.',
    noTopics: 'No topic lies on the table yet.',
    release: 'Let them read it',
    takeBack: 'No longer let them read it',
    state: {
      none: 'Is not read',
      mine: 'It may be read as far as I am concerned; it is not read yet',
      ours: 'Is read',
    },
  },
  hr: {
    title: 'Mediating',
    sentence_zero: 'Nobody asks for a mediator now.',
    sentence_one: 'One table asks for a mediator.',
    sentence_other: '{{count}} tables ask for a mediator.',
    note: 'A table stands here only once two people both ask. If one does, you do not know. You read what they both let you read, and nothing else.',
    pair: '{{employee}} and {{manager}}',
    since: 'Asked on {{day}}',
    take: 'I mediate',
    by: '{{name}} mediates',
    open: 'What they let you read',
    back: 'Mediating',
    topics_zero: 'There is no topic yet that they both let you read.',
    topics_one: 'They let you read one topic.',
    topics_other: 'They let you read {{count}} topics.',
    noSheets: 'About this topic they showed each other no interests sheet.',
    sheet: 'Interests of {{name}}',
    parts: {
      aims: 'What it is about',
      reach: 'What can be reached',
      resistance: 'Where there is resistance',
      unacceptable: 'What cannot be',
      bridges: 'Unexpected solutions',
    },
  },
}
