import type { SameKeys } from '../../../platform/i18n/language.ts'
import { documentEn } from './document.en.ts'
import { loweringEn } from './lowering.en.ts'
import { agreementsNearEn } from './near.en.ts'
import type { agreementsNl } from './nl.ts'
import { agreementPagesEn } from './pages.en.ts'

export const agreementsEn: SameKeys<typeof agreementsNl> = {
  ...agreementsNearEn,
  ...agreementPagesEn,
  ...loweringEn,
  document: documentEn,
  dealKinds: {
    development: 'development',
    task: 'tasks',
    hours: 'hours',
    place: 'place',
    pay_terms: 'pay and terms',
    career: 'career',
    workload: 'workload',
  },
  desk: {
    'write-rendering': 'Write down what you agreed with {{name}}',
    react: 'React to the rendering of {{name}}',
    'join-text': 'Write together with {{name}}',
    sign: 'Sign the text with {{name}}',
    'look-back': 'Look back with {{name}}',
    'rules-missing_one': 'One amount or rule is not on file',
    'rules-missing_other': '{{count}} amounts or rules are not on file',
    'rules-old_one': 'One set of rules was not checked for long',
    'rules-old_other': '{{count}} sets of rules were not checked for long',
    'rules-waiting_one': 'New rules wait for your yes',
    'rules-waiting_other': 'New rules wait for your yes, {{count}} times',
  },
  days: {
    'look-back': 'Look back with {{name}}',
  },
  refusals: {
    'other-drafts': {
      reason: 'This year the other writes down what you agreed.',
      next: 'As soon as that is done, you react to every agreement.',
    },
    'only-hr-chooses-drafting': {
      reason: 'Only HR chooses after how many years two people take turns in writing down.',
      next: 'Would you have it otherwise? Tell HR.',
    },
    'drafting-is-so': {
      reason: 'It is so already, with the same explanation.',
      next: 'Choose another number of years, or write another explanation.',
    },
    'only-hr-chooses-cooling': {
      reason: 'Only HR chooses how long the thinking time is when something is lowered.',
      next: 'Would you like it otherwise? Tell HR.',
    },
    'cooling-is-so': {
      reason: 'It is so already, with the same explanation.',
      next: 'Choose another number of days, or write another explanation.',
    },
    'lowering-unsaid': {
      reason: 'Agreement {{clause}} seems to lower pay or function, and does not say whether it does.',
      next: 'Open the agreement and answer the question whether it lowers something.',
    },
    'lowering-without-reason': {
      reason: 'Agreement {{clause}} lowers pay or function without a reason.',
      next: 'Open the agreement and write why it is needed.',
    },
    'lowering-without-compensation': {
      reason: 'In agreement {{clause}} nothing stands against what is lowered.',
      next: 'Open the agreement and write what stands against it.',
    },
    'lowering-without-amount': {
      reason: 'Agreement {{clause}} lowers the pay and names no amount that is left.',
      next: 'Choose the article about this pay and fill in the amount. Then it lies beside law and cao.',
    },
    'still-cooling': {
      reason: 'This text lowers pay or function and still has thinking time.',
      next: 'You can sign from {{signFrom}}.',
    },
    'hangs-loose': {
      reason: 'Something still hangs loose: {{count}} of what you wrote down is not in the text.',
      next: 'Take it in, or leave it out with a word.',
    },
    'text-changed': {
      reason:
        'Text {{number}} is no longer the text that belongs to these signatures. That is why we do not show it.',
      next: 'Tell your operator, who runs "wisselwerk audit". You can still fetch the signed document.',
    },
    'only-hr-keeps-rules': {
      reason: 'Only HR puts a collective agreement on file.',
      next: 'Is an article missing? Tell HR.',
    },
    'text-names-another': {
      reason: 'This text names {{name}}, who no longer sits at this table.',
      next: 'Write a new version together; it names who sits here now. If somebody has signed already, take that signature back first.',
    },
    'own-deal': {
      reason: 'You put this deal forward yourself.',
      next: 'Change it, or take it back together.',
    },
    'already-refused': {
      reason: 'This deal has been said no to already.',
      next: 'Change the deal; then there can be a new yes or no.',
    },
    'only-precedent': {
      reason:
        '‘Otherwise everybody wants it’ is no reason. This question is about this person and this work.',
      next: 'Say what in the work does not go, or find a form together that does.',
    },
    'refusal-unexplained': {
      reason: '‘Something else’ needs an explanation.',
      next: 'Write in your own words why not.',
    },
    'deal-is-signed': {
      reason: 'This deal is part of a text that carries a signature.',
      next: 'Make a new deal, or take the signature back first if it still stands alone.',
    },
    'no-such-conversation': {
      reason: 'This talk does not belong to this working relationship.',
      next: 'Choose a talk of your own table.',
    },
    'no-such-agreement': { reason: 'These agreements are not here.', next: 'Go back to your agreements.' },
    'already-writing': {
      reason: 'You are already writing agreements.',
      next: 'Finish those together first.',
    },
    'stale-rendering': {
      reason: 'Your rendering was saved somewhere else in the meantime, for example in another tab.',
      next: 'We load the newest version. What you typed here stays.',
    },
    'empty-rendering': {
      reason: 'Your rendering is still empty.',
      next: 'Write down at least one agreement.',
    },
    'rendering-submitted': {
      reason: 'Your rendering is handed in and stands still now.',
      next: 'React to what lies beside your rendering, or change the text together.',
    },
    'submit-yours-first': {
      reason: 'Your own rendering is not handed in yet.',
      next: 'Hand in your own rendering first; then you see each other’s text.',
    },
    'other-still-writing': {
      reason: 'Somebody is still writing.',
      next: 'Wait until everybody has handed in.',
    },
    'own-clause': { reason: 'This is your own clause.', next: 'React to what you did not write yourself.' },
    'unknown-clause': { reason: 'This clause is not in the rendering.', next: 'Reload the page.' },
    'text-is-open': {
      reason: 'You are already writing together; reacting is over.',
      next: 'Change the joint text.',
    },
    'renderings-not-in': {
      reason: 'Not all accounts are in yet.',
      next: 'Hand them in, each of you; then you react to each other.',
    },
    'reactions-missing': {
      reason: 'Not every agreement has a reaction yet: {{count}} to go.',
      next: 'React to every clause that you did not write yourself; then the joint text opens.',
    },
    'version-outdated': {
      reason: 'There is a newer version: {{newest}}. You looked at version {{basedOn}}.',
      next: 'Read the newest version. What you typed stays.',
    },
    'one-has-signed': {
      reason: 'One of you has already signed version {{newest}}.',
      next: 'Who signed can take the signature back; then the text can change again.',
    },
    'no-text-yet': { reason: 'There is no joint text yet.', next: 'Write it together first.' },
    'text-differs': {
      reason: 'This text is not exactly version {{newest}}.',
      next: 'Reload the page and read what it says now.',
    },
    'already-accepted': {
      reason: 'You have already accepted this version.',
      next: 'Wait until everybody has read it.',
    },
    'no-clauses': { reason: 'The text holds no clauses.', next: 'Write down at least one.' },
    'clause-without-pointer': {
      reason: 'Clause {{clause}} does not say yet what it fills in.',
      next: 'Choose the contract, an article, or ‘new’.',
    },
    'clause-without-date': {
      reason: 'Clause {{clause}} has no date yet to look back or to end.',
      next: 'Choose a date.',
    },
    'floor-not-checked': {
      reason: 'Clause {{clause}} has not been held against law and collective agreement.',
      next: 'Write a new version; then it happens by itself.',
    },
    'below-the-floor': {
      reason: 'Clause {{clause}} goes below the floor of law, collective agreement or contract.',
      next: 'See at that clause what it must say at least, and change it.',
    },
    'not-a-signer': {
      reason: 'This text does not ask for your signature.',
      next: 'Do you want to sign too? Let one of you write a new version; it will name you.',
    },
    'text-leaves-out': {
      reason: '{{name}} sits at the table now too, and is not in this text yet.',
      next: 'Write a new version; it will carry that name as well.',
    },
    'only-the-two': {
      reason: 'A deal of one’s own is between employee and manager.',
      next: 'Read along, and say in the talk what you think of it.',
    },
    'not-accepted-by-all': {
      reason: 'Not all of you have approved this version yet.',
      next: 'Approve it first, each of you; then it can be signed.',
    },
    'already-signed': {
      reason: 'You have already signed this text.',
      next: 'Wait until everybody has signed.',
    },
    'not-signed': { reason: 'You have not signed this text.', next: 'There is nothing to take back.' },
    'all-have-signed': {
      reason: 'All of you have signed; this is now your agreement.',
      next: 'Do you want something else? Write a new version together.',
    },
    'benefit-of-the-other': {
      reason: 'What somebody else gains is for them to fill in.',
      next: 'Write down what it brings you.',
    },
    'no-such-deal': { reason: 'This i-deal does not belong to these agreements.', next: 'Reload the page.' },
    'stale-deal': {
      reason: 'Somebody else has just changed this.',
      next: 'See what it says now and try again. What you typed stays.',
    },
    'no-manager': {
      reason: 'This relation has no manager now.',
      next: 'Ask HR who sits at the table for the organisation.',
    },
    'not-in-force': {
      reason: 'This clause is not in force (any more).',
      next: 'See in the timeline what is in force now.',
    },
    'no-such-day': {
      reason: '{{day}} is no day on which you look back on this clause.',
      next: 'Choose one of the days that it names.',
    },
    'not-due-yet': { reason: 'Looking back is possible from {{day}}.', next: 'Come back then.' },
    'not-signed-yet': {
      reason: 'Nobody has signed yet; there is no document.',
      next: 'Sign first, or print the page.',
    },
    'no-such-rules': {
      reason: 'These rules do not lie ready (any more).',
      next: 'Load the page again and see what lies there.',
    },
    'rules-approved': {
      reason: 'You already said yes to these rules.',
      next: 'Wait for whoever has to say yes.',
    },
    'bad-rule-set': {
      reason: 'These rules cannot be read: {{problem}}',
      next: 'Mend that and try again. Nothing has changed.',
    },
  },
}
