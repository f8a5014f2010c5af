import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { dualActionsNl } from './nl.ts'

export const dualActionsEn: SameKeys<typeof dualActionsNl> = {
  title: 'What you do together',
  sentence: {
    none: 'Nothing is here yet. Nobody gets on alone.',
    mine_one: 'One thing waits for you.',
    mine_other: '{{count}} things wait for you.',
    theirs: 'It waits for {{other}}.',
    agreed_one: 'You agree about one thing.',
    agreed_other: 'You agree about {{count}} things.',
  },
  note: 'An agreement about getting on always has two halves: what the one does, and what the other does. With one half it is no agreement.',
  back: 'The talk',
  add: 'Do something together',
  section: 'What you do together',
  sectionText: 'You both read this. An agreement about getting on always has two halves.',
  open: 'Open what you do together with {{name}}',
  talk_zero: 'Do something together so that somebody gets on',
  talk_one: 'What you do together: one thing',
  talk_other: 'What you do together: {{count}} things',
  card: {
    label: '{{employee}} and {{organisation}} together',
    empty: 'Still empty. Like this it is no agreement.',
    asked: 'You asked {{other}} for the other half.',
    wanted: '{{other}} asks what you do.',
    proposed: 'You wrote it like this. {{other}} has not said yes yet.',
    waiting: '{{other}} wrote it like this. Is it so?',
    agreed: 'You agree, since {{day}}.',
    agree: 'Yes, we do it like this',
    fill: 'Write your half',
    change: 'Change',
    remove: 'Take off the table',
    removeTitle: 'Take it off the table?',
    removeText: 'Then it is gone for both of you. {{other}} gets a bell about it. What you signed stays.',
    keep: 'Leave it',
  },
  form: {
    title: 'What do you both do?',
    half: 'What {{name}} does',
    own: 'What you do',
    ownHint: {
      employee: 'For example: I follow the course in wound care.',
      organisation: 'For example: I keep half a day free on Wednesdays.',
    },
    theirHint: {
      employee: 'For example: follows the course in wound care. If you do not know, ask.',
      organisation: 'For example: keeps half a day free on Wednesdays. If you do not know, ask.',
    },
    save: 'Propose it',
    saveText: '{{other}} reads it, and says yes or changes it.',
    ask: 'Ask {{other}}',
  },
  writing: {
    title: 'What you do together',
    sentence: 'You agree about this. Take it into what you write down.',
    write: 'Write it down',
    written: 'Stands in what you wrote down',
    clause: '{{employee}}: {{employeeHalf}} {{organisation}}: {{organisationHalf}}',
  },
  refusals: {
    nothing: {
      reason: 'Both halves are empty.',
      next: 'Write down what you do and what the other does.',
    },
    'employee-half-empty': {
      reason: 'The half of the employee is empty. Like this it is no agreement about getting on.',
      next: 'Write down what the employee does, or ask first.',
    },
    'organisation-half-empty': {
      reason: 'The half of the organisation is empty. Like this it is no agreement about getting on.',
      next: 'Write down what the organisation does, or ask the manager first.',
    },
    'own-half-empty': {
      reason: 'You ask the other for a half, and your own half is empty.',
      next: 'First write down what you do.',
    },
    agreed: {
      reason: 'You both said yes to this already.',
      next: 'If you want it otherwise, take this off the table and propose something new.',
    },
    'own-words': {
      reason: 'You wrote this yourself. Your yes is there already.',
      next: 'Wait until the other says yes or changes it.',
    },
    stale: {
      reason: 'This was changed in the meantime.',
      next: 'Read what is there now and then try again.',
    },
    'not-here': {
      reason: 'This does not lie on the table here any more.',
      next: 'Reload the page and see what lies there now.',
    },
  },
}
