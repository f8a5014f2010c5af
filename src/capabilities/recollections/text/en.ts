import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { recollectionsNl } from './nl.ts'

export const recollectionsEn: SameKeys<typeof recollectionsNl> = {
  section: {
    title: 'Agreements that you read differently',
    sentence: 'The text stays as you signed it. What you read in it differently, you talk about.',
  },
  card: {
    mine: 'You read this differently, since {{day}}:',
    theirs: '{{name}} reads this differently, since {{day}}:',
    text: 'From Agreements {{number}}, version {{version}}',
    changed: 'You signed another text after this. That one holds now.',
    onTable: 'It lies on the table for your talk.',
    toTalk: 'To the talk',
    end: 'We read it the same again',
    endNote:
      'It is over once you both say so. Do you read it differently later after all? Then you put it there again.',
    saidMine: 'You said: we read it the same again. Once {{other}} says so too, it is over.',
    saidTheirs: '{{other}} says: we read it the same again. Do you find so too?',
    closed: 'Since {{day}} you read it the same again.',
    withAnother:
      'This was between you and {{other}}. With whoever sits at the table now, put it there again if you need to.',
  },
  note: {
    open: 'I read this differently',
    title: 'How do you read this agreement?',
    text: 'The signed text does not change, and neither does your signature. This comes to stand beside it, with the day.',
    label: 'This is how I read it',
    hint: '{{other}} reads it at once. After that you do not change it any more.',
    talk: 'The agreement comes to the table for your talk.',
    send: 'Put it beside the text',
    see: 'You two read this differently',
  },
  topic: {
    text: 'You two read this agreement differently.',
    link: 'Read what you wrote',
  },
  refusals: {
    'only-the-two': {
      reason: 'What two people read differently is theirs.',
      next: 'Talk with them about it.',
    },
    'not-signed': {
      reason: 'This agreement has not been signed by you both yet.',
      next: 'As long as the text is not signed, you can still change it.',
    },
    'no-such-clause': {
      reason: 'This clause is not in the text that holds now.',
      next: 'Reload the page and choose a clause from the text.',
    },
    'nobody-opposite': {
      reason: 'Nobody sits opposite you now to talk about this with.',
      next: 'Ask HR who your manager is. After that you can put it there.',
    },
    'already-noted': {
      reason: 'You already said that you read this clause differently.',
      next: 'Talk about it together. When you read it the same again, both say so.',
    },
    'no-such-note': {
      reason: 'This is not here.',
      next: 'Reload the page and see what is there now.',
    },
    'with-another': {
      reason: 'This was between two others than who sits at this table now.',
      next: 'If you need to, say at the clause yourself how you read it.',
    },
    'already-said': {
      reason: 'You already said that you read it the same again.',
      next: 'It is over as soon as the other says so too.',
    },
    over: {
      reason: 'You both already said that you read it the same again.',
      next: 'If you read it differently again now, put it there anew.',
    },
  },
}
