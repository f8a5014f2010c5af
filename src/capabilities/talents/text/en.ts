import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { talentsNl } from './nl.ts'

export const talentsEn: SameKeys<typeof talentsNl> = {
  mine: {
    title: 'What I am good at',
    sentence_zero: 'Nothing stands here about you yet.',
    sentence_one: 'One thing stands here about you.',
    sentence_other: '{{count}} things stand here about you.',
    note: 'You read everything that was written here about you. There is no list of who is good at what.',
  },
  theirs: {
    title: 'What {{name}} is good at',
    sentence_zero: 'You wrote nothing here yet.',
    sentence_one: 'You wrote one thing here.',
    sentence_other: 'You wrote {{count}} things here.',
    note: '{{name}} reads at once what you write, and gets a bell. Nobody else reads it. Whoever comes after you does not read it either.',
    write: 'Write something down',
  },
  kinds: { strength: 'Good at this', ambition: 'Would like this' },
  form: {
    title: 'What do you see?',
    kind: 'What is it?',
    words: 'In your own words',
    hint: 'What you saw, and when. No mark and no comparison with anybody.',
    save: 'Put it here',
    missing: 'Choose what it is, and write it down.',
  },
  by: '{{name}}, {{day}}',
  laid: 'Lies on the table for your talk.',
  lay: 'Lay on the table',
  remove: 'Take away',
  removeTitle: 'Take it away?',
  removeText: 'Then nobody reads it any more. What lies on the table already stays there.',
  keep: 'Leave it',
  back: 'The talk',
  toTalents: 'What {{name}} is good at',
  toMine: 'What I am good at',
  section: 'What others see in you',
  sectionNone: 'Nobody wrote anything about you. If somebody does, you read it here at once.',
  refusals: {
    'of-yourself': {
      reason: 'Only whoever leads you writes here.',
      next: 'Write about yourself under ‘My career’. There you choose who reads it.',
    },
    'not-here': {
      reason: 'This is not here any more.',
      next: 'Reload the page and see what is here now.',
    },
    'not-yours': {
      reason: 'Somebody else wrote this.',
      next: 'If you do not agree, lay it on the table and talk about it.',
    },
    'on-table': {
      reason: 'This lies on the table already.',
      next: 'See at the talk what lies there.',
    },
  },
}
