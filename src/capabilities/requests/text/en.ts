import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { requestsNl } from './nl.ts'
import { requestPagesEn } from './pages.en.ts'

export const requestsEn: SameKeys<typeof requestsNl> = {
  ...requestPagesEn,
  desk: {
    'answer-request': 'Answer the request of {{name}}',
  },
  days: {
    'request-answer': 'Until this day: answer to a request, with {{name}}',
    'request-last-day': 'Last day for an answer to a request, with {{name}}',
    'request-start': 'What you asked or granted begins, with {{name}}',
  },
  refusals: {
    'only-who-works': {
      reason: 'A request is of whoever does the work.',
      next: 'If you would like something to change, lay it on the table as a topic.',
    },
    'only-who-leads': {
      reason: 'Whoever leads answers a request.',
      next: 'Wait for the answer, or take your request back.',
    },
    'nobody-decides': {
      reason: 'Nobody leads you now, so nobody reads your request here.',
      next: 'Ask HR who it is. Meanwhile give your request to HR on paper, then the term runs.',
    },
    'in-the-past': {
      reason: '{{day}} has been.',
      next: 'Choose a day that is still to come.',
    },
    'same-hours': {
      reason: 'You already work {{hours}} hours a week.',
      next: 'Write how many hours it should become.',
    },
    'one-open': {
      reason: 'There is a request of this kind already that was not answered yet.',
      next: 'Wait for the answer, or take that request back first.',
    },
    '26-weeks': {
      reason:
        'The law counts a request once you are employed for 26 weeks on the first day. Then you are not yet.',
      next: 'Choose {{day}} or later, or send it without the term of the law.',
    },
    'two-months': {
      reason: 'The law counts a request that is made two months ahead. This one is not.',
      next: 'Choose {{day}} or later, or send it without the term of the law.',
    },
    'one-year': {
      reason: 'Your last request was decided on {{decided}}. The law counts a new one only a year later.',
      next: 'Wait until that year is over, or send it without the term of the law.',
    },
    'no-such-request': {
      reason: 'This request is not here.',
      next: 'Load the page again and choose a request that is here now.',
    },
    answered: {
      reason: 'This request was answered already.',
      next: 'Load the page again: the answer stands there.',
    },
    withdrawn: {
      reason: 'This request was taken back.',
      next: 'You need not do anything. Talk about it if you would like to know why.',
    },
    silence: {
      reason: 'No answer came in time. Since {{day}} the request holds as it was made.',
      next: 'If it has to be otherwise, lay it on the table as a topic and agree on something together.',
    },
    'no-words': {
      reason: 'A no comes with an explanation in your own words.',
      next: 'Write what is the matter in the work.',
    },
    'only-precedent': {
      reason: 'That others would want it too is no ground to refuse somebody.',
      next: 'Write what is the matter in the work, or say yes.',
    },
  },
}
