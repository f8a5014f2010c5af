import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { agreementsNearNl } from './near.nl.ts'

export const agreementsNearEn: SameKeys<typeof agreementsNearNl> = {
  steps: {
    write: {
      sentence_one: 'Write down what you took from the talk. {{other}} does so too.',
      sentence_other: 'Write down what you took from the talk. {{other}} do so too.',
      action: 'Go on writing',
    },
    'wait-for-rendering': {
      sentence_one: '{{other}} is still busy. You will see what it says by itself.',
      sentence_other: '{{other}} are still busy. You will see what it says by itself.',
      action: 'To the renderings',
    },
    react: {
      sentence: 'Your renderings lie side by side. Say with each clause whether it is right.',
      action: 'React',
    },
    draft: {
      sentence: 'This year you write down what you agreed. {{other}} reacts to it.',
      action: 'Go on writing',
    },
    'wait-for-draft': {
      sentence_one: '{{other}} writes down this year what you agreed. After that you react.',
      sentence_other: 'This year one of you writes. After that you react.',
      action: 'Have a look',
    },
    'react-to-draft': {
      sentence: 'There lies what you agreed. Say of each agreement whether it is right.',
      action: 'React',
    },
    'wait-for-reactions': {
      sentence_one: '{{other}} still reacts to what lies there.',
      sentence_other: '{{other}} still react to what lies there.',
      action: 'Have a look',
    },
    join: {
      sentence: 'This time you write the first text, out of what was written down.',
      action: 'Write together',
    },
    'wait-for-text': {
      sentence: '{{other}} writes the first text this time. You may begin as well.',
      action: 'To the text',
    },
    'read-text': { sentence: 'A text lies ready. Read it, and say whether it is your text.', action: 'Read' },
    'wait-for-yes': {
      sentence_one: 'You stand behind the text. {{other}} is still reading it.',
      sentence_other: 'You stand behind the text. {{other}} are still reading it.',
      action: 'To the text',
    },
    sign: { sentence: 'The text is ready to be signed.', action: 'To signing' },
    'wait-to-sign': {
      sentence: 'The text has thinking time. You can sign from {{day}}.',
      action: 'Read again',
    },
    'wait-for-signature': { sentence: 'You have signed. Now {{other}}.', action: 'To signing' },
    'look-back': { sentence: 'There is an agreement to look back on.', action: 'Look back' },
    'rules-changed': {
      sentence: 'The rules have changed. There is an agreement that no longer fits.',
      action: 'Look',
    },
  },
}
