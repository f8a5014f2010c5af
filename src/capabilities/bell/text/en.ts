import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { bellNl } from './nl.ts'

export const bellEn: SameKeys<typeof bellNl> = {
  rings: {
    table: '{{name}} has laid something ready at your table.',
    answer: '{{name}} has laid something ready for you.',
    talk: '{{name}} has planned, moved or cancelled a talk.',
    round: 'A round is open: show your view if you want to.',
    office: 'Something waits at your workplace.',
    term: 'A term has passed. Look what holds now.',
    year: 'Once a year: look at your career again, if you want to.',
    rules: 'New rules hold. Have another look at what you agreed.',
  },
  mail: {
    subject: 'Something lies ready for you in Wisselwerk',
    text: 'Hello {{name}},\n\n{{lines}}\n\nWhat it is about you read only there. When you get such a mail is your own choice: {{choose}}\n',
  },
  page: {
    title: 'A word when it is your turn',
    sentence:
      'When somebody lays something ready for you, you hear so. It says who did, and never what it is about.',
    note: 'With the page open you see it there within ten seconds, whatever you choose here.',
    pace: 'When do you want to hear it by mail?',
    paces: {
      'at-once': { label: 'At once', text: 'What comes shortly after each other stands in one mail.' },
      daily: { label: 'Once a day', text: 'At seven in the morning, if there is something.' },
      never: { label: 'Not by mail', text: 'You see it when you come in.' },
    },
    language: 'In which language',
    save: 'That is how I want it',
    saved: 'Saved.',
  },
}
