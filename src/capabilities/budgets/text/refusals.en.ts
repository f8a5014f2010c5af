import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { budgetRefusalsNl } from './refusals.nl.ts'

export const budgetRefusalsEn: SameKeys<typeof budgetRefusalsNl> = {
  'only-hr': {
    reason: 'Only HR opens budgets and puts things on the list.',
    next: 'Do you miss something? Ask HR.',
  },
  'works-elsewhere': {
    reason: 'A budget is there for whoever works here.',
    next: 'Do you work here? Ask HR whether you are in the register.',
  },
  'opens-in-the-past': {
    reason: 'A budget cannot begin before today.',
    next: 'Choose {{day}} or later as its first day.',
  },
  'closes-before': {
    reason: 'The last day lies before the first.',
    next: 'Choose {{day}} or later as its last day.',
  },
  'too-long': {
    reason: 'A budget runs for three years at most.',
    next: 'Choose {{day}} or earlier as its last day. After that you open a new one.',
  },
  'years-twice': {
    reason: 'The same number of years is there twice.',
    next: 'Leave each number of years once.',
  },
  'years-missing': {
    reason: 'There is no amount for whoever just began.',
    next: 'Put a line with 0 years in the table. Its amount may be 0 as well.',
  },
  'no-such-budget': {
    reason: 'This budget is not here.',
    next: 'Load the page again and choose a budget that is there.',
  },
  'is-closed': {
    reason: 'This budget is closed. Its last day was {{day}}.',
    next: 'Look under ‘My budget’ whether there is another one.',
  },
  'ends-already': {
    reason: 'It was said already that this budget ends. Its last day is {{day}}.',
    next: 'You need not do anything.',
  },
  'ends-in-the-past': {
    reason: 'A budget cannot end in the past.',
    next: 'Choose {{day}} or later. The term of notice is added to that.',
  },
  'ends-anyway': {
    reason: 'With its term of notice this budget ends no earlier than {{day}}, its usual last day.',
    next: 'Let it run until that day, and open no new budget after it.',
  },
  'no-such-item': {
    reason: 'This is not on the list.',
    next: 'Load the page again and choose something that is there.',
  },
  'item-gone': {
    reason: 'This was taken off the list already.',
    next: 'Put it on the list anew if people may choose it again.',
  },
  'item-changed': {
    reason: 'Somebody else changed this meanwhile.',
    next: 'Load the page again, read what is there now and then change it.',
  },
  'no-such-reference': {
    reason: 'Nothing here goes with this reference.',
    next: 'Look whether it was typed right. If it was, ask whoever sent the bill.',
  },
  'no-such-purse': {
    reason: 'You were given nothing of this budget.',
    next: 'Load ‘My budget’ again. A new budget is there within an hour.',
  },
  'is-wage': {
    reason: 'You get this budget as wage. So there is nothing to choose with it.',
    next: 'Would you like a budget again? Say under ‘Fully trained’ that it is so no more. That counts from the next time on.',
  },
  'not-open': {
    reason: 'This budget begins on {{day}}.',
    next: 'Choose from that day on.',
  },
  'not-on-list': {
    reason: 'This is not on the list, and with this budget you choose from the list.',
    next: 'Would you like something else? Lay it on the table, in your talk.',
  },
  'above-limit': {
    reason: 'You can choose by yourself up to {{most}} at a time.',
    next: 'Is it more? Lay it on the table, in your talk.',
  },
  'price-is': {
    reason: 'Its price is {{price}} by now. Nothing was booked.',
    next: 'Look whether you still want it, and then book it at that price.',
  },
  full: {
    reason: 'The last place has just gone. Nothing was booked.',
    next: 'Choose something else, or ask HR for more places.',
  },
  'not-enough': {
    reason: 'You have {{free}} left, and this costs {{price}}. Nothing was booked.',
    next: 'Choose something that fits, or wait until there is more.',
  },
  'no-such-booking': {
    reason: 'This booking is not yours.',
    next: 'Load ‘My budget’ again. What you booked stands there.',
  },
  'undo-over': {
    reason: 'A booking can be undone for 24 hours. That time is over.',
    next: 'Can you not come? Call whoever gives it; they say what is still possible.',
  },
  'another-booking': {
    reason: 'Another booking stands under this number.',
    next: 'Load the page again and then choose once more.',
  },
  'said-already': {
    reason: 'You said already that it is so.',
    next: 'You need not do anything. You can always take it back.',
  },
  'not-said': {
    reason: 'You had not said so, or took it back already.',
    next: 'Load the page again: there stands what the two of you say now.',
  },
}
