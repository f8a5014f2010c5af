import type { SameKeys } from '../../../platform/i18n/language.ts'
import { itemsEn } from './items.en.ts'
import type { expectationsNl } from './nl.ts'

export const expectationsEn: SameKeys<typeof expectationsNl> = {
  items: itemsEn,
  domains: {
    work: 'The work itself',
    career: 'Learning and moving on',
    atmosphere: 'Together',
    policy: 'How the organisation works',
    balance: 'Work and private life',
    terms: 'Pay and arrangements',
    'in-role': 'Doing the work well',
    'extra-role': 'Something extra',
  },
  sides: {
    organisation: 'What the organisation owes',
    employee: 'What the employee owes',
  },
  classes: {
    'only-employee': 'only {{employee}} expects this',
    'only-organisation': 'only {{organisation}} expects this',
    'other-weight': 'both, but not with the same weight',
    agreed: 'you see it the same way',
    'not-compared': 'not yet filled in by both',
  },
  needs: {
    private_life: 'Room for private life',
    work: 'Room in the work',
    development: 'Room to learn',
    income: 'Security of income',
    job: 'Security of this job',
    employment: 'Security of work',
    combination: 'Work and private life that fit',
  },
  ideals: {
    'offer-development': 'Letting people learn and grow',
    facilitate: 'Making the work possible',
    'offer-challenge': 'Challenging, varied work',
    'inspiring-manager': 'A manager who inspires',
    'fitting-rewards': 'Rewarding what fits',
    'offer-climate': 'A good atmosphere',
    'care-for-wellbeing': 'Work you can keep doing',
    'joy-in-work': 'Joy in work',
    transparency: 'Being open',
    'lasting-employer': 'An employer who lasts and does what it says',
    'employer-loyalty': 'Loyal to its people',
    'give-say': 'Letting people decide along',
    'employer-flexibility': 'Moving along',
    meaning: 'Work that matters',
    'made-to-measure': 'Made to measure for each person',
    employability: 'Staying employable',
    'geographic-mobility': 'Willing to work elsewhere',
    'take-responsibility': 'Taking responsibility',
    passion: 'Passion',
    commitment: 'Commitment',
    initiative: 'Taking initiative',
    performance: 'Delivering good work',
    'staying-fit': 'Fit for the work',
    'employee-loyalty': 'Loyal to the organisation',
    'employee-flexibility': 'Moving along',
    creativity: 'Thinking of something new',
    norms: 'Norms and values',
    'doing-more': 'Doing more than asked',
    'thinking-along': 'Thinking along with the customer',
    'core-values': 'Showing what we stand for',
  },
  refusals: {
    'only-hr-adds-items': {
      reason: 'Only HR adds items to the list.',
      next: 'Is something missing? Put it on the table as a topic, or ask HR.',
    },
    'needs-are-the-employees': {
      reason: 'These cards belong to the employee.',
      next: 'Do you want to know what somebody needs? Ask in the conversation.',
    },
    'unknown-item': {
      reason: 'The item ‘{{item}}’ is not in the list.',
      next: 'Reload the page; the list may have changed.',
    },
    'stale-view': {
      reason: 'You saved this somewhere else in the meantime, for example in another tab.',
      next: 'We load the newest version. What you just filled in stays.',
    },
    'view-submitted': {
      reason: 'Your view is finished and stands still now.',
      next: 'Do you want to change something? Choose ‘change it after all’.',
    },
    'empty-view': {
      reason: 'Nothing has been filled in yet.',
      next: 'Fill in a few items first. Not all are needed.',
    },
    'cannot-reopen': {
      reason: 'Changing is no longer possible now.',
      next: 'Have you shown your view already? Take that back first, or start a new round.',
    },
    'not-submitted': {
      reason: 'Your view is not finished yet.',
      next: 'First say ‘this is my view’; then you can show it.',
    },
    'already-released': {
      reason: 'You have already shown your view.',
      next: 'Wait until the other does so too.',
    },
    'not-released': { reason: 'You have not shown your view yet.', next: 'There is nothing to take back.' },
    'both-released': {
      reason: 'You have both shown; each has read the other’s view.',
      next: 'Taking back is no longer possible. Start a new round if something has changed.',
    },
    'round-open': {
      reason: 'This round is still open.',
      next: 'First both show your view; then a new round can start.',
    },
    'no-view-yet': {
      reason: 'You have not filled in anything in this round.',
      next: 'Begin with the first item.',
    },
    'taken-over': {
      reason: 'In this round an earlier manager filled in this side.',
      next: 'Start a new round, then you give your own view.',
    },
    'not-both-released': {
      reason: 'The difference is there only when both of you have pressed ‘show it’.',
      next: 'Finish your own view and show it; then it is up to the other.',
    },
    'stale-need': {
      reason: 'This card was changed or removed in the meantime.',
      next: 'Reload the cards. What you typed stays.',
    },
  },
}
