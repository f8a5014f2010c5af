import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { changesNl } from './nl.ts'

export const changesEn: SameKeys<typeof changesNl> = {
  title: 'What changed',
  sentence_zero: 'Nothing has changed yet.',
  sentence_one: 'One thing changed that concerns you.',
  sentence_other: '{{count}} things changed that concern you.',
  note: 'A change stands here by itself, at the moment that it happens. Nothing here is about anybody.',
  none: 'As soon as something changes here, you read it.',
  read: 'Read it',
  again: 'The house rule ‘{{title}}’ gets a new text.',
  events: {
    'house-rule': {
      written: 'There is a house rule: ‘{{title}}’.',
      ended: 'The house rule ‘{{title}}’ ends.',
    },
    cooling: { chosen: 'The thinking time for less pay or a lower function changed.' },
    drafting: { chosen: 'After how many years two people take turns in writing down changed.' },
    'request-terms': { set: 'The days in which a request gets an answer changed.' },
    rules: {
      'in-force': 'Rules of law or collective agreement were added.',
      'in-force-by-operator': 'Rules of law or collective agreement were added.',
    },
    consent: {
      consented: 'The works council consented to: {{part}}.',
      refused: 'The works council did not consent to: {{part}}.',
      withdrawn: 'The works council took its consent back: {{part}}.',
      'without-council': 'This was opened without a works council: {{part}}.',
    },
    item: {
      added: 'An expectation was added to the list.',
      retired: 'An expectation is on the list no more.',
    },
    activity: {
      added: 'Something was added to what the organisation does for people.',
      changed: 'Something that the organisation does for people changed.',
      removed: 'Something that the organisation did for people ends.',
    },
    package: { published: 'There is a new package of what the organisation does for people.' },
    'talk-training': {
      offered: 'There is a new training in talking. You find it under ‘My work’.',
      'called-off': 'A training in talking is off.',
    },
    budget: {
      opened: 'There is a new budget to find out how you want to go on.',
      ending: 'A budget ends earlier. Under ‘My budget’ stands when, and why.',
    },
    'budget-item': {
      added: 'Something was put on the list of ‘My budget’.',
      changed: 'Something on the list of ‘My budget’ changed.',
      'taken-off': 'Something is no longer on the list of ‘My budget’.',
    },
    span: {
      'rule-set': 'How often and how long people talk here changed.',
      'hours-said': 'How many hours your unit has for talks changed.',
    },
    consultation: {
      put: 'There is a proposal that you can react to: ‘{{title}}’.',
      decided: 'The proposal ‘{{title}}’ is decided, with reasons.',
      withdrawn: 'The proposal ‘{{title}}’ was taken back.',
    },
  },
}
