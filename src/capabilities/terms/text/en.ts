import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { termsNl } from './nl.ts'

export const termsEn: SameKeys<typeof termsNl> = {
  title: {
    own: 'My year {{year}}',
    other: 'The year {{year}} of {{employee}}',
    none: 'My year',
  },
  back: 'The talk',
  which: 'Which year?',
  whichWork: 'Of which work?',
  nowhere: {
    title: 'You do not work here yourself',
    text: 'Whoever has a contract here chooses in this place how their hours lie over the year.',
  },
  none: {
    title: 'There is nothing to spread yet',
    hours: 'Your contract has no fixed number of hours. First agree together how many you work.',
    until: 'Your contract runs until {{day}}. A year can only be spread if you work all of it.',
    begun: 'You have not been here long enough. Look again in the new year.',
  },
  other: {
    none: '{{employee}} has laid nothing on the table yet',
    noneText: 'What {{employee}} draws for themselves you read once it lies on the table.',
  },
  whole: {
    even: 'You work {{each}} every week. Together that is {{total}} in the year.',
    free_one: 'You are free for one week. In the others you work {{rest}}, and your year stays {{total}}.',
    free_other:
      'You are free for {{count}} weeks. In the others you work {{rest}}, and your year stays {{total}}.',
    stretches:
      'For a part of the year you choose yourself. In the other weeks you work {{rest}}, and your year stays {{total}}.',
    turns: 'You work {{full}} and {{part}} by turns. Your year stays {{total}}.',
    days_one: 'In one week you work four days, in the others three. Your year stays {{total}}.',
    days_other: 'In {{count}} weeks you work four days, in the others three. Your year stays {{total}}.',
  },
  long: '{{year}} has 53 weeks. That is why it counts one week more: {{more}}, {{total}} in all.',
  begun: 'This year has begun. You choose from week {{week}} on; what is past stays as it was.',
  time: {
    hours_one: '{{shown}} hour',
    hours_other: '{{shown}} hours',
    both: '{{hours}} and {{minutes}} min.',
    week: 'week {{from}}',
    weeks: 'weeks {{from}} to {{until}}',
    unit: 'hours',
    unclear: 'Write a number from {{least}} to {{most}}.',
  },
  preset: {
    label: 'Begin with',
    even: 'Every week alike',
    'summer-off': 'The whole summer off',
    'on-and-off': 'By turns',
    'three-or-four-days': 'Three or four days',
  },
  shape: {
    unclear: 'Something here cannot be: the same week twice, or a number that is none. Please look again.',
  },
  sheet: {
    title: 'How your year goes',
    same: 'stays exactly the same',
    off: 'does not fit yet',
    level: 'The line is what you agreed: {{each}} a week.',
    free_one: 'one week off',
    free_other: '{{count}} weeks off',
    week: 'It begins in week {{week}}, on Monday {{monday}}.',
  },
  pay: {
    label: 'Your pay',
    spread: 'The same each month',
    worked: 'By hours worked',
  },
  stretch: {
    legend: 'Chosen yourself: {{weeks}}',
    from: 'First week (Monday {{monday}})',
    until: 'Last week (Monday {{monday}})',
    hours: 'Hours a week, 0 is free',
    remove: 'Take away',
    add: 'Choose another period',
  },
  turns: {
    first: 'Which week is the first full one?',
    week: 'Week {{week}} ({{monday}})',
    full: 'Hours in a full week',
    part: 'Hours in a part week',
  },
  days: { hours: 'Hours in a day' },
  table: {
    title: 'The year as a table',
    weeks: 'Weeks',
    from: 'From Monday',
    each: 'Hours in a week',
    sum: 'Hours in all',
    free: 'free',
    all: 'The whole year',
  },
  draw: {
    lay: 'Lay on the table',
    keep: 'Keep for myself',
    note: '{{other}} sees this once you lay it on the table. After that you decide together.',
    remove: 'Throw away',
    removeTitle: 'Throw your drawing away?',
    removeText: 'Then it is gone. What you both signed stays.',
    removeKeep: 'Leave it',
  },
  laid: {
    since: 'On the table since {{day}}.',
    text: '{{other}} reads this too now. If you agree, write it down together.',
    back: 'Take off the table',
    backTitle: 'Take it off the table?',
    backText: 'Then it is yours alone again, and you can change it. {{other}} gets a sign of it.',
    keep: 'Leave it there',
    unfit:
      'The hours in the contract have changed since, to {{now}} a week. This drawing no longer fits them.',
  },
  talk: {
    draw: 'How your hours lie over the year',
    laid: 'On the table: the year {{year}} of {{employee}}',
  },
  writing: {
    title: 'How the hours lie over the year',
    sentence: 'This lies on the table. If you agree, take it into what you write down.',
    write: 'Write down the year {{year}}',
    written: 'Stands in what you wrote',
  },
  clause: {
    whole: 'In {{year}} the hours of {{employee}} lie like this: {{runs}} {{total}} in all. {{pay}}',
    run: '{{weeks}}: {{each}} a week',
    free: '{{weeks}}: free',
    pay: {
      spread: 'Pay is the same each month.',
      worked: 'Pay follows the hours worked.',
    },
  },
  refusals: {
    'only-employee': {
      reason: 'Only whoever works the hours draws how they lie.',
      next: 'Talk about it together. What lies on the table you read here.',
    },
    'no-agreed-hours': {
      reason: 'The contract has no fixed number of hours.',
      next: 'First agree together how many there are.',
    },
    'no-whole-year': {
      reason: 'The contract does not run for a whole year.',
      next: 'Agree together on the weeks that you work.',
    },
    'other-year': {
      reason: 'The year {{year}} cannot be spread now.',
      next: 'Choose a year from {{first}} to {{last}}.',
    },
    'lies-on-table': {
      reason: 'This lies on the table, and the other reads it.',
      next: 'Take it off the table first, and then change it.',
    },
    stale: {
      reason: 'This has changed in the meantime.',
      next: 'Read what it says now, and then try again.',
    },
    'not-drawn': {
      reason: 'There is no drawing for this year.',
      next: 'Load the page again and see what there is now.',
    },
    'no-shape': {
      reason:
        'This cannot be: a week is in it twice or is not of this year, or turns do not begin on a Monday.',
      next: 'Choose weeks from {{from}} to {{until}}, each of them once.',
    },
    weeks: {
      reason: 'There are not as many weeks as the year has.',
      next: 'Load the page again and begin with one of the shapes.',
    },
    'whole-minutes': {
      reason: 'Week {{week}} holds a part of a minute.',
      next: 'Choose whole minutes.',
    },
    negative: {
      reason: 'Like this week {{week}} keeps less than nothing: there are more hours than you agreed.',
      next: 'Choose fewer hours elsewhere.',
    },
    total: {
      reason: 'The hours together are not what you agreed.',
      next: 'Leave some weeks free to move along, or choose other hours.',
    },
    band: {
      reason: 'Week {{week}} is outside what a week may hold here.',
      next: 'Choose other hours there.',
    },
    'week-hours': {
      reason:
        'Like this you work more than 60 hours in a week. The law does not allow that (Working Hours Act, article 5:7).',
      next: 'Spread the hours over more weeks.',
    },
    'four-weeks-average': {
      reason:
        'Like this you work more than 55 hours a week for four weeks. The law does not allow that (Working Hours Act, article 5:7).',
      next: 'Change busy weeks with quiet ones.',
    },
    'sixteen-weeks-average': {
      reason:
        'Like this you work more than 48 hours a week for sixteen weeks. The law does not allow that (Working Hours Act, article 5:7).',
      next: 'Change busy weeks with quiet ones.',
    },
  },
} as const
