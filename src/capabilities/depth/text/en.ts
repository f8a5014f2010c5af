import type { SameKeys } from '../../../platform/i18n/language.ts'
import { companyEn } from './company.en.ts'
import type { depthNl } from './nl.ts'
import { packEn } from './pack.en.ts'

export const depthEn: SameKeys<typeof depthNl> = {
  rooms: {
    fixed: { label: 'Fixed', note: 'from above: {{name}} cannot change it' },
    negotiable: { label: 'Can be discussed', note: 'there is a fence around it, with a gate' },
    open: { label: 'Open', note: 'nobody begins with an answer here' },
  },
  room: {
    title: 'Where there is room',
    whoManages: 'Your manager',
    sentence: '{{name}} said this on {{on}}, before the talk. What is added later is marked as later.',
    onlyLate: '{{name}} said nothing about it before the talk. This came later.',
    none: '{{name}} has not said anything about the room yet.',
    mine: 'Say before the talk what is fixed, what can be discussed and what is open. Then the other knows what you will decide together.',
    late: 'added later, {{at}}',
    before: '(before: {{room}})',
    topicGone: 'a topic that is no longer on this agenda',
    nothingHere: 'nothing lies here',
    open: 'You may talk about what is fixed too: why it is, and what it means for you.',
  },
  declare: {
    begun: 'The talk has begun. What you say now is marked as later, with its day and time. That stays.',
    demand: 'What else is asked',
    hint: 'For example: two people on each evening round.',
    room: 'How much room is there in it?',
    add: 'Add it',
    takeBack: 'Take away',
  },
  levels: {
    content: { label: 'Content', note: 'what it is about' },
    procedure: { label: 'Approach', note: 'how we go about it' },
    interaction: { label: 'Between us', note: 'what happens between us' },
    emotion: { label: 'Feeling', note: 'what it does to us' },
  },
  water: {
    title: 'At the table',
    sentence: 'A talk has four layers. What you write down floats on the layer that it was about.',
    picture: 'Water of four layers, with your notes',
    at_one: '{{level}}: one note',
    at_other: '{{level}}: {{count}} notes',
  },
  ways: {
    listen: { label: 'Listen', note: 'let the other finish' },
    summarise: { label: 'Sum up', note: 'say in your own words what you heard' },
    ask: { label: 'Ask on', note: 'ask what lies underneath' },
  },
  ask: {
    kind: 'a question to ask · {{level}}',
    other: 'Another question',
    content: {
      q1: 'What matters most to you in this?',
      q2: 'Where in your work do you notice this topic most?',
      q3: 'What should be different half a year from now?',
    },
    procedure: {
      q1: 'How do we want to go about this together?',
      q2: 'Do we have enough time for what lies here, or do we choose?',
      q3: 'Who decides about this, and do we both know?',
    },
    interaction: {
      q1: 'What happens between us when we talk about this?',
      q2: 'What do I do that makes it easier or harder for you?',
      q3: 'Are we talking with each other now, or past each other?',
    },
    emotion: {
      q1: 'What does this do to you?',
      q2: 'What makes you glad when you think of it, and what does not?',
      q3: 'Is there something you would rather not say now, and may that stay so?',
    },
  },
  hint: {
    title: 'So far everything lies on one layer: {{level}}',
    text: 'That is fine. Would you like to ask how the talk itself is going?',
    ask: 'Take a question',
    notNow: 'Not now',
  },
  notes: {
    title: 'Notes with this talk',
    none: 'Nothing has been written down yet.',
    new: 'What you note for yourself',
    alone: 'Only you read this, until you share it.',
    level: 'What it was about',
    noLevel: 'no layer',
    write: 'Write down',
    onlyMe: 'only you',
    mineShared: 'yours, shared',
    theirs: 'from {{name}}',
    somebody: 'somebody',
    share: 'Share',
    change: 'Change',
    keep: 'Keep',
    remove: 'Throw away',
  },
  company: companyEn,
  pack: packEn,
  days: { along: 'Along with {{name}} to a talk' },
  mail: {
    subject: '{{by}} asks you along to a talk',
    first:
      'Hello {{name}},\n\n{{by}} works at {{organisation}} and asks you along to a talk on {{on}}.\n\nWith this link you come in once and choose a password. It works up to and including that day:\n{{url}}\n\nThere you read exactly what {{by}} shares with you. Once the talk has been, it closes.',
    again:
      'Hello {{name}},\n\n{{by}} works at {{organisation}} and asks you along to a talk on {{on}}.\n\nYou have an account already, and come in with it:\n{{url}}\n\nThere you read exactly what {{by}} shares with you. Once the talk has been, it closes.',
  },
  refusals: {
    'only-the-two': {
      reason: 'This is for the two whose talk it is.',
      next: 'Ask one of them.',
    },
    'only-hr-writes': {
      reason: 'HR writes these lines.',
      next: 'Ask HR to add what you miss.',
    },
    'line-in-the-past': {
      reason: '{{day}} is past; a line does not hold afterwards.',
      next: 'Choose today or a later day.',
    },
    'line-ends-first': {
      reason: 'The last day ({{day}}) comes before the first.',
      next: 'Choose a later last day.',
    },
    'no-such-unit': {
      reason: 'This team is not there any more.',
      next: 'Choose a team that stands there now, or everybody.',
    },
    'lines-enough': {
      reason: 'There are {{most}} lines already.',
      next: 'Take one away first.',
    },
    'no-such-line': {
      reason: 'This line is not there any more.',
      next: 'See what stands there now.',
    },
    'only-employee-brings': {
      reason: 'Only the employee brings someone.',
      next: 'Ask whether the other wants to.',
    },
    'talk-been': {
      reason: 'This talk has been already.',
      next: 'Bring someone to a next talk.',
    },
    'companion-already': {
      reason: 'Somebody comes along to this talk already.',
      next: 'Take that invitation back first.',
    },
    'sits-there': {
      reason: '{{name}} sits at the table of this talk already.',
      next: 'Bring somebody else.',
    },
    'no-such-confidant': {
      reason: 'This confidant is not there any more.',
      next: 'Choose somebody of the list that stands there now.',
    },
    'nobody-at-address': {
      reason: 'Nobody who can sign in works here with this address.',
      next: 'Check the address, or choose someone from outside.',
    },
    'not-from-outside': {
      reason: 'Who has this address cannot come in as someone from outside.',
      next: 'Choose a colleague, or another address.',
    },
    'no-such-companion': {
      reason: 'This invitation was taken back already.',
      next: 'See what stands there now.',
    },
    'no-such-company': {
      reason: 'You were not asked along to this talk.',
      next: 'See on your first page to which talks you come along.',
    },
    'companion-withdrawn': {
      reason: 'Your invitation was taken back. There is nothing left here for you to read.',
      next: 'Ask who brought you, if that is a mistake.',
    },
    'companion-over': {
      reason: 'This talk has been. What was shared is closed.',
      next: 'If you come along again, you get a new invitation.',
    },
    'no-such-talk': {
      reason: 'This talk is not here.',
      next: 'Go back to the table and choose a talk that stands there.',
    },
    'called-off': {
      reason: 'This talk was called off.',
      next: 'Plan a new talk; what you typed is still there.',
    },
    'only-who-manages': {
      reason: 'How much room there is, is for the manager to say.',
      next: 'Lay a topic on the table if you want to talk about it.',
    },
    'talk-over': {
      reason: 'One of you already said whether this was a talk.',
      next: 'Say it with a next talk.',
    },
    'no-such-topic': {
      reason: 'This topic is not on the agenda of this talk.',
      next: 'Choose a topic of this agenda, or write it in your own words.',
    },
    'declared-already': {
      reason: 'How much room there is in this was said already.',
      next: 'Change that answer.',
    },
    'declared-enough': {
      reason: 'There are {{most}} answers with this talk already.',
      next: 'Take one away, or take it along to a next talk.',
    },
    'no-such-room': {
      reason: 'This is no longer there.',
      next: 'Look at what stands there now.',
    },
    'said-before': {
      reason: 'The talk has begun: what was said before stays as it is.',
      next: 'Say it once more. It is marked as later then.',
    },
    'stale-room': {
      reason: 'Something else was said of this meanwhile.',
      next: 'Look at what stands there now and choose again.',
    },
    'noted-enough': {
      reason: 'You have {{most}} notes with this talk already.',
      next: 'Throw one away, or write it on the page that you share.',
    },
    'no-such-note': {
      reason: 'This note is no longer there, or is not yours.',
      next: 'Look at what stands there now.',
    },
    'shared-stays': {
      reason: 'This note is shared: others read it.',
      next: 'Write beside it what you would say differently now.',
    },
    'stale-note': {
      reason: 'You changed this note somewhere else meanwhile.',
      next: 'Look at what stands there now. What you typed is still there.',
    },
  },
}
