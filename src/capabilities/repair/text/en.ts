import type { SameKeys } from '../../../platform/i18n/language.ts'
import { repairExplainEn } from './explain.en.ts'
import type { repairNl } from './nl.ts'
import { repairPagesEn } from './pages.en.ts'

export const repairEn: SameKeys<typeof repairNl> = {
  ...repairPagesEn,
  ...repairExplainEn,
  unreadable: 'The key by which this was locked is not here.',
  refusals: {
    'no-such-breach': {
      reason: 'This is not there.',
      next: 'Reload the page and see what lies here now.',
    },
    'changed-elsewhere': {
      reason: 'You changed this in another window already.',
      next: 'Reload the page and see what stands here now.',
    },
    'cannot-be-read': {
      reason: 'This cannot be read: the key by which it was locked is not here.',
      next: 'Ask the operator whether it was put back, or withdraw this.',
    },
    'dimension-unanswered': {
      reason: 'One of the three questions under ‘What does it touch?’ has no answer.',
      next: 'Say yes or no to all three, and keep it again.',
    },
    'state-unanswered': {
      reason: 'You did not say whether it threatens or has happened.',
      next: 'Choose one of the two, and keep it again.',
    },
    'weight-unanswered': {
      reason: 'You did not say how heavy it is for you.',
      next: 'Choose one of the five words, and keep it again.',
    },
    'no-such-clause': {
      reason: 'This agreement is not in what the two of you signed here.',
      next: 'Choose an agreement from the list, or write it in your own words.',
    },
    'not-at-this-table': {
      reason: 'This topic or deal does not belong to this table.',
      next: 'Reload the page and choose one from the list.',
    },
    'nothing-told': {
      reason: 'The other knows nothing of this yet.',
      next: 'Lay it on the table first, or propose a deal.',
    },
    'not-mended': {
      reason: 'You did not say yet that it is whole again.',
      next: 'Say so first, or tell the other only the rest.',
    },
    'no-feeling': {
      reason: 'There is no sheet apart to be read.',
      next: 'Write it first, or tell the other only the rest.',
    },
    'no-such-seam': {
      reason: 'You were told nothing of this, or it was taken back.',
      next: 'Reload the page and see what stands here now.',
    },
    'not-mended-yet': {
      reason: 'The other does not say now that it is whole again.',
      next: 'Reload the page and see what stands here now.',
    },
    'no-such-team': {
      reason: 'This team is not there today.',
      next: 'Reload the page and choose a team from the list.',
    },
    'said-anew': {
      reason: 'Somebody else said something else about this meanwhile.',
      next: 'Reload the page, read it, and then say it.',
    },
    'nothing-said': {
      reason: 'Nothing was said of this team yet.',
      next: 'Say yourself first how things are.',
    },
  },
}
