import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { dialogueNl } from './nl.ts'

export const dialogueEn: SameKeys<typeof dialogueNl> = {
  kinds: {
    annual: 'Annual talk',
    performance: 'Talk about the work',
    appraisal: 'Looking back',
    development: 'Talk about development',
    ad_hoc: 'In between',
  },
  mandatory: {
    freedom: 'How much room do you have in what is asked of you?',
    team: 'What do we ask of the team, and how does working together count?',
    pay: 'How do demands and pay relate; may it be lighter, for less pay?',
  },
  dimensions: {
    exchange: 'business',
    authority: 'authority',
    cooperation: 'cooperation',
  },
  outcomes: {
    held: 'You both call it a conversation.',
    'one-way': 'The manager calls it a conversation, the employee does not. That is one-way traffic.',
    disputed: 'The employee calls it a conversation, the manager does not.',
    'not-held': 'Neither of you calls it a conversation.',
    open: 'Not yet answered by both.',
  },
  refusals: {
    'already-planned': {
      reason: 'A talk is already planned on {{on}}.',
      next: 'Move that talk, or call it off and plan a new one.',
    },
    'in-the-past': { reason: '{{on}} has passed.', next: 'Choose today or a day to come.' },
    'too-far-ahead': { reason: 'That is more than a year ahead.', next: 'Choose a day up to {{limit}}.' },
    'stale-conversation': {
      reason: 'The other has just changed this talk.',
      next: 'See what it says now and try again.',
    },
    'conversation-over': { reason: 'This talk is over or was called off.', next: 'Plan a new talk.' },
    'no-such-conversation': { reason: 'This talk is not here.', next: 'Go back to your table.' },
    'agenda-incomplete': {
      reason: '{{count}} fixed topics are still missing from the agenda.',
      next: 'Put them on it, or leave them out together: each with a reason.',
    },
    'not-yet': {
      reason: 'This talk is not until {{on}}.',
      next: 'Come back after the talk, or move it to today.',
    },
    'already-confirmed': {
      reason: 'You have already answered this.',
      next: 'As soon as the other answers too, you both see the outcome.',
    },
    'no-such-topic': { reason: 'This topic is not on your table.', next: 'Go back to your table.' },
    'plan-first': { reason: 'Fixed topics belong to an annual talk.', next: 'Plan an annual talk first.' },
    'table-full': {
      reason: '{{most}} topics are already on the table.',
      next: 'Take one off first. Three talked through well is more than twelve by half.',
    },
    'already-on-table': { reason: 'This is already on the table.', next: 'You find it among the topics.' },
    'not-your-topic': {
      reason: 'The other laid this topic on the table.',
      next: 'Ask the other to take it away.',
    },
    'topic-in-use': {
      reason: 'An interests sheet on this topic has been shared.',
      next: 'Leave it until after the talk.',
    },
    'stale-sheet': {
      reason: 'This sheet was saved somewhere else in the meantime, or is already shared.',
      next: 'Reload the sheet. What you typed stays.',
    },
    'no-sheet-yet': {
      reason: 'Your interests sheet is still empty.',
      next: 'First write down what counts for you.',
    },
  },
}
