import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { counterpartsNl } from './nl.ts'

export const counterpartsEn: SameKeys<typeof counterpartsNl> = {
  nobody: 'the agency',
  found: 'talk with the agency',
  days: { 'agency-talk': 'Talk about working through the agency, with {{name}}' },
  about: {
    pay: 'pay',
    performance: 'performance',
    expectations: 'expectations',
    perspective: 'the future',
  },
  worker: {
    title: 'Your two counterparts',
    sentence:
      'About pay you talk with {{contact}} of the agency, about performance with {{manager}}. About expectations and the future you talk with either of them, or with both.',
    noContact: 'The agency does not sit at this table yet.',
    noContactText: 'HR gives the contact of the agency a chair. Ask HR for that.',
    noContactNow:
      'The contact of the agency has no chair here any more. What is written stays for you to read.',
    note: '{{contact}} reads nothing of what you discuss with {{manager}}, and the other way round.',
    nobodyManages: 'your manager',
    back: 'At the table',
  },
  contact: {
    title: 'Talking with {{worker}}',
    sentence: '{{worker}} talks about pay with you. About expectations and the future that is possible too.',
    note: 'Only {{worker}} and you read this. Whoever manages at the hiring organisation sees none of it. And you read nothing of what those two discuss.',
  },
  column: {
    with: 'With {{name}}',
    agency: 'of the agency',
    organisation: 'manages',
    here: 'This is about: {{about}}.',
    noTopics: 'Nothing lies here yet.',
    noTopicsText: 'Lay down above what you want to talk about.',
    topics: 'Topics with {{name}}',
    next: 'Talk on {{on}}',
    nextAt: 'Talk on {{on}} at {{hour}}',
    noNext: 'No talk is planned.',
    toTalks: 'To your talks',
  },
  lay: {
    title: 'What do you want to talk about?',
    about: 'It is about',
    words: 'In your own words',
    with: 'With whom?',
    goesTo: 'This goes to {{name}}.',
    lay: 'Lay it down',
    laid: 'Laid with {{names}}.',
  },
  topic: {
    laidBy: '{{about}} · laid by {{name}} on {{on}}',
    mine: '{{about}} · laid by you on {{on}}',
    write: 'Write with it',
    words: 'What you want to say',
    hint: '{{name}} reads this at once. It stays.',
    send: 'Add it',
    remove: 'Take away',
    line: '{{name}}, {{at}}',
    you: 'you, {{at}}',
  },
  talks: {
    title: 'Talks with {{name}}',
    plan: 'Plan a talk',
    day: 'Day',
    hour: 'Hour',
    place: 'Place',
    optional: '(may stay empty)',
    planIt: 'Plan it',
    move: 'Move it',
    change: 'Change day or place',
    cancel: 'Call it off',
    ask: 'Was it a conversation?',
    askText: 'You answer apart. Only when you and {{name}} both say yes does it count.',
    waiting: 'Your answer is there. As soon as {{name}} answers too, you both see what came of it.',
    yes: 'Yes, we really talked',
    no: 'No, not really',
    saidYes: 'You call it a conversation.',
    saidNo: 'You do not call it a conversation.',
    outcomes: {
      held: 'You both call it a conversation.',
      'not-held': 'Neither of you calls it a conversation.',
      disputed: 'One of you calls it a conversation, the other does not.',
    },
    past: 'Earlier talks',
  },
  link: {
    title: 'You have two counterparts',
    text: 'About pay you talk with {{contact}} of the agency. {{manager}} reads nothing of that.',
    open: 'See both talks',
    manager:
      '{{worker}} talks about pay with {{contact}} of the agency. With you it is about the work. You see nothing of that other talk.',
  },
  refusals: {
    'not-yours': {
      reason: 'This talk is not there for you.',
      next: 'Go back to your own table.',
    },
    'no-contact': {
      reason: 'Nobody of the agency sits at this table now.',
      next: 'Ask HR to give the contact of the agency a chair.',
    },
    'goes-elsewhere': {
      reason: 'This topic belongs to another counterpart.',
      next: 'Talk about pay with the agency, and about performance with whoever manages.',
    },
    'say-with-whom': {
      reason: 'You can talk about this with two people.',
      next: 'Choose with whom, or choose both.',
    },
    full: {
      reason: 'There are {{most}} topics already.',
      next: 'Take one away first, or write with a topic that is there.',
    },
    'no-such-topic': { reason: 'This topic is not here any more.', next: 'Load the page again.' },
    'not-your-topic': {
      reason: 'The other laid this topic.',
      next: 'Write with it what you think.',
    },
    'written-with': {
      reason: 'Something was written with this topic already.',
      next: 'It stays. Write with it what has changed.',
    },
    'written-enough': {
      reason: 'There are {{most}} pieces of text with this topic already.',
      next: 'Plan a talk, or lay a new topic.',
    },
    'in-the-past': { reason: '{{on}} is over.', next: 'Choose today or a day to come.' },
    'too-far-ahead': {
      reason: 'That is more than a year ahead.',
      next: 'Choose a day up to and including {{limit}}.',
    },
    'already-planned': {
      reason: 'The two of you have a talk on {{on}} already.',
      next: 'Choose another day.',
    },
    'no-such-talk': { reason: 'This talk is not here any more.', next: 'Load the page again.' },
    'stale-talk': {
      reason: 'The other has just changed this talk.',
      next: 'Load the page again and look at what is there now.',
    },
    'talk-stays': {
      reason: 'One of you said already whether this was a conversation.',
      next: 'Plan a new talk if there is more to discuss.',
    },
    'not-yet': {
      reason: 'This talk is on {{on}}.',
      next: 'Say after the talk whether it was one.',
    },
    'already-answered': {
      reason: 'You said already whether this was a conversation.',
      next: 'Wait for the other.',
    },
  },
}
