import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { heavyWorkNl } from './nl.ts'

export const heavyWorkEn: SameKeys<typeof heavyWorkNl> = {
  missing: 'Please fill this in.',
  optional: 'may stay empty',
  functions: {
    title: 'Heavy work',
    back: 'Measures',
    sentence_zero: 'No function is called heavy yet.',
    sentence_one: 'One function is called heavy.',
    sentence_other: '{{count}} functions are called heavy.',
    note: 'It is about the work, not about people. Whoever does it for long may talk about a plan B: what else could you do?',
    add: 'Name a function',
    none: 'No function stands here yet',
    ended: 'Named no longer',
    after_one: 'After one year in this function we offer a talk.',
    after_other: 'After {{count}} years in this function we offer a talk.',
    since: 'Named from {{from}}.',
    until: 'Named until {{until}}.',
    end: 'Name it no longer',
    endTitle: 'Name this function no longer?',
    endText: 'From today on nobody gets a new offer for it. Talks that were planned go on.',
    keep: 'Leave it so',
  },
  form: {
    jobTitle: 'Which function',
    choose: 'Choose a function',
    why: 'What makes this work heavy?',
    whyHint: 'Write about the work. For example: much lifting, many nights, always in a hurry.',
    afterYears: 'After how many years do we offer a talk?',
    unclear: 'Fill in a whole number from 1 to {{most}}.',
    heavyFrom: 'From which day',
    heavyFromHint: 'Years before this day count.',
    save: 'Name it',
  },
  own: {
    title: 'A plan B',
    sentence: 'Only you see this offer. You need not do anything with it.',
    years_one:
      'You have worked in this function for a year, and the work is heavy. Do you want to talk about what else you could do?',
    years_other:
      'You have worked in this function for {{count}} years or more, and the work is heavy. Do you want to talk about what else you could do?',
    want: 'Plan a talk',
    sayNotNow: 'Not now',
    notNow: 'You said: not now. The offer stands.',
    talk: 'You planned a talk.',
    laid: 'A plan B stands in your plan since {{day}}.',
    write: 'Write down plan B',
    more: 'Write down another step',
    toTalk: 'To the talk',
    toTogether: 'Agree together who does what',
  },
  talk: {
    title: 'A talk about a plan B',
    text: 'You plan a talk with {{name}}. Then {{name}} knows that you want to talk about this.',
    on: 'On which day',
    at: 'At what time',
    send: 'Plan it',
    topic: 'A plan B: what could be different?',
  },
  plan: {
    title: 'My plan B',
    text: 'This becomes a step in your own plan. Only you read it, until you share it.',
    instead: 'What else could you do?',
    insteadHint: 'For example: show new colleagues the work.',
    step: 'What is your first step?',
    stepHint: 'For example: look on for a day.',
    on: 'On which day',
    other:
      'Does the other do something as well? You two agree on that together. After that it can go into your agreements.',
    send: 'Into my plan',
    row: 'Plan B, {{instead}}: {{step}}',
  },
  refusals: {
    'only-hr': {
      reason: 'Only HR names a function.',
      next: 'Ask HR if you miss one.',
    },
    'age-in-words': {
      reason: 'This says how old somebody is. Heavy work is about the work itself.',
      next: 'Write down what makes the work heavy, without an age.',
    },
    'in-the-past': {
      reason: 'That day is past.',
      next: 'Choose a day from {{day}} on.',
    },
    'already-heavy': {
      reason: 'This function is named already.',
      next: 'Let that one end first if you want to change something.',
    },
    'no-such-function': {
      reason: 'Nobody works in this function now.',
      next: 'Choose a function from the list.',
    },
    'no-such-flag': {
      reason: 'This function is not there any more.',
      next: 'Reload the page and see what is there now.',
    },
    'flag-ended': {
      reason: 'This function was named no longer already.',
      next: 'Reload the page and see what is there now.',
    },
    'no-such-offer': {
      reason: 'This offer is not on your page.',
      next: 'Reload the page and see what is there now.',
    },
    'talk-planned': {
      reason: 'You planned a talk for this already.',
      next: 'Go to the talk to move it or call it off.',
    },
  },
}
