import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { loweringNl } from './lowering.nl.ts'

/** A clause that lowers pay or function, and the days that its text lies before both (C19). */
export const loweringEn: SameKeys<typeof loweringNl> = {
  lowering: {
    ask: 'Does this agreement lower pay or function?',
    askHint: 'Such as less pay, or a function in a lower scale.',
    signs: {
      words: 'The text has words that look like it.',
      deal: 'This agreement comes from a step back.',
      amount: 'The amount is lower than what holds now.',
    },
    choose: 'Choose…',
    kinds: {
      unsaid: 'no',
      neither: 'no, this lowers nothing',
      pay: 'yes, the pay',
      function: 'yes, the function',
      both: 'yes, pay and function',
    },
    reason: 'Why is this needed?',
    reasonHint: 'Both of you read this. It stands in the text that you sign.',
    compensation: 'What stands against it?',
    compensationHint: 'Such as training, time, or a day on which you look at it again.',
    way: 'Lowering something goes its own way. First the text lies before both of you for seven full days, or longer if your organisation chose so. {{employee}} may bring somebody along.',
    payAmount:
      'Under ‘Filling in and looking back’, also choose the article about this pay, with the amount that is left.',
    what: {
      pay: 'Lowers the pay',
      function: 'Lowers the function',
      both: 'Lowers pay and function',
      neither: 'Lowers nothing, as both of you say',
    },
    because: 'Reason: {{reason}}',
    against: 'Against it: {{compensation}}',
    waits: 'Version {{number}} is your text. It has thinking time: you can sign from {{day}}.',
    title: 'Thinking time up to and including {{day}}',
    why: 'This text lowers pay or function. So it lies before you for {{count}} full days until anybody can sign.',
    from: 'You can sign from {{day}}. If the text changes, the thinking time begins again.',
    bringMine: 'You may bring somebody along to a talk about this. You arrange that with the talk.',
    bringYours: '{{employee}} may bring somebody along to a talk about this.',
    toTalk: 'To the talk',
    had: 'Thinking time: {{count}} full days. It could be signed from {{day}}. {{employee}} could bring somebody along.',
  },
  cooling: {
    title: 'Thinking time when something is lowered',
    sentence:
      'Does a text lower pay or function? Then it first lies before both people for {{count}} full days.',
    least: 'Seven days is the least. Longer is fine, shorter is not.',
    days: 'How many full days?',
    day: '{{count}} days',
    note: 'It counts for texts that people lay before each other from now on.',
    line: '{{day}}: {{count}} days, by {{by}}. ‘{{why}}’',
  },
}
